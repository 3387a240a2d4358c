package dev.waybill.runtime.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Converts values that DynamoDB holds as binary. */
final class BinaryCodec<V> implements ScalarCodec<V> {
  static final ScalarCodec<byte[]> BYTE_ARRAY = new BinaryCodec<>(Form.BYTE_ARRAY);
  static final ScalarCodec<ByteBuffer> BYTE_BUFFER = new BinaryCodec<>(Form.BYTE_BUFFER);
  static final ScalarCodec<SdkBytes> SDK_BYTES = new BinaryCodec<>(Form.SDK_BYTES);

  private final Form form;

  private BinaryCodec(Form form) {
    this.form = form;
  }

  private SdkBytes toBytes(V value) {
    return switch (form) {
      case BYTE_ARRAY -> SdkBytes.fromByteArrayUnsafe((byte[]) value);
      case BYTE_BUFFER -> SdkBytes.fromByteBuffer(((ByteBuffer) value).duplicate());
      case SDK_BYTES -> (SdkBytes) value;
    };
  }

  @SuppressWarnings("unchecked") // The constants pair each form with its type.
  private V fromBytes(SdkBytes bytes) {
    return (V)
        switch (form) {
          case BYTE_ARRAY -> bytes.asByteArrayUnsafe();
          case BYTE_BUFFER -> ByteBuffer.wrap(bytes.asByteArrayUnsafe());
          case SDK_BYTES -> bytes;
        };
  }

  @Override
  public ScalarAttributeType type() {
    return ScalarAttributeType.B;
  }

  @Override
  public AttributeValue encode(V value) {
    return AttributeValue.fromB(toBytes(value));
  }

  @Override
  public V decode(AttributeValue value) {
    SdkBytes bytes = value.b();
    if (bytes == null) {
      throw Types.mismatch("B", value);
    }
    return fromBytes(bytes);
  }

  @Override
  public AttributeValue encodeSet(Collection<? extends V> values) {
    List<SdkBytes> all = new ArrayList<>(values.size());
    for (V value : values) {
      SdkBytes bytes = toBytes(value);
      if (bytes.asByteArrayUnsafe().length == 0) {
        throw new CodecException("holds a set with empty binary, which DynamoDB does not allow");
      }
      all.add(bytes);
    }
    // Two arrays with the same bytes are two elements to a Java set, and one to DynamoDB.
    if (new HashSet<>(all).size() != all.size()) {
      throw new CodecException("holds a set with two elements of the same bytes");
    }
    return AttributeValue.fromBs(all);
  }

  @Override
  public List<V> decodeSet(AttributeValue value) {
    if (!value.hasBs()) {
      throw Types.mismatch("BS", value);
    }
    List<V> values = new ArrayList<>(value.bs().size());
    for (SdkBytes bytes : value.bs()) {
      values.add(fromBytes(bytes));
    }
    return values;
  }

  /** The types. */
  private enum Form {
    BYTE_ARRAY,
    BYTE_BUFFER,
    SDK_BYTES
  }
}
