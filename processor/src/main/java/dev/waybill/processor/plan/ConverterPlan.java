package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.TypeRef;

/**
 * A converter of the user's, of which a generated class has one instance.
 *
 * @param constant the name of the constant that holds the codec
 * @param type what it converts
 */
public record ConverterPlan(String constant, Converted type) {
  /** The same, where the constant is in another class. */
  public ConverterPlan in(String className) {
    return new ConverterPlan(className + "." + constant, type);
  }

  public TypeRef converter() {
    return type.converter();
  }
}
