package dev.waybill.runtime.table;

import java.util.List;

/**
 * The items with one partition key, of a table that holds several types of items, or of an index of
 * it. The generated DAO of each type makes it, and that of the family queries it. Immutable and
 * safe for use by several threads.
 *
 * @param <R> the record that made it; there may be items of other types
 */
public final class Partition<R> {
  private final Target<R> target;
  private final List<KeyCondition> keys;

  Partition(Target<R> target, List<KeyCondition> keys) {
    this.target = target;
    this.keys = keys;
  }

  /** Returns the same partition as another table reads it. */
  <F> Results<F> in(ItemTable<F> table, ReadConsistency consistency) {
    if (!table.name().equals(target.table().name())) {
      throw new IllegalArgumentException(
          "the partition is one of " + target + ", and not of table " + table.name());
    }
    IndexSchema index = target.index();
    return new Results<>(
        Target.of(table, index == null ? null : index.name(), consistency),
        keys,
        ReadOptions.defaults());
  }
}
