package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of a partition of a table or index, in the order of the sort key. Immutable and safe
 * for use by several threads. Nothing is requested before the items are asked for; each of the ways
 * to do so starts anew.
 *
 * <p>Whatever reads items throws as {@code get(…)} does, and the SDK's own exceptions as they are.
 *
 * @param <R> the record
 */
public sealed class Query<R> implements Iterable<R> permits RangeQuery {
  private final Results<R> results;

  Query(Results<R> results) {
    this.results = results;
  }

  final Results<R> results() {
    return results;
  }

  private Query<R> with(ReadOptions<R> options) {
    return new Query<>(results.with(options));
  }

  private ReadOptions<R> options() {
    return results.options();
  }

  /** Returns this query in the opposite order. */
  public final Query<R> descending() {
    return with(options().inDescendingOrder());
  }

  /**
   * Returns this query for so many items at most; all of them by default. {@link #page()} collects
   * that many.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public final Query<R> limit(int items) {
    return with(options().withLimit(items));
  }

  /**
   * Returns this query, of which one request looks at so many items at most, before the filter; by
   * default as many as DynamoDB takes, which is 1 MB. DynamoDB calls it {@code Limit}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public final Query<R> pageSize(int items) {
    return with(options().withPageSize(items));
  }

  /**
   * Returns this query for the items that meet a condition, and all conditions that were given
   * before. DynamoDB reads, and charges for, the others as well. A condition on an attribute of the
   * key is one that DynamoDB refuses here.
   */
  public final Query<R> filter(Condition<R> condition) {
    return with(options().withFilter(condition));
  }

  /**
   * Returns this query without what has expired by the clock of the {@code Waybill}. It is a filter
   * as well. {@code Waybill.builder().hideExpired(true)} does the same for all reads.
   *
   * <p>Reading then throws {@link IllegalStateException} if the record has no {@code @TimeToLive},
   * or the index does not hold it.
   */
  public final Query<R> hideExpired() {
    return with(options().withoutExpired());
  }

  /**
   * Returns this query from where a page of the same query ended. It is the same if table, index,
   * key condition, direction and filter are.
   *
   * <p>Reading then throws {@link dev.waybill.runtime.error.InvalidCursorException} if the cursor
   * is damaged, or one of another query.
   *
   * @param cursor the cursor of a {@link ResultPage}; null for the start
   */
  public final Query<R> from(@Nullable String cursor) {
    return with(options().withCursor(cursor));
  }

  /**
   * Returns the records, each when it is reached: the next request to DynamoDB is made when the
   * items of the last one are used up, and content is fetched in chunks of as many objects as there
   * may be transfers. A record that cannot be read fails when it is reached. The stream is
   * sequential; to close it is to end it, and need not be.
   */
  public final Stream<R> stream() {
    return results.stream();
  }

  /** Returns the records as {@link #stream()} does. */
  @Override
  public final Iterator<R> iterator() {
    return results.records();
  }

  /** Returns all records, unmodifiable. If one cannot be read, the call fails. */
  public final List<R> list() {
    return results.list();
  }

  /**
   * Returns one page: with a {@link #limit} as many records as that, if there are, by as many
   * requests as it takes; without, what one request finds.
   */
  public final ResultPage<R> page() {
    return results.page();
  }

  /**
   * Returns the first record. Without a filter DynamoDB reads no other item. With one, {@link
   * #pageSize} says how many items a request looks at.
   */
  public final Optional<R> first() {
    return results.first();
  }

  /** Returns how many records there are, by requests that return no items. */
  public final long count() {
    return results.count();
  }
}
