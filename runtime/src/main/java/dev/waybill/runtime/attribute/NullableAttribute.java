package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;

/**
 * An attribute that an item may lack.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class NullableAttribute<R, V> extends PlainAttribute<R, V> implements Removable<R> {
  /** Creates the attribute with a name, whose values a codec converts. */
  public NullableAttribute(String name, ValueCodec<V> codec) {
    super(name, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableAttribute(String name, ValueCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public NullableAttribute(Path path, ValueCodec<V> codec) {
    super(path, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableAttribute(Path path, ValueCodec<V> codec, V defaultValue) {
    super(path, codec, defaultValue);
  }
}
