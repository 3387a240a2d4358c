package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.NestedContent;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A value of an item that can be compared for equality. Equality is that of DynamoDB: numbers are
 * equal by value, and sets whatever their order.
 *
 * <p>Methods throw {@link NullPointerException} for null; absence is {@link #notExists()}.
 *
 * @param <R> the record
 * @param <V> the type of the values
 */
public abstract class ValueOperand<R, V> extends Operand<R> {
  /** The most operands that {@code IN} takes in DynamoDB. */
  private static final int MAX_CHOICES = 100;

  private final ValueCodec<V> codec;

  ValueOperand(Path path, ValueCodec<V> codec) {
    super(path);
    this.codec = codec;
  }

  /**
   * Returns the condition that the item holds a value here. The empty set is stored as absent, and
   * so is found by absence.
   */
  public final Condition<R> eq(V value) {
    return isAbsent(checked(value)) ? notExists() : compare("=", value);
  }

  /** Returns the condition that the item holds the same here as at another path. */
  public final Condition<R> eq(ValueOperand<R, V> other) {
    return compare("=", other);
  }

  /** Returns the condition that the item holds another value here, or none. */
  public final Condition<R> ne(V value) {
    return isAbsent(checked(value)) ? exists() : compare("<>", value);
  }

  /** Returns the condition that the item does not hold the same here as at another path. */
  public final Condition<R> ne(ValueOperand<R, V> other) {
    return compare("<>", other);
  }

  /**
   * Returns the condition that the item holds one of some values here.
   *
   * @throws InvalidConditionException if there are more than 100
   */
  @SafeVarargs
  public final Condition<R> in(V value, V... more) {
    List<V> all = Elements.of(value);
    for (V other : more) {
      all.add(other);
    }
    return in(all);
  }

  /**
   * Returns the condition that the item holds one of some values here.
   *
   * @throws InvalidConditionException if there is none, or there are more than 100
   */
  public final Condition<R> in(Collection<? extends V> values) {
    if (values.isEmpty() || values.size() > MAX_CHOICES) {
      throw new InvalidConditionException(
          "in() has " + values.size() + " values; DynamoDB takes 1 to " + MAX_CHOICES,
          Location.NOWHERE.withAttribute(name()),
          null);
    }
    boolean orAbsent = false;
    List<Term> terms = new ArrayList<>();
    terms.add(term());
    for (V value : values) {
      if (isAbsent(checked(value))) {
        orAbsent = true;
      } else {
        terms.add(given(value));
      }
    }
    if (terms.size() == 1) {
      return notExists();
    }
    Condition<R> in = Predicate.in(terms);
    return orAbsent ? in.or(notExists()) : in;
  }

  /**
   * Returns what the item holds here, or another value where it holds nothing; an attribute can be
   * set to it.
   */
  public Computed<R, V> orElse(V value) {
    return new Computed<>(new Term.OrElse(path(), given(checked(value))), codec);
  }

  final ValueCodec<V> operandCodec() {
    return codec;
  }

  final Term term() {
    return new Term.AtPath(path());
  }

  final Term given(V value) {
    checkComparable(codec);
    return new Term.Given<>(path(), codec, value);
  }

  /**
   * Content is compared by its address, which a whole that holds it does not tell.
   *
   * @throws InvalidConditionException if values of a codec hold content
   */
  final void checkComparable(ValueCodec<?> compared) {
    if (NestedContent.isIn(compared)) {
      throw new InvalidConditionException(
          "it holds big content, and so is not compared, or computed with, as a whole; compare its"
              + " parts, the big ones with sameContentAs",
          Location.NOWHERE.withAttribute(name()),
          null);
    }
  }

  final V checked(V value) {
    if (value == null) {
      throw new NullPointerException("null for attribute " + name() + "; notExists() asks for it");
    }
    return value;
  }

  final Condition<R> compare(String operator, V value) {
    return Predicate.comparison(term(), operator, given(checked(value)));
  }

  final Condition<R> compare(String operator, ValueOperand<R, V> other) {
    checkComparable(codec);
    StoredForms.check(this, codec, other, other.codec);
    return Predicate.comparison(term(), operator, other.term());
  }

  /** An absence inside a list or map is not one that is read as a value. */
  private boolean isAbsent(V value) {
    return path().isComponent() && codec.isStoredAsAbsent(value);
  }
}
