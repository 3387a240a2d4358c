package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the values of a type of the user's to and from attribute values, for
 * {@code @ConvertedBy}. Use {@link TextConverter}, {@link NumberConverter} or {@link
 * BinaryConverter} where one of them fits: only such values can be keys and elements of sets.
 *
 * <p>Implementations are safe for use by several threads. What they throw reaches the caller as the
 * cause of an {@code InvalidValueException} when a value is written, and of an {@code
 * UnreadableItemException} when it is read. Null never reaches them.
 *
 * @param <T> the Java type
 */
public interface AttributeConverter<T> {
  /**
   * Returns the attribute value of a value: not null, of any type of DynamoDB but {@code NUL}, and
   * without empty sets, which DynamoDB does not have.
   */
  AttributeValue toAttributeValue(T value);

  /**
   * Returns the value of an attribute value, which is never of type {@code NUL}; not null.
   *
   * <p>It may be of any other type: whoever can write the item can write anything. What cannot be
   * read is to be refused, with an exception.
   */
  T fromAttributeValue(AttributeValue value);
}
