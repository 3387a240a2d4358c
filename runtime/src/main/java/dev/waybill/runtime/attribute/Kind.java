package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.TextCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the elements of a list or the values of a map are, and what can be done with one of them.
 * Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the values
 * @param <P> what can be done with a value at a path
 */
public abstract class Kind<R, V, P> {
  private final ValueCodec<V> codec;

  /** For the kinds of this package. */
  Kind(ValueCodec<V> codec) {
    this.codec = codec;
  }

  final ValueCodec<V> codec() {
    return codec;
  }

  /** Returns what can be done with the value at a path. */
  protected abstract P at(Path path);

  /** Returns the kind of text. */
  public static <R> Kind<R, String, TextAttribute<R>> text() {
    return new Kind<>(Codecs.STRING) {
      @Override
      protected TextAttribute<R> at(Path path) {
        return new TextAttribute<>(path);
      }
    };
  }

  /** Returns the kind of binary. */
  public static <R, V> Kind<R, V, BinaryAttribute<R, V>> binary(ScalarCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected BinaryAttribute<R, V> at(Path path) {
        return new BinaryAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of values that DynamoDB orders as Java does. */
  public static <R, V> Kind<R, V, NullableComparableAttribute<R, V>> comparable(
      ScalarCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected NullableComparableAttribute<R, V> at(Path path) {
        return new NullableComparableAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of {@code byte}, {@code short} and {@code int}. */
  public static <R, V> Kind<R, V, NullableIntAttribute<R, V>> ints(NumberCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected NullableIntAttribute<R, V> at(Path path) {
        return new NullableIntAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of {@code long} and {@code BigInteger}. */
  public static <R, V> Kind<R, V, NullableLongAttribute<R, V>> longs(NumberCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected NullableLongAttribute<R, V> at(Path path) {
        return new NullableLongAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of {@code float}, {@code double} and {@code BigDecimal}. */
  public static <R, V> Kind<R, V, NullableDecimalAttribute<R, V>> decimals(NumberCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected NullableDecimalAttribute<R, V> at(Path path) {
        return new NullableDecimalAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of other values, which are compared for equality alone. */
  public static <R, V> Kind<R, V, NullableAttribute<R, V>> value(ValueCodec<V> codec) {
    return new Kind<>(codec) {
      @Override
      protected NullableAttribute<R, V> at(Path path) {
        return new NullableAttribute<>(path, codec);
      }
    };
  }

  /** Returns the kind of sets. */
  public static <R, E, S extends Set<E>> Kind<R, S, SetAttribute<R, E, S>> set(
      ScalarCodec<E> elements, ValueCodec<S> codec) {
    return new Kind<>(codec) {
      @Override
      protected SetAttribute<R, E, S> at(Path path) {
        return new SetAttribute<>(path, elements, codec);
      }
    };
  }

  /** Returns the kind of lists. */
  public static <R, E, P> Kind<R, List<E>, ListAttribute<R, E, P>> list(Kind<R, E, P> elements) {
    return new Kind<>(Codecs.list(elements.codec())) {
      @Override
      protected ListAttribute<R, E, P> at(Path path) {
        return new ListAttribute<>(path, elements);
      }
    };
  }

  /** Returns the kind of maps. */
  public static <R, K, V, P> Kind<R, Map<K, V>, MapAttribute<R, K, V, P>> map(
      TextCodec<K> keys, Kind<R, V, P> values) {
    return new Kind<>(Codecs.map(keys, values.codec())) {
      @Override
      protected MapAttribute<R, K, V, P> at(Path path) {
        return new MapAttribute<>(path, keys, values);
      }
    };
  }
}
