package dev.waybill.runtime.attribute;

import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.Location;
import java.util.Collection;
import java.util.Objects;

/**
 * What is asked of an item, made by the constants of a generated DAO. DynamoDB evaluates it: an
 * attribute that is absent makes each comparison false, except {@code ne}. Immutable; it holds
 * values as they were given, and converts them when it is used.
 *
 * @param <R> the record whose items it is about
 */
public abstract class Condition<R> {
  /** For the conditions of this package. */
  Condition() {}

  /** Returns the condition that is true if both are. */
  public final Condition<R> and(Condition<R> other) {
    return new Junction<>(true, this, Objects.requireNonNull(other, "other"));
  }

  /** Returns the condition that is true if one of both is. */
  public final Condition<R> or(Condition<R> other) {
    return new Junction<>(false, this, Objects.requireNonNull(other, "other"));
  }

  /** Returns the condition that is true if this one is not. */
  public Condition<R> not() {
    return new Negation<>(this);
  }

  /**
   * Returns the condition that is true if all of some are.
   *
   * @throws InvalidConditionException if there is none
   */
  public static <R> Condition<R> allOf(Collection<? extends Condition<R>> conditions) {
    return join(true, conditions);
  }

  /**
   * Returns the condition that is true if at least one of some is.
   *
   * @throws InvalidConditionException if there is none
   */
  public static <R> Condition<R> anyOf(Collection<? extends Condition<R>> conditions) {
    return join(false, conditions);
  }

  private static <R> Condition<R> join(boolean and, Collection<? extends Condition<R>> conditions) {
    Condition<R> all = null;
    for (Condition<R> condition : conditions) {
      Objects.requireNonNull(condition, "condition");
      all = all == null ? condition : new Junction<>(and, all, condition);
    }
    if (all == null) {
      throw new InvalidConditionException(
          "no conditions at all; leave out what they were for", Location.NOWHERE, null);
    }
    return all;
  }

  abstract void write(ExpressionText out);

  /** Returns this condition in terms of the names that items may have, which DynamoDB can see. */
  Condition<R> spelledOut() {
    return this;
  }

  /** Returns how tightly its parts are bound. */
  Binding binding() {
    return Binding.ATOM;
  }

  /** Shows each condition on content to a visitor. */
  void visit(boolean negated, ContentVisitor visitor) {}

  /** Returns the condition as text, without its values. */
  @Override
  public final String toString() {
    ExpressionText text = new ExpressionText(null);
    try {
      write(text);
    } catch (ExpressionText.TooManyOperatorsException e) {
      text.add("…");
    }
    return text.toString();
  }

  /** How tightly the parts of a condition are bound, the loosest first. */
  enum Binding {
    OR,
    AND,
    NOT,
    ATOM
  }

  /** Is shown the conditions on content. */
  interface ContentVisitor {
    void visit(SameContent<?, ?> condition, boolean negated);
  }
}
