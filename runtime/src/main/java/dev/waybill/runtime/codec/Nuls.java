package dev.waybill.runtime.codec;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Null inside lists and maps, where it cannot be an absence. */
final class Nuls {
  static final AttributeValue NUL = AttributeValue.fromNul(true);

  private Nuls() {}

  static <V> AttributeValue encode(ValueCodec<V> codec, @Nullable V value) {
    return value == null ? NUL : codec.encode(value);
  }

  // The elements of a Java list may be null whatever its type says, and so NUL is read as null.
  @SuppressWarnings("NullAway")
  static <V> V decode(ValueCodec<V> codec, AttributeValue value) {
    return isNul(value) ? null : codec.decode(value);
  }

  @SuppressWarnings("NullAway")
  static <V> V decode(NestedCodec<V> codec, AttributeValue value, ReadNesting nesting) {
    return isNul(value) ? null : codec.decode(value, nesting);
  }

  static boolean isNul(AttributeValue value) {
    return Boolean.TRUE.equals(value.nul());
  }
}
