package dev.waybill.processor.model;

import java.util.Optional;

/** The types of DynamoDB that a single value can have. */
public enum Wire {
  STRING,
  NUMBER,
  BINARY,
  BOOLEAN;

  /** That of a type that a key can have. */
  static Wire of(AttributeType type) {
    if (type instanceof AttributeType.Converted converted) {
      return switch (converted.form()) {
        case NUMBER -> NUMBER;
        case BINARY -> BINARY;
        case TEXT, ANY -> STRING;
      };
    }
    return type instanceof AttributeType.Simple simple ? simple.basic().wire() : STRING;
  }

  /** That of a type, if DynamoDB could have it as a key. */
  public static Optional<Wire> ofKey(AttributeType type) {
    return type instanceof AttributeType.Simple
            || type instanceof AttributeType.Enumeration
            || type instanceof AttributeType.Converted
        ? Optional.of(of(type))
        : Optional.empty();
  }

  /** As users say it. */
  public String display() {
    return switch (this) {
      case STRING -> "text";
      case NUMBER -> "a number";
      case BINARY -> "binary";
      case BOOLEAN -> "true or false";
    };
  }
}
