package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes content, and then the item that points to it. First everything is hashed, which needs no
 * request; then all content is made sure of, in parallel; then the item is written, within the
 * commit window. So no item is ever seen that points to content which is not there.
 */
final class ContentWriter {
  /** How often objects are confirmed anew before the write is given up. */
  private static final int ATTEMPTS = 3;

  private final BlobStores stores;
  private final Transfers transfers;
  private final CommitWindow window;

  ContentWriter(TableSettings settings) {
    this.stores = settings.stores();
    this.transfers = settings.transfers();
    this.window = settings.commitWindow();
  }

  /** Hashes the content of an item and puts the pointers into it; no request is made. */
  Collection<Upload> stage(ItemWriter item, Location location) {
    Map<BlobPointer, Upload> uploads = new LinkedHashMap<>();
    for (ItemWriter.BigValue value : item.bigValues()) {
      BigField<?> field = value.field();
      BlobStore store = stores.of(field);
      Location here = location.withAttribute(field.name());
      BlobPointer pointer = pointer(store, field, value.blob(), here);
      item.values().put(field.name(), AttributeValue.fromS(pointer.toString()));
      // Of equal content, what is at hand is better than a handle, whose object may be gone.
      if (!uploads.containsKey(pointer) || value.blob().pointer().isEmpty()) {
        uploads.put(
            pointer,
            new Upload(store, pointer, value.blob(), field.placement().contentType(), here));
      }
    }
    return uploads.values();
  }

  /**
   * Makes sure of content, and then commits.
   *
   * @param commit writes the item, in no more time than it is given; null is no limit
   * @throws CommitWindowException if the window closed again and again before the commit
   */
  <T> T commit(
      Collection<Upload> uploads, Location location, Function<@Nullable Duration, T> commit) {
    if (uploads.isEmpty()) {
      return commit.apply(null);
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      transfers.run(unconfirmed(uploads));
      Duration remaining = remaining(uploads);
      if (unconfirmed(uploads).isEmpty()) {
        return commit.apply(remaining);
      }
    }
    throw new CommitWindowException(
        "storing the content took so long that what was stored first was confirmed too long ago,"
            + " "
            + ATTEMPTS
            + " times over; lengthen the commit window of "
            + window.length()
            + " or save less content at once",
        location,
        null);
  }

  private List<Runnable> unconfirmed(Collection<Upload> uploads) {
    List<Runnable> tasks = new ArrayList<>(uploads.size());
    for (Upload upload : uploads) {
      CommitWindow.Moment confirmed = upload.confirmed();
      if (confirmed == null || !window.isOpen(confirmed)) {
        tasks.add(() -> upload.ensure(window));
      }
    }
    return tasks;
  }

  private Duration remaining(Collection<Upload> uploads) {
    Duration least = window.length();
    for (Upload upload : uploads) {
      CommitWindow.Moment confirmed = upload.confirmed();
      Duration remaining = confirmed == null ? Duration.ZERO : window.remaining(confirmed);
      least = remaining.compareTo(least) < 0 ? remaining : least;
    }
    return least;
  }

  /** A handle of an object in this store stays where it is, whatever template wrote it. */
  private static BlobPointer pointer(
      BlobStore store, BigField<?> field, Blob blob, Location location) {
    try {
      return blob.pointer()
          .filter(pointer -> store.digestOf(pointer).isPresent())
          .orElseGet(() -> store.pointerTo(field.placement().key(blob.sha256())));
    } catch (UncheckedIOException e) {
      throw new InvalidValueException(blob + " cannot be read", location, e);
    }
  }
}
