package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An attribute that is a number. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public abstract sealed class NumberAttribute<R, V> extends PlainAttribute<R, V>
    permits IntAttribute, LongAttribute, DecimalAttribute {
  private final NumberCodec<V> codec;

  NumberAttribute(String name, NumberCodec<V> codec) {
    super(name, codec);
    this.codec = codec;
  }

  NumberAttribute(String name, NumberCodec<V> codec, V defaultValue) {
    super(name, codec, defaultValue);
    this.codec = codec;
  }

  @Override
  public final NumberCodec<V> codec() {
    return codec;
  }

  /**
   * Returns the action that adds to the number, or takes away if the value is negative. DynamoDB
   * takes an absent number for 0. It does not know the range of the component: a sum beyond it is
   * stored, and is an error when the item is read.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> add(V value) {
    return add(codec, Objects.requireNonNull(value, "value"));
  }

  /** An action whose number is converted with the update, which can say where it does not fit. */
  final UpdateAction<R> number(UpdateAction.Kind kind, Supplier<V> value) {
    return new UpdateAction<>(kind, name(), item -> item.compute(name(), codec, value));
  }

  final <N> UpdateAction<R> add(ValueCodec<N> numbers, N value) {
    return new UpdateAction<>(
        UpdateAction.Kind.ADD, name(), item -> item.put(name(), numbers, value));
  }
}
