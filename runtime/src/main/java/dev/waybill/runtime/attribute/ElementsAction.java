package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Adds elements to a set, or takes them away; none changes nothing. */
final class ElementsAction<R, E> extends UpdateAction<R> {
  private final UpdateText.Clause clause;
  private final ValueCodec<List<E>> codec;
  private final List<E> elements;

  ElementsAction(
      UpdateText.Clause clause, Path path, ScalarCodec<E> codec, Collection<? extends E> elements) {
    super(clause.name(), path);
    this.clause = clause;
    this.codec = new SetOfElements<>(codec);
    this.elements = new ArrayList<>(new LinkedHashSet<>(elements));
    this.elements.forEach(element -> Objects.requireNonNull(element, "element"));
  }

  @Override
  void render(Map<String, AttributeValue> item, UpdateText out) {
    if (!elements.isEmpty()) {
      out.start(clause, path()).add(" ").value(path(), codec, elements);
    }
  }
}
