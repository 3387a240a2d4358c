package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is stored so that DynamoDB orders it as Java does, and whose component cannot
 * be null.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public sealed class ComparableAttribute<R, V> extends ComparableOperand<R, V>
    implements Settable<R, V> permits NullableComparableAttribute {
  private final ScalarCodec<V> codec;
  private final @Nullable V defaultValue;

  /** Creates the attribute with a name, whose values a codec converts. */
  public ComparableAttribute(String name, ScalarCodec<V> codec) {
    this(Path.of(name), codec);
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public ComparableAttribute(String name, ScalarCodec<V> codec, V defaultValue) {
    this(Path.of(name), codec, defaultValue);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public ComparableAttribute(Path path, ScalarCodec<V> codec) {
    super(path, codec);
    this.codec = codec;
    this.defaultValue = null;
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public ComparableAttribute(Path path, ScalarCodec<V> codec, V defaultValue) {
    super(path, codec);
    this.codec = codec;
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  @Override
  public final ScalarCodec<V> codec() {
    return codec;
  }

  @Override
  public final @Nullable V defaultValue() {
    return defaultValue;
  }
}
