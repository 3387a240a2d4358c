package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;

/**
 * An attribute that is a {@code byte}, {@code short} or {@code int}, and that an item may lack.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class NullableIntAttribute<R, V> extends IntAttribute<R, V> implements Removable<R> {
  /** Creates the attribute with a name, whose values a codec converts. */
  public NullableIntAttribute(String name, NumberCodec<V> codec) {
    super(name, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableIntAttribute(String name, NumberCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public NullableIntAttribute(Path path, NumberCodec<V> codec) {
    super(path, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableIntAttribute(Path path, NumberCodec<V> codec, V defaultValue) {
    super(path, codec, defaultValue);
  }
}
