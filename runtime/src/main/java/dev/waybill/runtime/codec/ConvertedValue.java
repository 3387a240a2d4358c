package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts values as a converter of the user's says, to whatever type that chooses. */
final class ConvertedValue<T> implements ValueCodec<T> {
  private final AttributeConverter<T> converter;
  private final Conversion conversion;

  ConvertedValue(AttributeConverter<T> converter) {
    this.converter = converter;
    this.conversion = new Conversion(converter);
  }

  @Override
  public AttributeValue encode(T value) {
    return conversion.checked(
        value, conversion.write(value, () -> converter.toAttributeValue(value)));
  }

  @Override
  public T decode(AttributeValue value) {
    return conversion.read(String.valueOf(value.type()), () -> converter.fromAttributeValue(value));
  }
}
