package dev.waybill.runtime.codec;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the values of one Java type to and from attribute values. Implementations are immutable
 * and safe for use by several threads.
 *
 * @param <V> the Java type
 */
public interface ValueCodec<V> {
  /**
   * Returns the attribute value of a value.
   *
   * @throws CodecException if DynamoDB cannot hold the value
   */
  AttributeValue encode(V value);

  /**
   * Returns the value of an attribute value, which is never of type {@code NUL}.
   *
   * @throws CodecException if the attribute value is of another type or form
   */
  V decode(AttributeValue value);

  /**
   * Tells whether a value is stored as the absence of its attribute. That is so for an empty set,
   * which DynamoDB does not have.
   */
  default boolean isStoredAsAbsent(V value) {
    return false;
  }

  /** Returns what the absence of an attribute is read as, or null where it is read as null. */
  default @Nullable V absentValue() {
    return null;
  }
}
