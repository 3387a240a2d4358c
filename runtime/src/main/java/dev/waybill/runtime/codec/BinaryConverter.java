package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the values of a type of the user's to and from bytes, DynamoDB's {@code B}. Such values
 * can be keys and elements of sets.
 *
 * <p>Implementations are safe for use by several threads. Equal values have equal bytes, and no two
 * different ones share them. Arrays are not copied.
 *
 * @param <T> the Java type
 */
public interface BinaryConverter<T> extends AttributeConverter<T> {
  /** Returns the bytes of a value; not null, and not changed any more. */
  byte[] toBytes(T value);

  /** Returns the value of some bytes; not null. What are no bytes of a value is to be refused. */
  T fromBytes(byte[] bytes);

  @Override
  default AttributeValue toAttributeValue(T value) {
    return Codecs.BYTE_ARRAY.encode(toBytes(value));
  }

  @Override
  default T fromAttributeValue(AttributeValue value) {
    return fromBytes(Codecs.BYTE_ARRAY.decode(value));
  }
}
