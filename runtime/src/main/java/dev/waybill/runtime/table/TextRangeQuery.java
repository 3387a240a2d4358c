package dev.waybill.runtime.table;

import dev.waybill.runtime.table.KeyCondition.Operator;

/**
 * The items of a partition, of which a range or a prefix of the sort key, or of a component in it,
 * can be asked for. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the sort key, or of the component: text or binary
 */
public final class TextRangeQuery<R, V> extends RangeQuery<R, V> {
  TextRangeQuery(Results<R> partition, KeyRange<V> range) {
    super(partition, range);
  }

  /** Returns the query of the items whose sort key begins with a value. */
  public Query<R> beginsWith(V prefix) {
    return where(Operator.BEGINS_WITH, prefix);
  }
}
