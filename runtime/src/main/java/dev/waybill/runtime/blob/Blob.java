package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * A handle of large content: of bytes, text, a file or a stream that is to be saved, or of an
 * object in S3 that is fetched only when the handle is opened.
 *
 * <p>Handles are safe for use by several threads. What was found by hashing content is remembered.
 * Two handles are equal if their content has the same SHA-256; the handle of a file or of a stream
 * is equal to itself alone, since the one may change and the other is not known before it is read.
 * Handles of a store whose addresses are under a secret key are equal if their addresses in that
 * store have the same digest. Their text never shows content.
 */
public abstract sealed class Blob permits MemoryBlob, InlineBlob, FileBlob, StreamBlob, StoredBlob {
  /** The most bytes that {@link #bytes()} and {@link #text()} return: 256 MiB. */
  public static final long DEFAULT_MAX_BYTES = 256L * 1024 * 1024;

  Blob() {}

  /**
   * Returns a handle of bytes. The array is not copied, and must not change any more: a change
   * between hashing and sending is refused by S3.
   */
  public static Blob of(byte[] content) {
    return MemoryBlob.shared(Objects.requireNonNull(content, "content"));
  }

  /** Returns a handle of bytes. */
  public static Blob of(SdkBytes content) {
    return new MemoryBlob(content.asByteArrayUnsafe());
  }

  /** Returns a handle of the remaining bytes of a buffer, which is left as it is. */
  public static Blob of(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return new MemoryBlob(bytes);
  }

  /**
   * Returns a handle of text, in UTF-8.
   *
   * @throws IllegalArgumentException if the text has half of a surrogate pair
   */
  public static Blob of(String content) {
    return new MemoryBlob(Utf8.encode(content));
  }

  /**
   * Returns a handle of a file. The file is read when the handle is saved or opened: once to hash
   * it, once to send it, and never held in memory. A file that changes in between is not saved. A
   * handle is one of what the file held when it was hashed, and that is once: to save what it holds
   * by now takes a new handle.
   */
  public static Blob of(Path file) {
    return new FileBlob(Objects.requireNonNull(file, "file"));
  }

  /**
   * Returns a handle of a stream of unknown length, which is read once, and closed then. It is read
   * when its content is needed first: when the handle is saved, or opened, or asked for its digest
   * or its length. Until then nothing is read, and a handle that is never used does not close its
   * stream.
   *
   * <p>What was read is kept, so that it can be hashed before it is sent, and sent again: up to 1
   * MiB in memory, and beyond that in a file in the system's folder for temporary files, which
   * nobody but its owner may read. It is removed when the save or the update that used it ends;
   * that of a handle that is not saved goes when the handle does. Once saved, the handle is one of
   * the object in S3, and can be opened and saved again as that. If the save ends before the
   * content is in S3, the handle is used up.
   */
  public static Blob of(InputStream content) {
    return new StreamBlob(content, -1);
  }

  /**
   * Returns a handle of a stream of known length, which is read as {@link #of(InputStream)} says. A
   * stream that turns out to be shorter or longer is not saved.
   *
   * @param length the number of bytes up to its end
   * @throws IllegalArgumentException if the length is negative
   */
  public static Blob of(InputStream content, long length) {
    if (length < 0) {
      throw new IllegalArgumentException("the length is negative: " + length);
    }
    return new StreamBlob(content, length);
  }

  /**
   * Returns a handle of content in a blob store, for whoever reads pointers.
   *
   * @param store the store that the pointer leads into
   * @param pointer the address of the content
   * @param location where the pointer was read, for messages
   * @throws IllegalArgumentException if the pointer leads elsewhere, or is no content address
   */
  public static Blob stored(BlobStore store, BlobPointer pointer, Location location) {
    ContentAddress address =
        store
            .resolve(pointer)
            .orElseThrow(
                () -> new IllegalArgumentException(pointer + " does not lead into " + store));
    return stored(store, address, null, location);
  }

  /**
   * Returns a handle of content in a blob store, which made its address.
   *
   * @param contentType what {@link #presign} says that the content is; null for what the object
   *     says
   */
  public static Blob stored(
      BlobStore store, ContentAddress address, @Nullable String contentType, Location location) {
    return new StoredBlob(store, address, contentType, location);
  }

  /**
   * Returns a handle of content that stands encoded inside an item. It is decoded when it is needed
   * first.
   *
   * @param encoded the encoded form, which is not copied
   * @param limits how much may come out of it
   * @param location where it was read, for messages
   */
  public static Blob inline(
      byte[] encoded, Encoding encoding, DecodingLimits limits, Location location) {
    return new InlineBlob(encoded, encoding, limits, location);
  }

  /**
   * Returns the SHA-256 of the content: 64 lower-case hexadecimal digits. No request is made,
   * unless the content is in a store whose addresses are under a secret key and do not tell it:
   * then the content is read, once.
   *
   * @throws UncheckedIOException if the content cannot be read
   */
  public abstract String sha256();

  /**
   * Returns the address of the content in S3; empty if the handle was not read from there, and is
   * not one of a stream that was saved. No request is made, and nothing is read.
   */
  public abstract Optional<BlobPointer> pointer();

  /**
   * Returns the number of bytes of the content. For content in S3 this is a request, once; where
   * the server does not tell, the content is downloaded to count it.
   *
   * @throws UncheckedIOException if the content cannot be read
   */
  public abstract long length();

  /** Returns the CRCs of the content, which is at hand and not in a store. */
  abstract Crc32cBlocks crcs();

  /** Returns the number of bytes; other than {@link #length()}, not by hashing a file. */
  abstract long size() throws IOException;

  /** Returns the handle that the content is to be read by now: this one, but for streams. */
  Blob settled() {
    return this;
  }

  /** Writes the whole content to a file that is there. */
  void fill(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      transferTo(out);
    }
  }

  /**
   * Opens the content as a stream, which the caller closes. What comes from S3 is hashed as it
   * arrives: its end is a {@link dev.waybill.runtime.error.ContentCorruptException} if the content
   * is not what it was stored as, so only what was read to its end is verified.
   *
   * @throws IOException if a file or a stream cannot be read
   */
  public abstract InputStream open() throws IOException;

  /**
   * Opens a part of the content as a stream, which the caller closes. Of content in S3 that part
   * alone is fetched.
   *
   * <p><b>A part cannot be verified:</b> the SHA-256 is that of the whole, so whether what comes
   * from S3 is what was stored is not known. {@link #open()} knows.
   *
   * @param from the first byte, counted from 0
   * @param to the byte after the last one, as in {@link String#substring(int, int)}
   * @throws IndexOutOfBoundsException if {@code from} is negative or more than {@code to}, or
   *     {@code to} is more than the length
   * @throws UnsupportedOperationException if the content is in S3 in an encoding, of which no part
   *     can be read alone
   * @throws IOException if a file or a stream cannot be read
   */
  public abstract InputStream range(long from, long to) throws IOException;

  /**
   * Returns the whole content, if it has at most {@link #DEFAULT_MAX_BYTES}.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws ContentTooLargeException if it has more bytes, which are not fetched then
   */
  public final byte[] bytes() {
    return bytes(DEFAULT_MAX_BYTES);
  }

  /**
   * Returns the whole content, if it is not too large.
   *
   * @param maxBytes the most bytes to return
   * @throws UncheckedIOException if it cannot be read
   * @throws ContentTooLargeException if it has more bytes, or more than an array can hold; they are
   *     not fetched then
   * @throws IllegalArgumentException if the bound is negative
   */
  public byte[] bytes(long maxBytes) {
    try {
      int limit = HeapBound.limit(maxBytes);
      long size = size();
      if (size > limit) {
        throw HeapBound.tooLarge(this, size, limit);
      }
      try (InputStream in = open()) {
        byte[] content = in.readNBytes(limit);
        if (content.length == limit && in.read() >= 0) {
          throw HeapBound.tooLarge(this, limit + 1L, limit); // A file that has grown meanwhile.
        }
        return content;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the whole content as text, if it has at most {@link #DEFAULT_MAX_BYTES}.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws ContentTooLargeException if it has more bytes, which are not fetched then
   * @throws IllegalArgumentException if it is not valid UTF-8
   */
  public final String text() {
    return text(DEFAULT_MAX_BYTES);
  }

  /**
   * Returns the whole content as text, if it is not too large.
   *
   * @param maxBytes the most bytes of UTF-8 to read
   * @throws UncheckedIOException if it cannot be read
   * @throws ContentTooLargeException if it has more bytes, or more than an array can hold; they are
   *     not fetched then
   * @throws IllegalArgumentException if it is not valid UTF-8, or the bound is negative
   */
  public final String text(long maxBytes) {
    try {
      return Utf8.decode(bytes(maxBytes));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(this + " " + e.getMessage(), e);
    }
  }

  /**
   * Returns a URL from which anybody who has it can GET the content, for a while and without
   * credentials. No request is made: whether the object is there is not known, and who downloads it
   * verifies nothing. The response has the content type of the attribute that the handle was read
   * from, and that of the object where the handle comes from elsewhere.
   *
   * @param validity how long the URL works: from a second to 7 days. It ends earlier with the
   *     credentials that signed it, where those are temporary
   * @throws IllegalStateException if the content is not in S3 yet, or its store has no presigner
   * @throws IllegalArgumentException if the validity is out of bounds
   */
  public URI presign(Duration validity) {
    throw new IllegalStateException(
        this
            + " is not in S3; save it for an attribute that does not keep it in the item"
            + " (inlineUpTo), and presign the handle that get() returns");
  }

  /**
   * Copies the whole content to a stream, which is left open.
   *
   * @return the number of bytes
   * @throws IOException if the content cannot be read or the stream cannot be written
   */
  public final long transferTo(OutputStream out) throws IOException {
    try (InputStream in = open()) {
      return in.transferTo(out);
    }
  }

  /**
   * Writes the whole content to a file, replacing one that is there. The file appears when it is
   * complete and verified: until then the content is in a temporary file in the same folder, which
   * then takes the place of the file in one step where the file system can do that.
   *
   * @return the file
   * @throws IOException if the content cannot be read, or the file cannot be written, or is a
   *     directory
   */
  public final Path writeTo(Path file) throws IOException {
    ContentFile.write(this, file);
    return file;
  }
}
