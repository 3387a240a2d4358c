package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place for large content that is addressed by its SHA-256; {@link S3BlobStore} is the one that
 * keeps it in S3. Implementations are safe for use by several threads.
 *
 * <p>The {@link Location} that methods take says whose content it is, for messages.
 */
public interface BlobStore {
  /**
   * Returns where content is kept, or would be. No request is made.
   *
   * @param key the key of the object, below the prefix of the store; it ends in the digest
   */
  BlobPointer pointerTo(String key);

  /**
   * Returns the SHA-256 that a pointer names, if it leads into this store and ends in one; empty
   * otherwise, and then it must not be followed. No request is made.
   */
  Optional<String> digestOf(BlobPointer pointer);

  /**
   * Makes sure that content is stored at an address, and sends it only if it is not. When this
   * returns, the content is there; what else is there is never changed or removed.
   *
   * @param pointer an address of this store, which ends in the SHA-256 of the content
   * @param content the content
   * @param contentType the content type of a new object
   * @throws dev.waybill.runtime.error.ContentChangedException if the content is no longer what it
   *     was when it was hashed
   * @throws ContentMissingException if the content is a handle of an object that is gone
   */
  void ensure(BlobPointer pointer, Blob content, String contentType, Location location);

  /**
   * Opens content as a stream, which the caller closes. Its end is a {@link
   * ContentCorruptException} if the content does not match its digest.
   *
   * @throws ContentMissingException if there is no such object
   */
  InputStream open(BlobPointer pointer, Location location);

  /**
   * Returns the whole content, verified.
   *
   * @throws ContentMissingException if there is no such object
   * @throws ContentCorruptException if the content does not match its digest
   * @throws dev.waybill.runtime.error.ContentTooLargeException if it is too large for an array
   */
  default byte[] fetch(BlobPointer pointer, Location location) {
    return fetch(pointer, Long.MAX_VALUE, location);
  }

  /**
   * Returns the whole content, verified, if it is not too large.
   *
   * @param maxBytes the most bytes to return; if there are more, they are not fetched
   * @throws ContentMissingException if there is no such object
   * @throws ContentCorruptException if the content does not match its digest
   * @throws dev.waybill.runtime.error.ContentTooLargeException if it has more bytes, or too many
   *     for an array
   */
  byte[] fetch(BlobPointer pointer, long maxBytes, Location location);

  /**
   * Opens a part of the content as a stream, which the caller closes. A part cannot be verified.
   *
   * @param from the first byte, counted from 0
   * @param to the byte after the last one
   * @throws ContentMissingException if there is no such object
   * @throws IndexOutOfBoundsException if {@code from} is negative or more than {@code to}, or
   *     {@code to} is more than the length
   */
  InputStream range(BlobPointer pointer, long from, long to, Location location);

  /**
   * Returns the number of bytes of the content.
   *
   * @throws ContentMissingException if there is no such object
   */
  long length(BlobPointer pointer, Location location);

  /**
   * Returns a URL from which the content can be downloaded for a while without credentials. No
   * request is made.
   *
   * @param validity how long the URL works: from a second to 7 days
   * @param contentType the content type of the response; null for that of the object
   * @throws IllegalStateException if this store cannot do that, which is the default
   * @throws IllegalArgumentException if the validity is out of bounds
   */
  default URI presign(BlobPointer pointer, Duration validity, @Nullable String contentType) {
    throw new IllegalStateException(this + " cannot presign URLs");
  }
}
