package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The content that a write needs in its stores, each address once, and what stays in the item.
 * Closing it lets go of what was spooled for the write. Not safe for use by several threads.
 */
final class Staging implements AutoCloseable {
  private final Map<Confirmations.Address, Upload> uploads = new LinkedHashMap<>();
  private final List<Inline> inline = new ArrayList<>();
  private final List<ContentLease> leases = new ArrayList<>();

  /** Where content goes that is leased. */
  private final List<Upload> leased = new ArrayList<>();

  /** Adds a lease of what is added next. */
  void add(ContentLease lease) {
    if (lease.isNeeded()) { // Few are, and each is looked for in all that there is.
      leases.add(lease);
    }
  }

  void add(Upload upload) {
    if (leases.stream().anyMatch(lease -> lease.isOf(upload.content()))) {
      leased.add(upload);
    }
    // Of equal content, what is at hand is better than a handle, whose object may be gone.
    if (!uploads.containsKey(upload.address()) || upload.content().pointer().isEmpty()) {
      uploads.put(upload.address(), upload);
    }
  }

  void add(Inline content) {
    inline.add(content);
  }

  void remove(Inline content) {
    inline.remove(content);
  }

  /** Runs a check, and returns this; closes it if the check fails. */
  Staging checked(Runnable check) {
    try {
      check.run();
      return this;
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Shares uploads with other writes: of several for one address, all use the same. */
  void share(Map<Confirmations.Address, Upload> shared) {
    uploads.replaceAll((address, own) -> shared.getOrDefault(address, own));
  }

  /** Returns what stays in the item, as a copy. */
  List<Inline> inline() {
    return List.copyOf(inline);
  }

  Collection<Upload> uploads() {
    return uploads.values();
  }

  /** Streams are read from where they were stored from now on, even if the item was not written. */
  @Override
  public void close() {
    for (ContentLease lease : leases) {
      if (inline.stream().anyMatch(content -> lease.isOf(content.value().blob()))) {
        lease.keep();
      }
      for (Upload target : leased) {
        Upload done = lease.isOf(target.content()) ? uploads.get(target.address()) : null;
        if (done != null && done.confirmed() != null) {
          target.settle(lease);
        }
      }
      lease.close();
    }
  }

  /**
   * Content that stays in the item.
   *
   * @param placement where it would go otherwise
   * @param form what the item holds of it
   * @param storedLength the number of bytes of its stored form
   */
  record Inline(
      ItemWriter.BigValue value,
      Placement placement,
      BlobStore store,
      AttributeValue form,
      int storedLength,
      Location location) {}
}
