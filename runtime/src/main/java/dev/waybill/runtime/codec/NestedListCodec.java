package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts lists of documents to {@code L}; a null element is {@code NUL}. */
final class NestedListCodec<E> extends NestedCodec<List<E>> {
  private final NestedCodec<E> elements;

  NestedListCodec(NestedCodec<E> elements) {
    this.elements = elements;
  }

  @Override
  AttributeValue encode(List<E> value, WriteNesting nesting) {
    nesting.checkContainer();
    List<AttributeValue> list = new ArrayList<>(value.size());
    for (E element : value) {
      nesting.push(list.size());
      list.add(element == null ? Nuls.NUL : elements.encode(element, nesting));
      nesting.pop();
    }
    return AttributeValue.fromL(list);
  }

  @Override
  List<E> decode(AttributeValue value, ReadNesting nesting) {
    if (!value.hasL()) {
      throw Types.mismatch("L", value);
    }
    List<E> list = new ArrayList<>(value.l().size());
    for (AttributeValue element : value.l()) {
      nesting.push(list.size());
      list.add(Nuls.decode(elements, element, nesting));
      nesting.pop();
    }
    return Collections.unmodifiableList(list);
  }

  @Override
  void visit(AttributeValue value, Nesting nesting, NestedContent.Visitor visitor) {
    int index = 0;
    for (AttributeValue element : value.l()) {
      nesting.push(index);
      elements.visit(element, nesting, visitor);
      nesting.pop();
      index++;
    }
  }

  @Override
  void collect(String name, Set<Class<?>> seen, NestedContent.Collector collector) {
    elements.collect(name, seen, collector);
  }
}
