package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts some elements to the set of them. */
record SetOfElements<E>(ScalarCodec<E> elements) implements ValueCodec<List<E>> {
  @Override
  public AttributeValue encode(List<E> value) {
    return elements.encodeSet(value);
  }

  @Override
  public List<E> decode(AttributeValue value) {
    return elements.decodeSet(value);
  }
}
