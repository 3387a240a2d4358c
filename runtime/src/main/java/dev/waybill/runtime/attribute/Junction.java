package dev.waybill.runtime.attribute;

/** Two conditions of which both are to be true, or one. */
final class Junction<R> extends Condition<R> {
  private final boolean and;
  private final Condition<R> left;
  private final Condition<R> right;

  Junction(boolean and, Condition<R> left, Condition<R> right) {
    this.and = and;
    this.left = left;
    this.right = right;
  }

  @Override
  void write(ExpressionText out) {
    out.count();
    write(left, out);
    out.add(and ? " AND " : " OR ");
    write(right, out);
  }

  /** DynamoDB refuses parentheses that are redundant. */
  private void write(Condition<R> whole, ExpressionText out) {
    Condition<R> part = out.isDescription() ? whole : whole.spelledOut();
    if (part.binding().compareTo(binding()) < 0) {
      out.add("(");
      part.write(out);
      out.add(")");
    } else {
      part.write(out);
    }
  }

  @Override
  Binding binding() {
    return and ? Binding.AND : Binding.OR;
  }

  @Override
  void visit(boolean negated, ContentVisitor visitor) {
    left.visit(negated, visitor);
    right.visit(negated, visitor);
  }
}
