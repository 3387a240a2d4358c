package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;

/**
 * An attribute that is a {@code float}, {@code double} or {@code BigDecimal}, and whose component
 * cannot be null.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public sealed class DecimalAttribute<R, V> extends NumberAttribute<R, V>
    permits NullableDecimalAttribute {
  /** Creates the attribute with a name, whose values a codec converts. */
  public DecimalAttribute(String name, NumberCodec<V> codec) {
    super(Path.of(name), codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public DecimalAttribute(String name, NumberCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public DecimalAttribute(Path path, NumberCodec<V> codec) {
    super(path, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public DecimalAttribute(Path path, NumberCodec<V> codec, V defaultValue) {
    super(path, codec, defaultValue);
  }

  /**
   * Returns the action that sets the number. The update refuses one that is out of the range of the
   * component.
   */
  public final UpdateAction<R> set(long value) {
    return SetAction.set(path(), new OfLong<>(codec()), value);
  }

  /**
   * Returns the action that sets the number if the item does not have it, and otherwise leaves it.
   * The update refuses one that is out of the range of the component.
   */
  public final UpdateAction<R> setIfAbsent(long value) {
    return SetAction.setIfAbsent(path(), new OfLong<>(codec()), value);
  }

  /** Returns the action that adds to the number, as {@link #add(Object)} does. */
  public final UpdateAction<R> add(long value) {
    return new AddAction<>(path(), Codecs.LONG, value);
  }

  /**
   * Returns the action that sets the number. The update refuses one that is out of the range of the
   * component.
   */
  public final UpdateAction<R> set(double value) {
    return SetAction.set(path(), new OfDouble<>(codec()), value);
  }

  /**
   * Returns the action that sets the number if the item does not have it, and otherwise leaves it.
   * The update refuses one that is out of the range of the component.
   */
  public final UpdateAction<R> setIfAbsent(double value) {
    return SetAction.setIfAbsent(path(), new OfDouble<>(codec()), value);
  }

  /**
   * Returns the action that adds to the number, as {@link #add(Object)} does. The update refuses
   * one that is out of the range of the component.
   */
  public final UpdateAction<R> add(double value) {
    return new AddAction<>(path(), new OfDouble<>(codec()), value);
  }
}
