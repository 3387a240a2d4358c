package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.StoredOrder;
import dev.waybill.runtime.error.InvalidConditionException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition that is one comparison, or one function. */
final class Predicate<R> extends Condition<R> {
  static final String EXISTS = "attribute_exists";
  static final String NOT_EXISTS = "attribute_not_exists";

  private final Form form;
  private final String name;
  private final List<Term> operands;

  private Predicate(Form form, String name, List<Term> operands) {
    this.form = form;
    this.name = name;
    this.operands = operands;
  }

  static <R> Predicate<R> comparison(Term left, String operator, Term right) {
    return new Predicate<>(Form.COMPARISON, operator, List.of(left, right));
  }

  static <R> Predicate<R> between(Term value, Term from, Term to) {
    return new Predicate<>(Form.BETWEEN, "BETWEEN", List.of(value, from, to));
  }

  static <R> Predicate<R> in(List<Term> valueAndChoices) {
    return new Predicate<>(Form.IN, "IN", List.copyOf(valueAndChoices));
  }

  static <R> Predicate<R> function(String name, Term... operands) {
    return new Predicate<>(Form.FUNCTION, name, List.of(operands));
  }

  @Override
  void write(ExpressionText out) {
    switch (form) {
      case COMPARISON -> out.term(operands.get(0)).operator(name).term(operands.get(1));
      case BETWEEN -> {
        out.term(operands.get(0)).operator(name).term(operands.get(1));
        out.add(" AND ").term(operands.get(2));
        checkRange(out.placeholders());
      }
      case IN -> {
        out.term(operands.get(0)).operator(name).add("(");
        list(operands.subList(1, operands.size()), out);
      }
      case FUNCTION -> {
        out.function(name);
        list(operands, out);
      }
    }
  }

  @Override
  Condition<R> spelledOut() {
    for (Term operand : operands) {
      Path path = operand.read();
      if (path != null) {
        Path step = path.renamedStep();
        if (step != null) {
          return spelledOut(step, step.equals(path));
        }
      }
    }
    return this;
  }

  private Condition<R> spelledOut(Path step, boolean isWhole) {
    if (isWhole && name.equals(EXISTS)) {
      return FormerNames.anyExists(step);
    }
    if (isWhole && name.equals(NOT_EXISTS)) {
      return FormerNames.noneExists(step);
    }
    boolean absence = name.equals(NOT_EXISTS) || name.equals("<>");
    return FormerNames.spellOut(step, absence, path -> replaced(step, path).spelledOut());
  }

  private Predicate<R> replaced(Path step, Path path) {
    List<Term> others = new ArrayList<>();
    operands.forEach(operand -> others.add(operand.replaced(step, path)));
    return new Predicate<>(form, name, others);
  }

  /** Of two values of the caller's; two of the item are known to DynamoDB alone. */
  private void checkRange(@Nullable Placeholders placeholders) {
    if (placeholders != null
        && operands.get(1) instanceof Term.Given<?> from
        && operands.get(2) instanceof Term.Given<?> to
        && StoredOrder.compare(from.encoded(), to.encoded()) > 0) {
      throw new InvalidConditionException(
          "between(…) starts behind its end, and DynamoDB does not allow that",
          placeholders.location().withAttribute(from.path().toString()),
          null);
    }
  }

  private static void list(List<Term> terms, ExpressionText out) {
    String separator = "";
    for (Term term : terms) {
      out.add(separator).term(term);
      separator = ", ";
    }
    out.add(")");
  }

  /** The forms of text. */
  private enum Form {
    COMPARISON,
    BETWEEN,
    IN,
    FUNCTION
  }
}
