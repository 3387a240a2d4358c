package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.ValueCodec;

/**
 * One Java type can be stored in two forms, as an instant is in an attribute that items expire by.
 * DynamoDB compares and copies what is stored.
 */
final class StoredForms {
  private StoredForms() {}

  static <V> void check(Object named, ValueCodec<V> codec, Object other, ValueCodec<V> otherCodec) {
    if (codec instanceof ScalarCodec<V> mine
        && otherCodec instanceof ScalarCodec<V> its
        && mine.type() != its.type()) {
      throw new IllegalArgumentException(
          named
              + " is stored as "
              + mine.type()
              + " and "
              + other
              + " as "
              + its.type()
              + "; DynamoDB can neither compare them nor copy one to the other");
    }
  }
}
