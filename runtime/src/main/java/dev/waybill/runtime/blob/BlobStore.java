package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.InputStream;
import java.util.Optional;

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
  byte[] fetch(BlobPointer pointer, Location location);

  /**
   * Returns the number of bytes of the content.
   *
   * @throws ContentMissingException if there is no such object
   */
  long length(BlobPointer pointer, Location location);
}
