package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ScalarCodec;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB's types of attributes that are keys. */
final class KeyTypes {
  private KeyTypes() {}

  /** Returns the types of some keys by their names, in their order. */
  static List<String> byName(List<Field<?>> keys) {
    return keys.stream().map(key -> key.name() + " (" + of(key) + ")").toList();
  }

  /**
   * Returns the type of a key.
   *
   * @throws IllegalArgumentException if the attribute cannot be one
   */
  static ScalarAttributeType of(Field<?> key) {
    if (key.codec() instanceof ScalarCodec<?> scalar) {
      return scalar.type();
    }
    throw new IllegalArgumentException(
        "attribute " + key.name() + " is no string, number or binary, and cannot be a key");
  }
}
