package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A form in which content is kept other than as it is: compressed, in general. The address of
 * content is that of its bytes before any encoding, so equal content has one digest whatever its
 * encoding.
 *
 * <p>How content was encoded is told by where it is: by the suffix of its S3 key, or by the name
 * under which it stands inside an item. So neither the name nor the suffix of an encoding may ever
 * change, and what it once wrote it has to read for ever. Implementations are immutable and safe
 * for use by several threads.
 */
public interface Encoding {
  /**
   * Returns the name: the value of {@code Content-Encoding}, the key of inline content, and what
   * annotations call it. Lower-case letters, digits, {@code -} and {@code _}, at most 32.
   */
  String name();

  /**
   * Returns what follows the digest in the key of an object: a dot, and lower-case letters and
   * digits, at most 16 characters.
   */
  String suffix();

  /**
   * Returns a stream that encodes what is written to it. Closing it completes the encoded form.
   *
   * @param out takes the encoded form
   */
  OutputStream encode(OutputStream out) throws IOException;

  /**
   * Returns a stream of what was encoded. It has to end where the encoded form does, and to be an
   * {@link IOException} if that is cut short or malformed.
   *
   * @param in the encoded form, to its end
   */
  InputStream decode(InputStream in) throws IOException;

  /**
   * Checks that the encoding works here; it does by default. It is asked before a request is made.
   *
   * @throws IllegalStateException if something is missing, which the message names
   */
  default void checkAvailable() {}

  /** Returns gzip (RFC 1952) at its default level, with the suffix {@code .gz}. */
  static Encoding gzip() {
    return GzipEncoding.DEFAULT;
  }

  /**
   * Returns gzip (RFC 1952), with the suffix {@code .gz}. All levels read each other.
   *
   * @param level from 1, the fastest, to 9, the smallest
   * @throws IllegalArgumentException if there is no such level
   */
  static Encoding gzip(int level) {
    return new GzipEncoding(level);
  }

  /**
   * Returns Zstandard (RFC 8878) at its default level, with the suffix {@code .zst}.
   *
   * @throws IllegalStateException if the library {@code com.github.luben:zstd-jni} is absent, which
   *     is not a dependency of Waybill
   */
  static Encoding zstd() {
    return zstd(ZstdEncoding.DEFAULT_LEVEL);
  }

  /**
   * Returns Zstandard (RFC 8878), with the suffix {@code .zst}. All levels read each other.
   *
   * @param level from 1, the fastest, to 22, the smallest, whose windows need much memory
   * @throws IllegalArgumentException if there is no such level
   * @throws IllegalStateException if the library {@code com.github.luben:zstd-jni} is absent, which
   *     is not a dependency of Waybill
   */
  static Encoding zstd(int level) {
    ZstdEncoding encoding = new ZstdEncoding(level);
    encoding.checkAvailable();
    return encoding;
  }
}
