package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is binary.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class BinaryAttribute<R, V> extends BinaryOperand<R, V>
    implements Settable<R, V>, Removable<R> {
  /** Creates the attribute with a name, whose values a codec converts. */
  public BinaryAttribute(String name, ScalarCodec<V> codec) {
    this(Path.of(name), codec);
  }

  /** Creates the attribute at a path, whose values a codec converts. */
  public BinaryAttribute(Path path, ScalarCodec<V> codec) {
    super(path, codec);
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable V defaultValue() {
    return null;
  }
}
