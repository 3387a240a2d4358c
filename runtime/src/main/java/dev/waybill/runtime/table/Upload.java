package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.error.Location;
import org.jspecify.annotations.Nullable;

/** Content that has to be in its store before an item is written. */
final class Upload {
  private final BlobStore store;
  private final ContentAddress address;
  private final Blob content;
  private final String contentType;
  private final Location location;

  /** When it was known to be there, as of the start of the request that said so. */
  private volatile CommitWindow.@Nullable Moment confirmed;

  Upload(
      BlobStore store,
      ContentAddress address,
      Blob content,
      String contentType,
      Location location) {
    this.store = store;
    this.address = address;
    this.content = content;
    this.contentType = contentType;
    this.location = location;
  }

  Confirmations.Address address() {
    return new Confirmations.Address(store, address.pointer());
  }

  Blob content() {
    return content;
  }

  /** Says where the content is, which has to be there. */
  void settle(ContentLease lease) {
    lease.stored(store, address, contentType, location);
  }

  void ensure(Confirmations confirmations, BlobEvents events) {
    confirmed =
        confirmations.confirm(
            address(),
            () -> store.ensure(address, content, contentType, location),
            () -> events.remembered(location.withPointer(address.toString()), knownLength()));
  }

  /** Returns the length of content at hand; that of an object would be a request. */
  private long knownLength() {
    return content.pointer().isPresent() ? BlobEvent.UNKNOWN : content.length();
  }

  CommitWindow.@Nullable Moment confirmed() {
    return confirmed;
  }
}
