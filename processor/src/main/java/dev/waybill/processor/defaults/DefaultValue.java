package dev.waybill.processor.defaults;

import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.EnumConstant;
import dev.waybill.processor.model.TypeRef;

/** A default that was read, in the form in which Java code can say it. */
public sealed interface DefaultValue {

  /** A number or a boolean that Java has a literal for. */
  record Literal(String token) implements DefaultValue {}

  /** A string. */
  record Text(String value) implements DefaultValue {}

  /** A character. */
  record Letter(char value) implements DefaultValue {}

  /** A number whose literal would need a cast: {@code Short.valueOf("1")}. */
  record Boxed(Basic box, String digits) implements DefaultValue {}

  /** A number of any size: {@code new BigDecimal("1.5")}. */
  record Exact(Basic type, String digits) implements DefaultValue {}

  /** A constant of an enum. */
  record Constant(TypeRef type, EnumConstant constant) implements DefaultValue {}

  /** What the codec of a type reads from text. */
  record Parsed(Basic type, String text) implements DefaultValue {}

  /** A year. */
  record CalendarYear(int year) implements DefaultValue {}

  /** A duration. */
  record Seconds(long seconds, int nanos) implements DefaultValue {}
}
