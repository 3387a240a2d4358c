package dev.waybill.runtime.blob;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Converts the values of a big attribute to and from content. Immutable and safe for use by several
 * threads.
 *
 * @param <V> the Java type
 */
public final class Content<V> {
  /** Text, in UTF-8; fetched with its item. */
  public static final Content<String> TEXT = new Content<>(Form.TEXT);

  /** Bytes; fetched with their item. The array is not copied. */
  public static final Content<byte[]> BYTES = new Content<>(Form.BYTES);

  /** The remaining bytes of a buffer; fetched with their item. */
  public static final Content<ByteBuffer> BYTE_BUFFER = new Content<>(Form.BYTE_BUFFER);

  /** Bytes; fetched with their item. */
  public static final Content<SdkBytes> SDK_BYTES = new Content<>(Form.SDK_BYTES);

  /** A handle, whose content is fetched when it is opened. */
  public static final Content<Blob> BLOB = new Content<>(Form.BLOB);

  private final Form form;
  private final @Nullable Converted<V> converted;

  private Content(Form form) {
    this.form = form;
    this.converted = null;
  }

  private Content(Converted<V> converted) {
    this.form = Form.CONVERTED;
    this.converted = converted;
  }

  /** Values that a converter writes as content; fetched with their item. */
  public static <V> Content<V> of(ContentConverter<V> converter) {
    return new Content<>(new Converted<>(converter));
  }

  /** Tells whether the content is fetched with its item. */
  public boolean isEager() {
    return form != Form.BLOB;
  }

  /**
   * Returns the content of a value.
   *
   * @throws IllegalArgumentException if the value is text that is not valid Unicode, or its
   *     converter fails
   */
  public Blob toBlob(V value) {
    return switch (form) {
      case TEXT -> Blob.of((String) value);
      case BYTES -> Blob.of((byte[]) value);
      case BYTE_BUFFER -> Blob.of((ByteBuffer) value);
      case SDK_BYTES -> Blob.of((SdkBytes) value);
      case BLOB -> (Blob) value;
      case CONVERTED -> Objects.requireNonNull(converted).toBlob(value);
    };
  }

  /**
   * Returns the value of some content.
   *
   * @throws IllegalArgumentException if the value is text and the content is not valid UTF-8, or
   *     its converter fails
   */
  @SuppressWarnings("unchecked") // The constants pair each form with its type.
  public V fromBlob(Blob blob) {
    return (V)
        switch (form) {
          case TEXT -> Utf8.decode(array(blob));
          case BYTES -> array(blob);
          case BYTE_BUFFER -> ByteBuffer.wrap(array(blob));
          case SDK_BYTES -> SdkBytes.fromByteArrayUnsafe(array(blob));
          case BLOB -> blob;
          case CONVERTED -> Objects.requireNonNull(converted).fromBytes(array(blob));
        };
  }

  private static byte[] array(Blob blob) {
    if (blob instanceof InlineBlob inline) {
      return inline.content().array();
    }
    return blob instanceof MemoryBlob memory ? memory.array() : blob.bytes(Long.MAX_VALUE);
  }

  /** The types. One class serves them all: a function more costs time at every cold start. */
  private enum Form {
    TEXT,
    BYTES,
    BYTE_BUFFER,
    SDK_BYTES,
    BLOB,
    CONVERTED
  }
}
