package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.ValueCodec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts integers as the type of a component does, and refuses what is out of its range. */
record OfLong<V>(NumberCodec<V> type) implements ValueCodec<Long> {
  @Override
  public AttributeValue encode(Long value) {
    return type.encode(type.of(value));
  }

  @Override
  public Long decode(AttributeValue value) {
    throw new UnsupportedOperationException();
  }
}
