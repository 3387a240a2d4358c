package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Content as a converter of the user's writes and reads it, whose failures get its name. */
final class Converted<V> {
  private final ContentConverter<V> converter;

  Converted(ContentConverter<V> converter) {
    this.converter = converter;
  }

  Blob toBlob(V value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      converter.write(value, out);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the value is a "
              + value.getClass().getName()
              + " that "
              + name()
              + " could not write: it threw "
              + e.getClass().getName(),
          e);
    }
    return new MemoryBlob(out.toByteArray());
  }

  V fromBytes(byte[] content) {
    V value;
    try {
      value = converter.read(new ByteArrayInputStream(content));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "has content of "
              + content.length
              + " bytes that "
              + name()
              + " could not read: it threw "
              + e.getClass().getName(),
          e);
    }
    if (value == null) {
      throw new IllegalArgumentException("has content that " + name() + " has read as null");
    }
    return value;
  }

  private String name() {
    return converter.getClass().getName();
  }
}
