package dev.waybill.runtime.codec;

import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/**
 * A type and a seeded source of its values.
 *
 * @param codec what is tested
 * @param type the type as the Enhanced Client names it, which may lack a converter for it
 * @param next draws a value
 * @param comparable brings a value into a form in which equal values are equal
 */
record Sample<V>(
    ValueCodec<V> codec,
    EnhancedType<V> type,
    Function<Random, V> next,
    UnaryOperator<V> comparable) {

  static <V> Sample<V> of(ValueCodec<V> codec, EnhancedType<V> type, Function<Random, V> next) {
    return new Sample<>(codec, type, next, value -> value);
  }

  static <V> Sample<V> of(ValueCodec<V> codec, Class<V> type, Function<Random, V> next) {
    return of(codec, EnhancedType.of(type), next);
  }

  Sample<V> comparedBy(UnaryOperator<V> newComparable) {
    return new Sample<>(codec, type, next, newComparable);
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
