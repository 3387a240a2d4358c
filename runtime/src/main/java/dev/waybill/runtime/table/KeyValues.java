package dev.waybill.runtime.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The values of keys: strings, numbers and binary. */
final class KeyValues {
  private KeyValues() {}

  /** Returns a value that nobody else can change: the array of binary may be the caller's. */
  static AttributeValue own(AttributeValue value) {
    SdkBytes bytes = value.b();
    return bytes == null
        ? value
        : AttributeValue.fromB(SdkBytes.fromByteArray(bytes.asByteArrayUnsafe()));
  }

  /** Returns values by name, in a form in which they are equal if they are equal to DynamoDB. */
  static Map<String, Object> canonical(Map<String, AttributeValue> values) {
    Map<String, Object> canonical = new HashMap<>();
    values.forEach((name, value) -> canonical.put(name, canonical(value)));
    return Map.copyOf(canonical);
  }

  private static Object canonical(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> new BigDecimal(value.n()).stripTrailingZeros();
      case B -> value.b();
      default -> value;
    };
  }
}
