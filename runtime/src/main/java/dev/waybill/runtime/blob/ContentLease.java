package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentTooLargeException;
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
   * @throws UncheckedIOException if the content cannot be read, or a stream has not the announced
   *     length or was used up before
   * @throws ContentChangedException if a file is not any more what it was when it was hashed
   */
  public static ContentLease of(Blob content, Location location) {
    if (content instanceof FileBlob file && file.isOutdated()) {
      throw new ContentChangedException(
          content + " changed, or is gone, since it was hashed; make a new handle of it",
          location,
          null);
    }
    if (!(content instanceof StreamBlob stream)) {
      return new ContentLease(null);
    }
    stream.lease();
    return new ContentLease(stream);
  }

  /**
   * Returns small content in memory: what it was when it was hashed, if it is that of a file. It is
   * copied where somebody else may change it.
   *
   * @throws ContentChangedException if it is another by now
   * @throws UncheckedIOException if it cannot be read
   */
  public static byte[] read(Blob content, int maxBytes, Location location) {
    if (content instanceof MemoryBlob memory && !memory.isShared() && memory.length() <= maxBytes) {
      return memory.array();
    }
    if (!(content instanceof FileBlob)) {
      return content.bytes(maxBytes);
    }
    try {
      byte[] bytes = content.bytes(maxBytes);
      if (Sha256.of(bytes).equals(content.sha256())) {
        return bytes;
      }
    } catch (ContentTooLargeException e) {
      // It was smaller, or it would not be read.
    }
    throw new ContentChangedException(
        content + " changed between being hashed and being read; it was not stored",
        location,
        null);
  }

  /** Tells whether there is anything to keep, as there is of a stream until the lease ends. */
  public boolean isNeeded() {
    return leased != null;
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
