package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;

/**
 * An attribute, or a part of one, that an update can take away.
 *
 * @param <R> the record
 */
public interface Removable<R> {
  /** Returns where it stands in an item. */
  Path path();

  /**
   * Returns the action that removes it from the item. The elements of a list behind a removed one
   * move up.
   */
  default UpdateAction<R> remove() {
    return new RemoveAction<>(path());
  }
}
