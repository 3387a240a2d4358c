package dev.waybill.runtime.attribute;

/** The negation of a condition. */
final class Negation<R> extends Condition<R> {
  private final Condition<R> negated;

  Negation(Condition<R> negated) {
    this.negated = negated;
  }

  @Override
  public Condition<R> not() {
    return negated;
  }

  @Override
  void write(ExpressionText out) {
    out.count();
    out.add("NOT (");
    out.negate();
    (out.isDescription() ? negated : negated.spelledOut()).write(out);
    out.negate();
    out.add(")");
  }

  @Override
  Binding binding() {
    return Binding.NOT;
  }

  @Override
  void visit(boolean isNegated, ContentVisitor visitor) {
    negated.visit(!isNegated, visitor);
  }
}
