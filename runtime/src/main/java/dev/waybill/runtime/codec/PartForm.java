package dev.waybill.runtime.codec;

import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * How the values of a codec are written as a part of a key, so that the texts sort as the values
 * do, none of them holds the separator, and no two values meet.
 */
enum PartForm {
  TEXT,
  BYTE,
  SHORT,
  INT,
  LONG,
  DURATION,
  DECIMAL;

  /** Returns the form of a codec. A converted number is a decimal: its range is not known. */
  static PartForm of(ScalarCodec<?> codec) {
    if (codec.type() == ScalarAttributeType.S) {
      return TEXT;
    }
    if (codec.equals(Codecs.BYTE)) {
      return BYTE;
    }
    if (codec.equals(Codecs.SHORT)) {
      return SHORT;
    }
    if (codec.equals(Codecs.INTEGER) || codec.equals(Codecs.YEAR)) {
      return INT;
    }
    if (codec.equals(Codecs.LONG) || codec.equals(Codecs.EPOCH_SECOND)) {
      return LONG;
    }
    return codec.equals(Codecs.DURATION) ? DURATION : DECIMAL;
  }

  /**
   * Returns a value as it stands in a key.
   *
   * @param value its text, or its number as DynamoDB holds it
   */
  String write(String value) {
    return switch (this) {
      case TEXT -> PartText.escape(value);
      case BYTE -> PartNumbers.fixed(value, 3);
      case SHORT -> PartNumbers.fixed(value, 5);
      case INT -> PartNumbers.fixed(value, 10);
      case LONG -> PartNumbers.fixed(value, 19);
      case DURATION -> PartNumbers.duration(value);
      case DECIMAL -> PartNumbers.decimal(value);
    };
  }

  /**
   * Returns the text or the number that stands in a key as a text. It may be one that is written as
   * another text.
   *
   * @throws IllegalArgumentException or {@link ArithmeticException} if there is no such value
   */
  String read(String text) {
    return switch (this) {
      case TEXT -> PartText.unescape(text);
      case BYTE -> PartNumbers.parseFixed(text, 3);
      case SHORT -> PartNumbers.parseFixed(text, 5);
      case INT -> PartNumbers.parseFixed(text, 10);
      case LONG -> PartNumbers.parseFixed(text, 19);
      case DURATION -> PartNumbers.parseDuration(text);
      case DECIMAL -> PartNumbers.parseDecimal(text);
    };
  }
}
