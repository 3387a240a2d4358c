package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Converts values that DynamoDB holds as binary. */
final class BinaryCodec<V> implements ScalarCodec<V> {
  private final Function<V, SdkBytes> toBytes;
  private final Function<SdkBytes, V> fromBytes;

  BinaryCodec(Function<V, SdkBytes> toBytes, Function<SdkBytes, V> fromBytes) {
    this.toBytes = toBytes;
    this.fromBytes = fromBytes;
  }

  @Override
  public ScalarAttributeType type() {
    return ScalarAttributeType.B;
  }

  @Override
  public AttributeValue encode(V value) {
    return AttributeValue.fromB(toBytes.apply(value));
  }

  @Override
  public V decode(AttributeValue value) {
    SdkBytes bytes = value.b();
    if (bytes == null) {
      throw Types.mismatch("B", value);
    }
    return fromBytes.apply(bytes);
  }

  @Override
  public AttributeValue encodeSet(Collection<? extends V> values) {
    List<SdkBytes> all = new ArrayList<>(values.size());
    for (V value : values) {
      SdkBytes bytes = toBytes.apply(value);
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
      values.add(fromBytes.apply(bytes));
    }
    return values;
  }
}
