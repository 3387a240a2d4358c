package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ValueCodec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values that are values themselves. */
final class Verbatim implements ValueCodec<AttributeValue> {
  static final ValueCodec<AttributeValue> CODEC = new Verbatim();

  private Verbatim() {}

  @Override
  public AttributeValue encode(AttributeValue value) {
    return value;
  }

  @Override
  public AttributeValue decode(AttributeValue value) {
    return value;
  }
}
