package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes the values of a type as content, and reads them, for {@code @BigJson}. It works on
 * streams, so that a large value is never a text in memory as well.
 *
 * <p>Implementations are safe for use by several threads. What they throw reaches the caller as the
 * cause of an {@code InvalidValueException} when a value is written, and of an {@code
 * UnreadableItemException} when it is read. Null never reaches them.
 *
 * <p>Content is stored under its digest: a converter that writes equal values as the same bytes,
 * whatever the order in which a {@code HashMap} has them, lets equal values share one object.
 *
 * @param <T> the Java type
 */
public interface ContentConverter<T> {
  /**
   * Writes a value. The stream may be closed or not.
   *
   * @throws IOException if the value cannot be written
   */
  void write(T value, OutputStream out) throws IOException;

  /**
   * Reads a value; not null. The stream may be closed or not, and what is left in it is ignored.
   *
   * @throws IOException if the content is not that of a value
   */
  T read(InputStream in) throws IOException;
}
