package dev.waybill.runtime.table;

import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a partition, of which a range of the sort key can be asked for. Immutable and safe
 * for use by several threads.
 *
 * <p>All methods of ranges throw {@link dev.waybill.runtime.error.InvalidValueException} if a value
 * is null, or cannot be the value of a key.
 *
 * @param <R> the record
 * @param <V> the type of the sort key
 */
public sealed class RangeQuery<R, V> extends Query<R> permits TextRangeQuery {
  private final KeyOperand sortKey;
  private final Function<V, AttributeValue> encoder;

  RangeQuery(Results<R> results, KeyOperand sortKey, Function<V, AttributeValue> encoder) {
    super(results);
    this.sortKey = sortKey;
    this.encoder = encoder;
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
    return narrowed(sortKey.between(encoder.apply(from), encoder.apply(to)));
  }

  final Query<R> where(Operator operator, V value) {
    return narrowed(sortKey.is(operator, encoder.apply(value)));
  }

  private Query<R> narrowed(KeyCondition condition) {
    return new Query<>(results().where(condition));
  }
}
