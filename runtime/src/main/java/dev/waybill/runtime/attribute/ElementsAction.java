package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Adds elements to a set, or takes them away; none changes nothing. DynamoDB cannot do this to what
 * it finds under one of two names.
 */
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
  void render(ItemWriter item, UpdateText out) {
    if (!elements.isEmpty()) {
      out.startInPlace(clause, path()).add(" ").value(path(), codec, elements);
    }
  }
}
