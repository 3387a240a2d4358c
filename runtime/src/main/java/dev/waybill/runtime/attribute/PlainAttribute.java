package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute whose values DynamoDB cannot order as Java does, and whose component cannot be null:
 * without it an item could not be read, so it can be set but not removed.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public sealed class PlainAttribute<R, V> extends ValueOperand<R, V> implements Settable<R, V>
    permits NullableAttribute {
  private final ValueCodec<V> codec;
  private final @Nullable V defaultValue;

  /** Creates the attribute with a name, whose values a codec converts. */
  public PlainAttribute(String name, ValueCodec<V> codec) {
    this(Path.of(name), codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public PlainAttribute(String name, ValueCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public PlainAttribute(Path path, ValueCodec<V> codec) {
    super(path, codec);
    this.codec = codec;
    this.defaultValue = null;
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public PlainAttribute(Path path, ValueCodec<V> codec, V defaultValue) {
    super(path, codec);
    this.codec = codec;
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  @Override
  public final ValueCodec<V> codec() {
    return codec;
  }

  @Override
  public final @Nullable V defaultValue() {
    return defaultValue;
  }
}
