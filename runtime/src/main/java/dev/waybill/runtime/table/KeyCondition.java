package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query asks of one attribute of a key. Immutable. */
record KeyCondition(String attribute, Operator operator, List<AttributeValue> values) {
  static KeyCondition of(String attribute, Operator operator, AttributeValue... values) {
    return new KeyCondition(attribute, operator, List.of(values));
  }

  /** Returns this as a part of a key condition expression. */
  String render(Placeholders placeholders) {
    List<String> operands = new ArrayList<>();
    operands.add(placeholders.name(attribute));
    values.forEach(value -> operands.add(placeholders.value(value)));
    return operator.format.formatted(operands.toArray());
  }

  /** What DynamoDB can ask of a key. */
  enum Operator {
    EQ("%s = %s"),
    LT("%s < %s"),
    LE("%s <= %s"),
    GT("%s > %s"),
    GE("%s >= %s"),
    BETWEEN("%s BETWEEN %s AND %s"),
    BEGINS_WITH("begins_with(%s, %s)");

    private final String format;

    Operator(String format) {
      this.format = format;
    }
  }
}
