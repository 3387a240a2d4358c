package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.NumberCodec;
import dev.waybill.runtime.codec.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that counts the writes of its item. Writes set it by themselves, so there is nothing
 * to set.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class VersionAttribute<R, V> extends NumberOperand<R> implements Field<V> {
  private final NumberCodec<V> codec;
  private final @Nullable V defaultValue;

  /** Creates the attribute with a name, whose values a codec converts. */
  public VersionAttribute(String name, NumberCodec<V> codec) {
    super(Path.of(name));
    this.codec = codec;
    this.defaultValue = null;
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public VersionAttribute(String name, NumberCodec<V> codec, V defaultValue) {
    super(Path.of(name));
    this.codec = codec;
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  @Override
  public NumberCodec<V> codec() {
    return codec;
  }

  @Override
  public @Nullable V defaultValue() {
    return defaultValue;
  }
}
