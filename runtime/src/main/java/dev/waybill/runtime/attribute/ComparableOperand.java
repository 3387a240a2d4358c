package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;

/**
 * A value of an item that is stored so that DynamoDB compares it by order as Java does.
 *
 * @param <R> the record
 * @param <V> the type of the values
 */
public abstract class ComparableOperand<R, V> extends ValueOperand<R, V> {
  ComparableOperand(Path path, ValueCodec<V> codec) {
    super(path, codec);
  }

  /** Returns the condition that the item holds less than a value here. */
  public final Condition<R> lt(V value) {
    return compare("<", value);
  }

  /** Returns the condition that the item holds less here than at another path. */
  public final Condition<R> lt(ValueOperand<R, V> other) {
    return compare("<", other);
  }

  /** Returns the condition that the item holds a value or less here. */
  public final Condition<R> le(V value) {
    return compare("<=", value);
  }

  /** Returns the condition that the item holds at most as much here as at another path. */
  public final Condition<R> le(ValueOperand<R, V> other) {
    return compare("<=", other);
  }

  /** Returns the condition that the item holds more than a value here. */
  public final Condition<R> gt(V value) {
    return compare(">", value);
  }

  /** Returns the condition that the item holds more here than at another path. */
  public final Condition<R> gt(ValueOperand<R, V> other) {
    return compare(">", other);
  }

  /** Returns the condition that the item holds a value or more here. */
  public final Condition<R> ge(V value) {
    return compare(">=", value);
  }

  /** Returns the condition that the item holds at least as much here as at another path. */
  public final Condition<R> ge(ValueOperand<R, V> other) {
    return compare(">=", other);
  }

  /** Returns the condition that the item holds one of two values here, or what is between them. */
  public final Condition<R> between(V from, V to) {
    return Predicate.between(term(), given(checked(from)), given(checked(to)));
  }

  /** Returns the condition that what the item holds here is between what it holds at two paths. */
  public final Condition<R> between(ValueOperand<R, V> from, ValueOperand<R, V> to) {
    StoredForms.check(this, operandCodec(), from, from.operandCodec());
    StoredForms.check(this, operandCodec(), to, to.operandCodec());
    return Predicate.between(term(), from.term(), to.term());
  }
}
