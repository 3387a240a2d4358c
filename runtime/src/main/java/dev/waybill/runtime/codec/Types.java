package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a type of DynamoDB that was not expected is reported. */
final class Types {
  private Types() {}

  static CodecException mismatch(String expected, AttributeValue found) {
    return new CodecException(
        "is of DynamoDB's type " + found.type() + ", and cannot be read as " + expected);
  }
}
