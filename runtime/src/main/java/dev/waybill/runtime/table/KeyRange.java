package dev.waybill.runtime.table;

import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.List;

/**
 * What a range of a key is asked of: an attribute of the key, or a part of one. Immutable and safe
 * for use by several threads.
 *
 * @param <V> the type of its values
 */
interface KeyRange<V> {
  /** Returns the condition of all values; none if that is no condition. */
  List<KeyCondition> all();

  /**
   * Returns the condition of a comparison.
   *
   * @return no condition if all items meet it
   * @throws dev.waybill.runtime.error.InvalidValueException if the value cannot be that of a key
   */
  List<KeyCondition> is(Operator operator, V value);

  /**
   * Returns the condition of a range, both ends included.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be that of a key
   * @throws dev.waybill.runtime.error.InvalidConditionException if it ends before it starts
   */
  List<KeyCondition> between(V from, V to);
}
