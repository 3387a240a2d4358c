package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;

/** Sets something to what DynamoDB finds or computes. */
final class SetTermAction<R> extends UpdateAction<R> {
  private final Term term;

  private SetTermAction(Path path, Term term) {
    super("SET", path);
    this.term = term;
  }

  static <R, V> UpdateAction<R> set(Path path, ValueCodec<V> codec, ValueOperand<R, V> other) {
    StoredForms.check(path, codec, other.path(), other.operandCodec());
    return new SetTermAction<>(path, other.term());
  }

  static <R, V> UpdateAction<R> set(Path path, ValueCodec<V> codec, Computed<R, V> computed) {
    StoredForms.check(path, codec, computed, computed.codec());
    return new SetTermAction<>(path, computed.term());
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    out.set(path()).term(term);
  }
}
