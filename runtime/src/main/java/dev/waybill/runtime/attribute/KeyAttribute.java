package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ScalarCodec;
import org.jspecify.annotations.Nullable;

/**
 * A partition key or sort key. DynamoDB does not change keys, so there is nothing to set. Immutable
 * and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class KeyAttribute<R, V> implements Field<V> {
  private final String name;
  private final ScalarCodec<V> codec;

  /** Creates the attribute with a name, whose values a codec converts. */
  public KeyAttribute(String name, ScalarCodec<V> codec) {
    this.name = name;
    this.codec = codec;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ScalarCodec<V> codec() {
    return codec;
  }

  @Override
  public @Nullable V defaultValue() {
    return null;
  }

  /** Returns the name of the attribute. */
  @Override
  public String toString() {
    return name;
  }
}
