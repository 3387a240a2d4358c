package dev.waybill.runtime.attribute;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.InvalidConditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The condition that an item has some content. What stands encoded in an item, DynamoDB cannot
 * compare. So where the condition is negated, it is rendered as "may be the same", and otherwise as
 * "is the same for sure": either way a condition that DynamoDB finds true is true.
 */
final class SameContent<R, V> extends Condition<R> {
  private final Path path;
  private final BigField<V> field;
  private final Blob content;

  /** The condition that learns of items, whatever name it has its content under. */
  private final SameContent<R, V> learner;

  SameContent(Path path, BigField<V> field, Blob content) {
    this.path = path;
    this.field = field;
    this.content = content;
    this.learner = this;
  }

  private SameContent(Path path, SameContent<R, V> learner) {
    this.path = path;
    this.field = learner.field;
    this.content = learner.content;
    this.learner = learner;
  }

  @Override
  void write(ExpressionText out) {
    Placeholders placeholders = out.placeholders();
    if (placeholders == null) {
      out.count();
      out.path(path).add(" same content as ?");
      return;
    }
    BigForms forms = placeholders.bigForms();
    if (forms == null) {
      throw new InvalidConditionException(
          "sameContentAs is for conditions of writes: a query or scan cannot compare what stands"
              + " encoded in an item",
          placeholders.location().withAttribute(path.toString()),
          null);
    }
    write(forms, placeholders.known(learner), out);
  }

  private void write(BigForms forms, KnownForms known, ExpressionText out) {
    int start = out.length();
    for (String digest : forms.digests(field, content)) {
      or(out, start).function("contains").path(path).add(", ");
      out.value(path, Codecs.STRING, digest).add(")");
    }
    Optional<AttributeValue> plain = forms.plainInline(field, content);
    if (plain.isPresent()) {
      or(out, start);
      compare("=", plain.get(), out);
    }
    if (out.isNegated()) {
      if (plain.isEmpty()) {
        or(out, start);
        anyBut(known.different(), AttributeType.B, out);
      }
      or(out, start);
      anyBut(known.different(), AttributeType.M, out);
    } else {
      for (AttributeValue same : known.same()) {
        or(out, start);
        compare("=", same, out);
      }
    }
  }

  private static ExpressionText or(ExpressionText out, int start) {
    return out.length() > start ? out.operator("OR") : out;
  }

  private void compare(String operator, AttributeValue value, ExpressionText out) {
    out.path(path).operator(operator).value(path, Verbatim.CODEC, value);
  }

  /** Writes that the item has an inline form of a type, and none of those known to differ. */
  private void anyBut(List<AttributeValue> different, AttributeType type, ExpressionText out) {
    List<AttributeValue> others = new ArrayList<>();
    for (AttributeValue value : different) {
      if (value.hasM() == (type == AttributeType.M)) {
        others.add(value);
      }
    }
    out.add(others.isEmpty() ? "" : "(").function("attribute_type").path(path).add(", ");
    out.value(path, Codecs.STRING, type.name()).add(")");
    for (AttributeValue other : others) {
      out.operator("AND");
      compare("<>", other, out);
    }
    out.add(others.isEmpty() ? "" : ")");
  }

  /**
   * Returns what is known once an item has been seen for which DynamoDB found the condition around
   * this one false, if that may be because of this one.
   */
  KnownForms learn(
      boolean negated, Map<String, AttributeValue> item, BigForms forms, KnownForms known) {
    AttributeValue value = path.in(item);
    if (value == null || !isInline(value) || known.has(value) || isCompared(value, forms)) {
      return known;
    }
    boolean same = forms.same(field, value, content);
    // Only "the same" can make an assertion true, and only "not the same" a negation.
    return same == negated ? known : known.with(value, same);
  }

  private static boolean isInline(AttributeValue value) {
    return value.hasM() || value.b() != null;
  }

  /** Tells whether DynamoDB can compare the value by itself. */
  private boolean isCompared(AttributeValue value, BigForms forms) {
    return value.b() != null && forms.plainInline(field, content).isPresent();
  }

  @Override
  Condition<R> spelledOut() {
    Path step = path.renamedStep();
    return step == null
        ? this
        : FormerNames.spellOut(
            step,
            false,
            name -> new SameContent<>(path.replaced(step, name), learner).spelledOut());
  }

  @Override
  Binding binding() {
    return Binding.OR;
  }

  @Override
  void visit(boolean negated, ContentVisitor visitor) {
    visitor.visit(this, negated);
  }
}
