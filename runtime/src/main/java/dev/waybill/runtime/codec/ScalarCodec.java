package dev.waybill.runtime.codec;

import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Converts values that DynamoDB holds as a string, a number or binary. Only such values can be keys
 * or elements of a set.
 *
 * @param <V> the Java type
 */
public interface ScalarCodec<V> extends ValueCodec<V> {
  /** Returns DynamoDB's type of the values. */
  ScalarAttributeType type();

  /**
   * Returns the set of some values, {@code SS}, {@code NS} or {@code BS}.
   *
   * @param values at least one value, none of them null
   * @throws CodecException if DynamoDB cannot hold one of the values
   */
  AttributeValue encodeSet(Collection<? extends V> values);

  /**
   * Returns the elements of a set.
   *
   * @throws CodecException if the attribute value is no set of this type
   */
  List<V> decodeSet(AttributeValue value);
}
