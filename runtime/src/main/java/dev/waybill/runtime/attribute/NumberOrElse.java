package dev.waybill.runtime.attribute;

import java.util.Objects;

/**
 * A number of an item, or another where it holds none. Immutable and safe for use by several
 * threads.
 *
 * @param <R> the record
 */
public final class NumberOrElse<R> extends Computed<R, Number> {
  private final NumberOperand<R> operand;

  NumberOrElse(NumberOperand<R> operand, Number value) {
    super(new Term.OrElse(operand.path(), operand.given(value)), operand.operandCodec());
    this.operand = operand;
  }

  /** Returns the sum of the number and another. */
  public Computed<R, Number> plus(Number value) {
    return arithmetic("+", operand.given(Objects.requireNonNull(value, "value")));
  }

  /** Returns the sum of two numbers of the item. */
  public Computed<R, Number> plus(NumberOperand<R> other) {
    return arithmetic("+", other.term());
  }

  /** Returns the sum of two numbers of the item. */
  public Computed<R, Number> plus(NumberOrElse<R> other) {
    return arithmetic("+", other.term());
  }

  /** Returns the difference of the number and another. */
  public Computed<R, Number> minus(Number value) {
    return arithmetic("-", operand.given(Objects.requireNonNull(value, "value")));
  }

  /** Returns the difference of two numbers of the item. */
  public Computed<R, Number> minus(NumberOperand<R> other) {
    return arithmetic("-", other.term());
  }

  /** Returns the difference of two numbers of the item. */
  public Computed<R, Number> minus(NumberOrElse<R> other) {
    return arithmetic("-", other.term());
  }

  private Computed<R, Number> arithmetic(String sign, Term other) {
    return new Computed<>(new Term.Arithmetic(term(), sign, other), operand.operandCodec());
  }
}
