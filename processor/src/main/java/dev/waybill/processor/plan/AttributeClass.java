package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import java.util.Optional;

/**
 * Chooses the class of an attribute. It decides what an update can do: only numbers can be added
 * to, and only what a reader can do without can be removed.
 */
final class AttributeClass {
  private AttributeClass() {}

  static String of(AttributeModel attribute) {
    if (attribute.isKey()) {
      return "KeyAttribute";
    }
    if (attribute.isBig()) {
      return "BigAttribute";
    }
    boolean removable = !isPrimitive(attribute) || attribute.defaultText().isPresent();
    String number =
        attribute.type() instanceof Simple simple ? numberOf(simple.basic()).orElse("") : "";
    if (number.isEmpty()) {
      return removable ? "NullableAttribute" : "PlainAttribute";
    }
    return (removable ? "Nullable" : "") + number + "Attribute";
  }

  static boolean isPrimitive(AttributeModel attribute) {
    return attribute.type() instanceof Simple simple && simple.primitive();
  }

  private static Optional<String> numberOf(Basic basic) {
    return switch (basic) {
      case BYTE, SHORT, INTEGER -> Optional.of("Int");
      case LONG, BIG_INTEGER -> Optional.of("Long");
      case FLOAT, DOUBLE, BIG_DECIMAL -> Optional.of("Decimal");
      // A year and a duration are stored as numbers, but are not numbers to Java.
      default -> Optional.empty();
    };
  }
}
