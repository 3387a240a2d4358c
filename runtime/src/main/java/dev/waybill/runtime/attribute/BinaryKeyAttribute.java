package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import org.jspecify.annotations.Nullable;

/**
 * A partition key or sort key that is binary. DynamoDB does not change keys, so there is nothing to
 * set.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class BinaryKeyAttribute<R, V> extends BinaryOperand<R, V> implements Field<V> {
  /** Creates the attribute with a name, whose values a codec converts. */
  public BinaryKeyAttribute(String name, ScalarCodec<V> codec) {
    super(Path.of(name), codec);
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable V defaultValue() {
    return null;
  }
}
