package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;

/**
 * An attribute, or a part of one, that an update can set. The parent of a part has to be there, or
 * the update fails.
 *
 * @param <R> the record
 * @param <V> the type of the values
 */
public interface Settable<R, V> extends Field<V> {
  /** Returns where it stands in an item. */
  Path path();

  /**
   * Returns the action that sets it. To set an empty set is to remove the attribute, since DynamoDB
   * has no empty set.
   *
   * @throws NullPointerException if the value is null
   */
  default UpdateAction<R> set(V value) {
    return SetAction.set(path(), codec(), value);
  }

  /** Returns the action that sets it to what the item held elsewhere before the update. */
  default UpdateAction<R> set(ValueOperand<R, V> other) {
    return SetTermAction.set(path(), codec(), other);
  }

  /** Returns the action that sets it to a value that DynamoDB computes. */
  default UpdateAction<R> set(Computed<R, V> computed) {
    return SetTermAction.set(path(), codec(), computed);
  }

  /**
   * Returns the action that sets it if the item does not have it, and otherwise leaves it.
   *
   * @throws NullPointerException if the value is null
   */
  default UpdateAction<R> setIfAbsent(V value) {
    return SetAction.setIfAbsent(path(), codec(), value);
  }
}
