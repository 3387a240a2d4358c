package dev.waybill.runtime.blob;

import java.nio.ByteBuffer;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Converts the values of a big attribute to and from content. Immutable and safe for use by several
 * threads.
 *
 * @param <V> the Java type
 */
public final class Content<V> {
  /** Text, in UTF-8; fetched with its item. */
  public static final Content<String> TEXT =
      new Content<>(true, Blob::of, blob -> Utf8.decode(array(blob)));

  /** Bytes; fetched with their item. The array is not copied. */
  public static final Content<byte[]> BYTES = new Content<>(true, Blob::of, Content::array);

  /** The remaining bytes of a buffer; fetched with their item. */
  public static final Content<ByteBuffer> BYTE_BUFFER =
      new Content<>(true, Blob::of, blob -> ByteBuffer.wrap(array(blob)));

  /** Bytes; fetched with their item. */
  public static final Content<SdkBytes> SDK_BYTES =
      new Content<>(true, Blob::of, blob -> SdkBytes.fromByteArrayUnsafe(array(blob)));

  /** A handle, whose content is fetched when it is opened. */
  public static final Content<Blob> BLOB = new Content<>(false, blob -> blob, blob -> blob);

  private final boolean eager;
  private final Function<V, Blob> toBlob;
  private final Function<Blob, V> fromBlob;

  private Content(boolean eager, Function<V, Blob> toBlob, Function<Blob, V> fromBlob) {
    this.eager = eager;
    this.toBlob = toBlob;
    this.fromBlob = fromBlob;
  }

  /** Tells whether the content is fetched with its item. */
  public boolean isEager() {
    return eager;
  }

  /**
   * Returns the content of a value.
   *
   * @throws IllegalArgumentException if the value is text that is not valid Unicode
   */
  public Blob toBlob(V value) {
    return toBlob.apply(value);
  }

  /**
   * Returns the value of some content.
   *
   * @throws IllegalArgumentException if the value is text and the content is not valid UTF-8
   */
  public V fromBlob(Blob blob) {
    return fromBlob.apply(blob);
  }

  private static byte[] array(Blob blob) {
    return blob instanceof MemoryBlob memory ? memory.array() : blob.bytes();
  }
}
