package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the values of a type of the user's to and from numbers, DynamoDB's {@code N}: up to 38
 * significant digits, and magnitudes from 1E-130 to 9.99…E+125. Such values can be keys and
 * elements of sets.
 *
 * <p>Implementations are safe for use by several threads. Equal values have equal numbers, and no
 * two different ones share a number.
 *
 * @param <T> the Java type
 */
public interface NumberConverter<T> extends AttributeConverter<T> {
  /** Returns the number of a value; not null. Its scale is lost: DynamoDB drops trailing zeros. */
  BigDecimal toNumber(T value);

  /** Returns the value of a number; not null. What is no number of a value is to be refused. */
  T fromNumber(BigDecimal number);

  @Override
  default AttributeValue toAttributeValue(T value) {
    return Codecs.BIG_DECIMAL.encode(toNumber(value));
  }

  @Override
  default T fromAttributeValue(AttributeValue value) {
    return fromNumber(Codecs.BIG_DECIMAL.decode(value));
  }
}
