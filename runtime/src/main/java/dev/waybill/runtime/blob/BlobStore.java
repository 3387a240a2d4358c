package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place for large content that is addressed by its digest; {@link S3BlobStore} is the one that
 * keeps it in S3. Implementations are safe for use by several threads.
 *
 * <p>The {@link Location} that methods take says whose content it is, for messages.
 */
public interface BlobStore {
  /** Returns this store, for use by what the context belongs to; the store itself by default. */
  default BlobStore in(BlobStoreContext context) {
    return this;
  }

  /** Returns an encoding that this store knows by name; none by default. */
  default Optional<Encoding> encoding(String name) {
    return Optional.empty();
  }

  /** Returns how much may come out of encoded content that stands inside an item. */
  default DecodingLimits decodingLimits() {
    return DecodingLimits.DEFAULT;
  }

  /**
   * Returns where content is kept, or would be. No request is made, unless the content is in
   * another store that does not tell its SHA-256.
   *
   * @param content the content, which is hashed if it was not yet
   * @param placement what the attribute says
   * @throws IllegalArgumentException if the placement does not suit this store, or content that is
   *     stored elsewhere is in an encoding that it could not be copied in
   * @throws java.io.UncheckedIOException if the content cannot be read
   */
  ContentAddress addressOf(Blob content, Placement placement);

  /**
   * Returns the address that a pointer is, if it leads into this store and is one; empty otherwise,
   * and then it must not be followed. No request is made.
   */
  Optional<ContentAddress> resolve(BlobPointer pointer);

  /**
   * Returns the digests that name some content in pointers into this store: each pointer to this
   * content has one of them in it, and no pointer to other content has. More than one where the
   * store has addresses of several kinds. By default that of {@link #addressOf}.
   *
   * @throws IllegalArgumentException if the placement does not suit this store
   * @throws java.io.UncheckedIOException if the content cannot be read
   */
  default List<String> digestsOf(Blob content, Placement placement) {
    return List.of(addressOf(content, placement).digest());
  }

  /** Returns why a pointer is not followed that {@link #resolve} has no address for. */
  default String refusal(BlobPointer pointer) {
    return "the pointer leads out of " + this + ", or is no content address";
  }

  /**
   * Makes sure that content is stored at an address, and sends it only if it is not. When this
   * returns, the content is there; what else is there is never changed or removed.
   *
   * @param address an address of this store and of the content
   * @param content the content
   * @param contentType the content type of a new object
   * @throws dev.waybill.runtime.error.ContentChangedException if the content is no longer what it
   *     was when it was hashed
   * @throws ContentMissingException if the content is a handle of an object that is gone
   */
  void ensure(ContentAddress address, Blob content, String contentType, Location location);

  /**
   * Opens content as a stream, which the caller closes. Its end is a {@link
   * ContentCorruptException} if the content does not match its address.
   *
   * @throws ContentMissingException if there is no such object
   */
  InputStream open(ContentAddress address, Location location);

  /**
   * Returns the whole content, verified.
   *
   * @throws ContentMissingException if there is no such object
   * @throws ContentCorruptException if the content does not match its address
   * @throws dev.waybill.runtime.error.ContentTooLargeException if it is too large for an array
   */
  default byte[] fetch(ContentAddress address, Location location) {
    return fetch(address, Long.MAX_VALUE, location);
  }

  /**
   * Returns the whole content, verified, if it is not too large.
   *
   * @param maxBytes the most bytes to return; if there are more, they are not fetched
   * @throws ContentMissingException if there is no such object
   * @throws ContentCorruptException if the content does not match its address
   * @throws dev.waybill.runtime.error.ContentTooLargeException if it has more bytes, or too many
   *     for an array
   */
  byte[] fetch(ContentAddress address, long maxBytes, Location location);

  /**
   * Writes the whole content to a file, verified. What the file holds when this fails is undefined.
   *
   * @param file a file that is there, and is overwritten
   * @throws ContentMissingException if there is no such object
   * @throws ContentCorruptException if the content does not match its address
   * @throws IOException if the content cannot be read or the file cannot be written
   */
  default void download(ContentAddress address, Path file, Location location) throws IOException {
    try (InputStream in = open(address, location);
        OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }

  /**
   * Opens a part of the content as a stream, which the caller closes. A part cannot be verified.
   *
   * @param from the first byte, counted from 0
   * @param to the byte after the last one
   * @throws ContentMissingException if there is no such object
   * @throws IndexOutOfBoundsException if {@code from} is negative or more than {@code to}, or
   *     {@code to} is more than the length
   * @throws UnsupportedOperationException if the content is stored in an encoding
   */
  InputStream range(ContentAddress address, long from, long to, Location location);

  /**
   * Returns the number of bytes of the content.
   *
   * @throws ContentMissingException if there is no such object
   */
  long length(ContentAddress address, Location location);

  /**
   * Returns a URL from which the content can be downloaded for a while without credentials. No
   * request is made.
   *
   * @param validity how long the URL works: from a second to 7 days
   * @param contentType the content type of the response; null for that of the object
   * @throws IllegalStateException if this store cannot do that, which is the default
   * @throws IllegalArgumentException if the validity is out of bounds
   */
  default URI presign(ContentAddress address, Duration validity, @Nullable String contentType) {
    throw new IllegalStateException(this + " cannot presign URLs");
  }
}
