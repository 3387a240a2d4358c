package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.CodecException;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.StoredOrder;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key that is put together of components, and that a query compares. Immutable. */
record ComposedKey(KeyOperand operand) {
  /** Sorts before all that a key can be, since no key is empty. */
  private static final String BEFORE_ALL = "\0";

  KeyBounds bounds() {
    return new KeyBounds(KeyRules.maxBytes(operand.partition()));
  }

  Location location() {
    return operand.location();
  }

  /**
   * Returns what is put together of components.
   *
   * @throws InvalidValueException if one of them is null, or cannot be stored
   */
  String compose(Supplier<String> text) {
    try {
      return text.get();
    } catch (CodecException e) {
      throw new InvalidValueException("the value " + e.getMessage(), location(), e);
    }
  }

  /** Returns the start of a key if it is not longer than any key. */
  String checked(String start) {
    if (!start.isEmpty()) {
      KeyRules.checked(AttributeValue.fromS(start), operand.partition(), this::location);
    }
    return start;
  }

  KeyCondition is(KeyTemplate.Value key) {
    return is(Operator.EQ, compose(key::text));
  }

  KeyCondition is(Operator operator, String text) {
    AttributeValue value = AttributeValue.fromS(text);
    return operand.is(operator, KeyRules.checked(value, operand.partition(), this::location));
  }

  KeyCondition between(String from, String to) {
    return operand.between(AttributeValue.fromS(from), AttributeValue.fromS(to));
  }

  /** Returns the condition that a key begins with a text; none if each does. */
  List<KeyCondition> beginsWith(String text) {
    return text.isEmpty() ? List.of() : List.of(is(Operator.BEGINS_WITH, text));
  }

  /** Returns the condition that no key meets. */
  List<KeyCondition> never() {
    return List.of(is(Operator.LT, BEFORE_ALL));
  }

  static int compare(String left, String right) {
    return StoredOrder.compare(AttributeValue.fromS(left), AttributeValue.fromS(right));
  }
}
