package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.error.Location;
import org.jspecify.annotations.Nullable;

/** Content that has to be in its store before an item is written. */
final class Upload {
  private final BlobStore store;
  private final BlobPointer pointer;
  private final Blob content;
  private final String contentType;
  private final Location location;

  /** When it was known to be there, as of the start of the request that said so. */
  private volatile CommitWindow.@Nullable Moment confirmed;

  Upload(
      BlobStore store, BlobPointer pointer, Blob content, String contentType, Location location) {
    this.store = store;
    this.pointer = pointer;
    this.content = content;
    this.contentType = contentType;
    this.location = location;
  }

  BlobPointer pointer() {
    return pointer;
  }

  Blob content() {
    return content;
  }

  /** Says where the content is, which has to be there. */
  void settle(ContentLease lease) {
    lease.stored(store, pointer, contentType, location);
  }

  void ensure(CommitWindow window) {
    CommitWindow.Moment start = window.now();
    store.ensure(pointer, content, contentType, location);
    confirmed = start;
  }

  CommitWindow.@Nullable Moment confirmed() {
    return confirmed;
  }
}
