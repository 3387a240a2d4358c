package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All items of a table or index, in no order that means something. Immutable and safe for use by
 * several threads. Nothing is requested before the items are asked for; each of the ways to do so
 * starts anew.
 *
 * <p>Whatever reads items throws as {@code get(…)} does, and the SDK's own exceptions as they are.
 *
 * @param <R> the record
 */
public final class Scan<R> implements Iterable<R> {
  private final Results<R> results;

  Scan(ItemTable<R> table, @Nullable String index, ReadConsistency consistency) {
    this(new Results<>(Target.of(table, index, consistency), List.of(), ReadOptions.defaults()));
  }

  private Scan(Results<R> results) {
    this.results = results;
  }

  private Scan<R> with(ReadOptions<R> options) {
    return new Scan<>(results.with(options));
  }

  private ReadOptions<R> options() {
    return results.options();
  }

  /**
   * Returns this scan for so many items at most; all of them by default. {@link #page()} collects
   * that many.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Scan<R> limit(int items) {
    return with(options().withLimit(items));
  }

  /**
   * Returns this scan, of which one request looks at so many items at most, before the filter; by
   * default as many as DynamoDB takes, which is 1 MB. DynamoDB calls it {@code Limit}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Scan<R> pageSize(int items) {
    return with(options().withPageSize(items));
  }

  /**
   * Returns this scan for the items that meet a condition, and all conditions that were given
   * before. DynamoDB reads, and charges for, the others as well.
   */
  public Scan<R> filter(Condition<R> condition) {
    return with(options().withFilter(condition));
  }

  /**
   * Returns this scan without what has expired by the clock of the {@code Waybill}. It is a filter
   * as well. {@code Waybill.builder().hideExpired(true)} does the same for all reads.
   *
   * <p>Reading then throws {@link IllegalStateException} if the record has no {@code @TimeToLive},
   * or the index does not hold it.
   */
  public Scan<R> hideExpired() {
    return with(options().withoutExpired());
  }

  /**
   * Returns this scan in so many parts that are read at the same time, as many of them as there may
   * be transfers. The requests run in the executor of the {@code Waybill} and in the thread that
   * consumes the items. Each part is at most one request ahead of it. The records come in any
   * order, and there is no {@link #page()}.
   *
   * @throws IllegalArgumentException if it is less than 1, or more than 1,000,000
   * @throws IllegalStateException if the scan goes on {@link #from} a cursor
   */
  public Scan<R> segments(int count) {
    return with(options().withSegments(count));
  }

  /**
   * Returns one part of this scan, for a machine of several that share the work. It is read like a
   * scan of its own, and has pages with cursors.
   *
   * @param number the number of the part, from 0
   * @param total how many parts there are; the same for all machines
   * @throws IllegalArgumentException if there is no such part, or there are more than 1,000,000
   * @throws IllegalStateException if the scan is to be read in {@link #segments}
   */
  public Scan<R> segment(int number, int total) {
    return with(options().withPart(number, total));
  }

  /**
   * Returns this scan from where a page of the same scan ended. It is the same if table, index,
   * filter and {@link #segment} are.
   *
   * <p>Reading then throws {@link dev.waybill.runtime.error.InvalidCursorException} if the cursor
   * is damaged, or one of another scan.
   *
   * @param cursor the cursor of a {@link ResultPage}; null for the start
   * @throws IllegalStateException if the scan has several {@link #segments}
   */
  public Scan<R> from(@Nullable String cursor) {
    return with(options().withCursor(cursor));
  }

  /**
   * Returns the records, each when it is reached: the next request to DynamoDB is made when the
   * items of the last one are used up, and content is fetched in chunks of as many objects as there
   * may be transfers. A record that cannot be read fails when it is reached. The stream is
   * sequential; to close it is to end it. One of several {@link #segments} that is not read to its
   * end should be closed, so that no further request is made.
   */
  public Stream<R> stream() {
    return results.stream();
  }

  /** Returns the records as {@link #stream()} does. */
  @Override
  public Iterator<R> iterator() {
    return results.records();
  }

  /** Returns all records, unmodifiable. If one cannot be read, the call fails. */
  public List<R> list() {
    return results.list();
  }

  /**
   * Returns one page: with a {@link #limit} as many records as that, if there are, by as many
   * requests as it takes; without, what one request finds.
   *
   * @throws IllegalStateException if the scan has several {@link #segments}
   */
  public ResultPage<R> page() {
    return results.page();
  }

  /**
   * Returns some record. Without a filter DynamoDB reads no other item. With one, {@link #pageSize}
   * says how many items a request looks at.
   */
  public Optional<R> first() {
    return results.first();
  }

  /** Returns how many records there are, by requests that return no items. */
  public long count() {
    return results.count();
  }
}
