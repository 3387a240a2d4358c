package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the values of a type of the user's to and from text, DynamoDB's {@code S}. Such values
 * can be keys, elements of sets, and keys of maps.
 *
 * <p>Implementations are safe for use by several threads. Equal values have equal texts, and no two
 * different ones share a text.
 *
 * @param <T> the Java type
 */
public interface TextConverter<T> extends AttributeConverter<T> {
  /** Returns the text of a value; not null, and valid Unicode. */
  String toText(T value);

  /** Returns the value of a text; not null. What is no text of a value is to be refused. */
  T fromText(String text);

  @Override
  default AttributeValue toAttributeValue(T value) {
    return Codecs.STRING.encode(toText(value));
  }

  @Override
  default T fromAttributeValue(AttributeValue value) {
    return fromText(Codecs.STRING.decode(value));
  }
}
