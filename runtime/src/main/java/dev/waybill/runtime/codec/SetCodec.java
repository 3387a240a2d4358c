package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts sets to {@code SS}, {@code NS} and {@code BS}. */
final class SetCodec<E, S extends Set<E>> implements ValueCodec<S> {
  private final ScalarCodec<E> elements;
  private final Function<Collection<E>, S> collect;

  /**
   * Creates a codec.
   *
   * @param elements the codec of the elements
   * @param collect makes the unmodifiable set of some elements
   */
  SetCodec(ScalarCodec<E> elements, Function<Collection<E>, S> collect) {
    this.elements = elements;
    this.collect = collect;
  }

  @Override
  public AttributeValue encode(S value) {
    if (value.isEmpty()) {
      throw new CodecException(
          "holds an empty set inside a list or map, where DynamoDB has no empty set");
    }
    for (E element : value) {
      if (element == null) {
        throw new CodecException("holds a set with a null element, which DynamoDB does not have");
      }
    }
    return elements.encodeSet(value);
  }

  @Override
  public S decode(AttributeValue value) {
    // The Enhanced Client reads a list as a set too.
    return collect.apply(value.hasL() ? decodeList(value.l()) : elements.decodeSet(value));
  }

  private List<E> decodeList(List<AttributeValue> list) {
    List<E> values = new ArrayList<>(list.size());
    for (AttributeValue element : list) {
      if (Boolean.TRUE.equals(element.nul())) {
        throw new CodecException("holds a list with NUL, and cannot be read as a set");
      }
      values.add(elements.decode(element));
    }
    return values;
  }

  @Override
  public boolean isStoredAsAbsent(S value) {
    return value.isEmpty();
  }

  @Override
  public S absentValue() {
    return collect.apply(List.of());
  }
}
