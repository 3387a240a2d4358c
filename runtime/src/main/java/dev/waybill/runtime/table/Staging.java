package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.ContentLease;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content that a write needs in its stores, each address once. Closing it lets go of what was
 * spooled for the write. Not safe for use by several threads.
 */
final class Staging implements AutoCloseable {
  private final Map<BlobPointer, Upload> uploads = new LinkedHashMap<>();
  private final List<Leased> leases = new ArrayList<>();

  void add(ContentLease lease, Upload upload) {
    leases.add(new Leased(lease, upload));
    // Of equal content, what is at hand is better than a handle, whose object may be gone.
    if (!uploads.containsKey(upload.pointer()) || upload.content().pointer().isEmpty()) {
      uploads.put(upload.pointer(), upload);
    }
  }

  Collection<Upload> uploads() {
    return uploads.values();
  }

  /** Streams are read from where they were stored from now on, even if the item was not written. */
  @Override
  public void close() {
    for (Leased leased : leases) {
      Upload done = uploads.get(leased.upload().pointer());
      if (done != null && done.confirmed() != null) {
        leased.upload().settle(leased.lease());
      }
      leased.lease().close();
    }
  }

  /** Content of one attribute; that of another one may be sent in its place. */
  private record Leased(ContentLease lease, Upload upload) {}
}
