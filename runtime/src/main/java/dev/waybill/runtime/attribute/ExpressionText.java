package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an expression while it is written. Without placeholders it is the description of an
 * expression, which has the user's names in it, and no values.
 */
final class ExpressionText {
  /** The most operators and functions of an expression in DynamoDB. */
  static final int MAX_OPERATORS = 300;

  private final @Nullable Placeholders placeholders;
  private final StringBuilder text = new StringBuilder();
  private int operators;
  private boolean negated;

  ExpressionText(@Nullable Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  @Nullable Placeholders placeholders() {
    return placeholders;
  }

  /** Tells whether this is text for a human, who knows nothing of former names. */
  boolean isDescription() {
    return placeholders == null;
  }

  ExpressionText add(String part) {
    text.append(part);
    return this;
  }

  ExpressionText path(Path path) {
    return add(
        placeholders == null
            ? path.toString()
            : placeholders.storedNames().of(path).render(placeholders::name));
  }

  /** Returns a path with each name that its last step has, or had. */
  List<Path> names(Path path) {
    if (placeholders == null || !path.isRenamed()) {
      return List.of(path);
    }
    return FormerNames.names(placeholders.storedNames().inParent(path));
  }

  <V> ExpressionText value(Path path, ValueCodec<V> codec, V value) {
    return add(placeholders == null ? "?" : placeholders.value(path, codec, value));
  }

  ExpressionText term(Term term) {
    term.write(this);
    return this;
  }

  /** Writes an operator between its operands. */
  ExpressionText operator(String operator) {
    count();
    return add(" ").add(operator).add(" ");
  }

  /** Writes a function up to its first argument. */
  ExpressionText function(String name) {
    count();
    return add(name).add("(");
  }

  /**
   * Counts an operator or a function. It is counted before its operands are written, so that the
   * limit also bounds how deep expressions are descended into.
   */
  void count() {
    if (++operators > MAX_OPERATORS) {
      throw new TooManyOperatorsException();
    }
  }

  /** Tells whether what is written stands under an odd number of negations. */
  boolean isNegated() {
    return negated;
  }

  void negate() {
    negated = !negated;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The expression has more operators than DynamoDB takes. Says nothing, and never gets out. */
  static final class TooManyOperatorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyOperatorsException() {
      super(null, null, false, false);
    }
  }
}
