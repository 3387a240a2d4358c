package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;
import org.jspecify.annotations.Nullable;

/**
 * A partition key or sort key that is a number. DynamoDB does not change keys, so there is nothing
 * to set.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class NumberKeyAttribute<R, V> extends NumberOperand<R> implements Field<V> {
  private final NumberCodec<V> codec;

  /** Creates the attribute with a name, whose values a codec converts. */
  public NumberKeyAttribute(String name, NumberCodec<V> codec) {
    super(Path.of(name));
    this.codec = codec;
  }

  @Override
  public NumberCodec<V> codec() {
    return codec;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable V defaultValue() {
    return null;
  }
}
