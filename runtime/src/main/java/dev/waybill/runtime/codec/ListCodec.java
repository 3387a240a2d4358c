package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts lists to {@code L}; a null element is {@code NUL}. */
final class ListCodec<E> implements ValueCodec<List<E>> {
  private final ValueCodec<E> elements;

  ListCodec(ValueCodec<E> elements) {
    this.elements = elements;
  }

  @Override
  public AttributeValue encode(List<E> value) {
    List<AttributeValue> list = new ArrayList<>(value.size());
    for (E element : value) {
      list.add(Nuls.encode(elements, element));
    }
    return AttributeValue.fromL(list);
  }

  @Override
  public List<E> decode(AttributeValue value) {
    if (!value.hasL()) {
      throw Types.mismatch("L", value);
    }
    List<E> list = new ArrayList<>(value.l().size());
    for (AttributeValue element : value.l()) {
      list.add(Nuls.decode(elements, element));
    }
    return Collections.unmodifiableList(list);
  }
}
