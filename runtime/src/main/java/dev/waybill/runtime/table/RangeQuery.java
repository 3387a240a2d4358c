package dev.waybill.runtime.table;

import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.List;

/**
 * The items of a partition, of which a range of the sort key, or of a component in it, can be asked
 * for. Immutable and safe for use by several threads.
 *
 * <p>All methods of ranges throw {@link dev.waybill.runtime.error.InvalidValueException} if a value
 * is null, or cannot be the value of a key.
 *
 * @param <R> the record
 * @param <V> the type of the sort key, or of the component
 */
public sealed class RangeQuery<R, V> extends Query<R> permits TextRangeQuery {
  private final Results<R> partition;
  private final KeyRange<V> range;

  RangeQuery(Results<R> partition, KeyRange<V> range) {
    super(partition.where(range.all()));
    this.partition = partition;
    this.range = range;
  }

  /** Returns the query of the items whose sort key is a value. */
  public final Query<R> eq(V value) {
    return where(Operator.EQ, value);
  }

  /** Returns the query of the items whose sort key is less than a value. */
  public final Query<R> lt(V value) {
    return where(Operator.LT, value);
  }

  /** Returns the query of the items whose sort key is a value, or less. */
  public final Query<R> le(V value) {
    return where(Operator.LE, value);
  }

  /** Returns the query of the items whose sort key is greater than a value. */
  public final Query<R> gt(V value) {
    return where(Operator.GT, value);
  }

  /** Returns the query of the items whose sort key is a value, or greater. */
  public final Query<R> ge(V value) {
    return where(Operator.GE, value);
  }

  /**
   * Returns the query of the items whose sort key is within a range, both ends included.
   *
   * @throws dev.waybill.runtime.error.InvalidConditionException if the range ends before it starts
   */
  public final Query<R> between(V from, V to) {
    return narrowed(range.between(from, to));
  }

  final Query<R> where(Operator operator, V value) {
    return narrowed(range.is(operator, value));
  }

  private Query<R> narrowed(List<KeyCondition> conditions) {
    return new Query<>(partition.where(conditions));
  }
}
