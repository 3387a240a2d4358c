package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Objects;

/** Adds to a number, and takes an absent one for 0. */
final class AddAction<R, V> extends UpdateAction<R> {
  private final ValueCodec<V> codec;
  private final V value;

  AddAction(Path path, ValueCodec<V> codec, V value) {
    super("ADD", path);
    this.codec = codec;
    this.value = Objects.requireNonNull(value, "value");
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    Term added = new Term.Given<>(path(), codec, value);
    if (path().isAttribute() && !path().isRenamed()) {
      out.start(UpdateText.Clause.ADD, path()).add(" ").term(added);
      return;
    }
    // By its documentation, DynamoDB has ADD for attributes of the item alone.
    Term zero = new Term.Given<>(path(), Codecs.LONG, 0L);
    out.set(path()).term(new Term.Arithmetic(new Term.OrElse(path(), zero), "+", added));
  }
}
