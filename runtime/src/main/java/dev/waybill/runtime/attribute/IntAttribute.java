package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;

/**
 * An attribute that is a {@code byte}, {@code short} or {@code int}, and whose component cannot be
 * null.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public sealed class IntAttribute<R, V> extends NumberAttribute<R, V> permits NullableIntAttribute {
  /** Creates the attribute with a name, whose values a codec converts. */
  public IntAttribute(String name, NumberCodec<V> codec) {
    super(Path.of(name), codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public IntAttribute(String name, NumberCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public IntAttribute(Path path, NumberCodec<V> codec) {
    super(path, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public IntAttribute(Path path, NumberCodec<V> codec, V defaultValue) {
    super(path, codec, defaultValue);
  }

  /**
   * Returns the action that sets the number. The update refuses one that is out of the range of the
   * component.
   */
  public final UpdateAction<R> set(int value) {
    return SetAction.set(path(), new OfLong<>(codec()), (long) value);
  }

  /**
   * Returns the action that sets the number if the item does not have it, and otherwise leaves it.
   * The update refuses one that is out of the range of the component.
   */
  public final UpdateAction<R> setIfAbsent(int value) {
    return SetAction.setIfAbsent(path(), new OfLong<>(codec()), (long) value);
  }

  /** Returns the action that adds to the number, as {@link #add(Object)} does. */
  public final UpdateAction<R> add(int value) {
    return new AddAction<>(path(), Codecs.LONG, (long) value);
  }
}
