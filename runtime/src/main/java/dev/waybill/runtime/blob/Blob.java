package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/**
 * A handle of large content: of bytes, text or a file that is to be saved, or of an object in S3
 * that is fetched only when the handle is opened.
 *
 * <p>Handles are immutable and safe for use by several threads. Two handles are equal if their
 * content has the same SHA-256; the handle of a file is equal to itself alone, since the file may
 * change. Their text never shows content.
 */
public abstract sealed class Blob permits MemoryBlob, FileBlob, StoredBlob {
  Blob() {}

  /**
   * Returns a handle of bytes. The array is not copied, and must not change any more: a change
   * between hashing and sending is refused by S3.
   */
  public static Blob of(byte[] content) {
    return new MemoryBlob(content);
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
   * it, once to send it, and never held in memory. A file that changes in between is not saved.
   */
  public static Blob of(Path file) {
    return new FileBlob(file);
  }

  /**
   * Returns a handle of content in a blob store, for whoever reads pointers.
   *
   * @param store the store that the pointer leads into
   * @param pointer the address of the content
   * @param location where the pointer was read, for messages
   * @throws IllegalArgumentException if the pointer leads elsewhere, or ends in no digest
   */
  public static Blob stored(BlobStore store, BlobPointer pointer, Location location) {
    String sha256 =
        store
            .digestOf(pointer)
            .orElseThrow(
                () -> new IllegalArgumentException(pointer + " does not lead into " + store));
    return new StoredBlob(store, pointer, sha256, location);
  }

  /**
   * Returns the SHA-256 of the content: 64 lower-case hexadecimal digits. No request is made.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public abstract String sha256();

  /** Returns the address of the content in S3; empty if the handle was not read from there. */
  public abstract Optional<BlobPointer> pointer();

  /**
   * Returns the number of bytes of the content. For content in S3 this is a request.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public abstract long length();

  /**
   * Opens the content as a stream, which the caller closes. What comes from S3 is hashed as it
   * arrives: its end is a {@link dev.waybill.runtime.error.ContentCorruptException} if the content
   * is not what it was stored as, so only what was read to its end is verified.
   *
   * @throws IOException if a file cannot be read
   */
  public abstract InputStream open() throws IOException;

  /**
   * Returns the whole content.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the whole content as text.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is not valid UTF-8
   */
  public final String text() {
    return Utf8.decode(bytes());
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
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory");
    }
    // Not by Files.createTempFile, whose files nobody but their owner may read.
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          Files.newOutputStream(
              temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        transferTo(out);
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
