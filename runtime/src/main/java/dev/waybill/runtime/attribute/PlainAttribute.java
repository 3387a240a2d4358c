package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that an item holds itself, and whose component cannot be null: without it an item
 * could not be read, so it can be set but not removed. Immutable and safe for use by several
 * threads.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public class PlainAttribute<R, V> implements Field<V> {
  private final String name;
  private final ValueCodec<V> codec;
  private final @Nullable V defaultValue;

  /** Creates the attribute with a name, whose values a codec converts. */
  public PlainAttribute(String name, ValueCodec<V> codec) {
    this.name = name;
    this.codec = codec;
    this.defaultValue = null;
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public PlainAttribute(String name, ValueCodec<V> codec, V defaultValue) {
    this.name = name;
    this.codec = codec;
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /**
   * Returns the action that sets the attribute. To set an empty set is to remove the attribute,
   * since DynamoDB has no empty set.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> set(V value) {
    return action(UpdateAction.Kind.SET, value);
  }

  /**
   * Returns the action that sets the attribute if the item does not have it, and otherwise leaves
   * it.
   *
   * @throws NullPointerException if the value is null
   */
  public final UpdateAction<R> setIfAbsent(V value) {
    return action(UpdateAction.Kind.SET_IF_ABSENT, value);
  }

  private UpdateAction<R> action(UpdateAction.Kind kind, V value) {
    if (value == null) {
      throw new NullPointerException("null for attribute " + name + "; remove() takes it away");
    }
    return new UpdateAction<>(kind, name, item -> item.put(this, value));
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public ValueCodec<V> codec() {
    return codec;
  }

  @Override
  public final @Nullable V defaultValue() {
    return defaultValue;
  }

  /** Returns the name of the attribute. */
  @Override
  public final String toString() {
    return name;
  }
}
