package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import java.util.Locale;

/** What DynamoDB can do with values of a type. */
public enum ValueKind {
  TEXT("text"),
  BINARY("binary"),
  /** What sorts as it is stored, and is neither text nor a number to Java. */
  COMPARABLE("comparable"),
  INT("ints"),
  LONG("longs"),
  DECIMAL("decimals"),
  /** What has no order, or is stored in another one. */
  VALUE("value"),
  SET("set"),
  LIST("list"),
  MAP("map"),
  /** A document, whose own class has the method. */
  DOCUMENT("documentKind");

  private final String factory;

  ValueKind(String factory) {
    this.factory = factory;
  }

  /** The kind of a type that can be stored. */
  public static ValueKind of(AttributeType type) {
    if (type instanceof Simple simple) {
      return of(simple.basic());
    }
    if (type instanceof SetOf) {
      return SET;
    }
    if (type instanceof ListOf) {
      return LIST;
    }
    if (type instanceof DocumentOf) {
      return DOCUMENT;
    }
    return type instanceof MapOf ? MAP : VALUE;
  }

  private static ValueKind of(Basic basic) {
    return switch (basic) {
      case STRING -> TEXT;
      case BYTE_ARRAY, BYTE_BUFFER, SDK_BYTES -> BINARY;
      case BYTE, SHORT, INTEGER -> INT;
      case LONG, BIG_INTEGER -> LONG;
      case FLOAT, DOUBLE, BIG_DECIMAL -> DECIMAL;
      case CHARACTER,
          UUID,
          INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          YEAR_MONTH,
          YEAR,
          DURATION ->
          COMPARABLE;
      case BOOLEAN, URI, OFFSET_DATE_TIME, ZONED_DATE_TIME, PERIOD, ZONE_ID, LOCALE -> VALUE;
    };
  }

  /** The method that makes it, of the runtime's {@code Kind}. */
  public String factory() {
    return factory;
  }

  public boolean isNumber() {
    return this == INT || this == LONG || this == DECIMAL;
  }

  /** As a part of the name of a class: {@code Text}. */
  String word() {
    return this == VALUE ? "" : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
