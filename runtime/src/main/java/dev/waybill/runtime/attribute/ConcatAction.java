package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Adds elements at an end of a list, and takes an absent one for empty; none changes nothing. */
final class ConcatAction<R, E> extends UpdateAction<R> {
  private final boolean append;
  private final ValueCodec<List<E>> codec;
  private final List<E> elements;

  ConcatAction(
      boolean append, Path path, ValueCodec<List<E>> codec, Collection<? extends E> elements) {
    super(append ? "APPEND" : "PREPEND", path);
    this.append = append;
    this.codec = codec;
    this.elements = new ArrayList<>(elements);
  }

  @Override
  void writeValue(ItemWriter item) {
    if (!elements.isEmpty()) {
      item.put(path(), codec, elements);
    }
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    if (elements.isEmpty()) {
      return;
    }
    AttributeValue added = Objects.requireNonNull(item.at(path()));
    Term more = new Term.Given<>(path(), Verbatim.CODEC, added);
    // Without it, DynamoDB fails where there is no list yet.
    Term list = new Term.OrElse(path(), new Term.Given<>(path(), codec, List.of()));
    ExpressionText text = out.set(path()).function("list_append");
    text.term(append ? list : more).add(", ").term(append ? more : list).add(")");
  }
}
