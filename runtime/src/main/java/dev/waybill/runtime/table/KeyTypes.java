package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ScalarCodec;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB's types of attributes that are keys. */
final class KeyTypes {
  private KeyTypes() {}

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
