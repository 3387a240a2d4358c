package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import org.jspecify.annotations.Nullable;

/**
 * A partition key or sort key that does not sort as it is stored. DynamoDB does not change keys, so
 * there is nothing to set.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class KeyAttribute<R, V> extends ValueOperand<R, V> implements Field<V> {
  private final ScalarCodec<V> codec;

  /** Creates the attribute with a name, whose values a codec converts. */
  public KeyAttribute(String name, ScalarCodec<V> codec) {
    super(Path.of(name), codec);
    this.codec = codec;
  }

  @Override
  public ScalarCodec<V> codec() {
    return codec;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable V defaultValue() {
    return null;
  }
}
