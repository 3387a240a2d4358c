package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps content readable, as often as needed, for as long as an operation lasts: what was spooled
 * of a stream goes when the last lease of it is closed. Other content needs no lease, and for it
 * this does nothing. Not safe for use by several threads.
 */
public final class ContentLease implements AutoCloseable {
  private @Nullable StreamBlob leased;
  private @Nullable Blob handle;

  private ContentLease(@Nullable StreamBlob leased) {
    this.leased = leased;
  }

  /**
   * Returns a lease of some content; that of a stream is read now, if it was not read before.
   *
   * @throws UncheckedIOException if the stream cannot be read, has not the announced length, or was
   *     used up before
   */
  public static ContentLease of(Blob content) {
    if (!(content instanceof StreamBlob stream)) {
      return new ContentLease(null);
    }
    stream.lease();
    return new ContentLease(stream);
  }

  /** Tells whether it is one of some content. */
  public boolean isOf(Blob content) {
    return leased == content;
  }

  /** Says where the content is stored, which is where it will be read from after the lease. */
  public void stored(
      BlobStore store, ContentAddress address, String contentType, Location location) {
    if (leased != null) {
      handle = Blob.stored(store, address, contentType, location);
    }
  }

  /** Keeps the content in memory after the lease, for it is small and in no store. */
  public void keep() {
    if (leased != null) {
      handle = Blob.of(leased.bytes());
    }
  }

  /** Ends the lease. Does nothing when it has ended already. */
  @Override
  public void close() {
    StreamBlob content = leased;
    leased = null;
    if (content != null) {
      content.endLease(handle);
    }
  }
}
