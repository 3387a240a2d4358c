package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;

/**
 * Binary of an item. Order is that of its bytes without sign.
 *
 * @param <R> the record
 * @param <V> the type of the values
 */
public abstract class BinaryOperand<R, V> extends ComparableOperand<R, V> {
  private final ScalarCodec<V> codec;

  BinaryOperand(Path path, ScalarCodec<V> codec) {
    super(path, codec);
    this.codec = codec;
  }

  /** Returns what converts the values. */
  public final ScalarCodec<V> codec() {
    return codec;
  }

  /** Returns the condition that the binary begins with another. */
  public final Condition<R> beginsWith(V prefix) {
    return Predicate.function("begins_with", term(), given(checked(prefix)));
  }

  /** Returns the length of the binary in bytes. */
  public final SizeOperand<R> size() {
    return new SizeOperand<>(path());
  }
}
