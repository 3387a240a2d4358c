package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a number.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public abstract sealed class NumberAttribute<R, V> extends NumberOperand<R> implements Field<V>
    permits IntAttribute, LongAttribute, DecimalAttribute {
  private final NumberCodec<V> codec;
  private final @Nullable V defaultValue;

  NumberAttribute(Path path, NumberCodec<V> codec) {
    super(path);
    this.codec = codec;
    this.defaultValue = null;
  }

  NumberAttribute(Path path, NumberCodec<V> codec, V defaultValue) {
    super(path);
    this.codec = codec;
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /**
   * Returns the action that sets the number.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> set(V value) {
    return SetAction.set(path(), codec, value);
  }

  /**
   * Returns the action that sets the number to another one of the item before the update. DynamoDB
   * does not know the range of the component: a number beyond it is stored, and is an error when
   * the item is read.
   */
  public final UpdateAction<R> set(ValueOperand<R, Number> other) {
    return SetTermAction.set(path(), operandCodec(), other);
  }

  /** Returns the action that sets the number to one that DynamoDB computes; range as above. */
  public final UpdateAction<R> set(Computed<R, Number> computed) {
    return SetTermAction.set(path(), operandCodec(), computed);
  }

  /**
   * Returns the action that sets the number if the item does not have it, and otherwise leaves it.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> setIfAbsent(V value) {
    return SetAction.setIfAbsent(path(), codec, value);
  }

  /**
   * Returns the action that adds to the number, or takes away if the value is negative. An absent
   * number is taken for 0. DynamoDB does not know the range of the component: a sum beyond it is
   * stored, and is an error when the item is read.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> add(V value) {
    return new AddAction<>(path(), codec, value);
  }

  @Override
  public final NumberCodec<V> codec() {
    return codec;
  }

  @Override
  public final @Nullable V defaultValue() {
    return defaultValue;
  }
}
