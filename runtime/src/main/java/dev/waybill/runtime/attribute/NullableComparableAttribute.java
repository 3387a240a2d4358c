package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;

/**
 * An attribute that is stored so that DynamoDB orders it as Java does, and that an item may lack.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class NullableComparableAttribute<R, V> extends ComparableAttribute<R, V>
    implements Removable<R> {
  /** Creates the attribute with a name, whose values a codec converts. */
  public NullableComparableAttribute(String name, ScalarCodec<V> codec) {
    super(name, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableComparableAttribute(String name, ScalarCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public NullableComparableAttribute(Path path, ScalarCodec<V> codec) {
    super(path, codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public NullableComparableAttribute(Path path, ScalarCodec<V> codec, V defaultValue) {
    super(path, codec, defaultValue);
  }
}
