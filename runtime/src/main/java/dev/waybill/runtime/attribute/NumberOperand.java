package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import java.util.Objects;

/**
 * A number of an item. It is compared with any number of the JDK's types, whatever the type of its
 * component; one that DynamoDB cannot hold is refused when the expression is used.
 *
 * @param <R> the record
 */
public abstract class NumberOperand<R> extends ComparableOperand<R, Number> {
  NumberOperand(Path path) {
    super(path, Codecs.NUMBER);
  }

  /**
   * Returns the sum of the number and another; an attribute can be set to it. An update fails if
   * the item has no number here, which {@link #orElse} is against.
   */
  public final Computed<R, Number> plus(Number value) {
    return arithmetic("+", given(checked(value)));
  }

  /** Returns the sum of two numbers of the item, as above. */
  public final Computed<R, Number> plus(NumberOperand<R> other) {
    return arithmetic("+", other.term());
  }

  /** Returns the sum of two numbers of the item, as above. */
  public final Computed<R, Number> plus(NumberOrElse<R> other) {
    return arithmetic("+", other.term());
  }

  /** Returns the difference of the number and another; as {@link #plus(Number)} otherwise. */
  public final Computed<R, Number> minus(Number value) {
    return arithmetic("-", given(checked(value)));
  }

  /** Returns the difference of two numbers of the item, as above. */
  public final Computed<R, Number> minus(NumberOperand<R> other) {
    return arithmetic("-", other.term());
  }

  /** Returns the difference of two numbers of the item, as above. */
  public final Computed<R, Number> minus(NumberOrElse<R> other) {
    return arithmetic("-", other.term());
  }

  /**
   * Returns the number, or another where the item holds none; an attribute can be set to it, or to
   * a sum of it.
   */
  @Override
  public final NumberOrElse<R> orElse(Number value) {
    return new NumberOrElse<>(this, Objects.requireNonNull(value, "value"));
  }

  private Computed<R, Number> arithmetic(String sign, Term other) {
    return new Computed<>(new Term.Arithmetic(term(), sign, other), operandCodec());
  }
}
