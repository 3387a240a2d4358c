package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.ValueCodec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts numbers as the type of a component does, and refuses what is out of its range. */
record OfDouble<V>(NumberCodec<V> type) implements ValueCodec<Double> {
  @Override
  public AttributeValue encode(Double value) {
    return type.encode(type.of(value));
  }

  @Override
  public Double decode(AttributeValue value) {
    throw new UnsupportedOperationException();
  }
}
