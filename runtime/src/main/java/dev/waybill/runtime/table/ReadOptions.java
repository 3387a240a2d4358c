package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a query or a scan is read. Immutable.
 *
 * @param limit the most items; 0 for all
 * @param pageSize the most items that one request looks at; 0 for what DynamoDB takes
 * @param filter null for none
 * @param hideExpired whether what has expired is to be hidden, whatever the settings say
 * @param cursor where to go on from; null for the start
 * @param segments how many parts are scanned at the same time
 */
record ReadOptions<R>(
    boolean descending,
    int limit,
    int pageSize,
    @Nullable Condition<R> filter,
    boolean hideExpired,
    @Nullable String cursor,
    int segments) {
  private static final int MAX_SEGMENTS = 1_000_000;

  static <R> ReadOptions<R> defaults() {
    return new ReadOptions<>(false, 0, 0, null, false, null, 1);
  }

  ReadOptions<R> inDescendingOrder() {
    return new ReadOptions<>(true, limit, pageSize, filter, hideExpired, cursor, segments);
  }

  ReadOptions<R> withLimit(int items) {
    int checked = positive("limit", items);
    return new ReadOptions<>(descending, checked, pageSize, filter, hideExpired, cursor, segments);
  }

  ReadOptions<R> withPageSize(int items) {
    int checked = positive("pageSize", items);
    return new ReadOptions<>(descending, limit, checked, filter, hideExpired, cursor, segments);
  }

  ReadOptions<R> withFilter(Condition<R> condition) {
    Objects.requireNonNull(condition, "condition");
    Condition<R> all = filter == null ? condition : filter.and(condition);
    return new ReadOptions<>(descending, limit, pageSize, all, hideExpired, cursor, segments);
  }

  ReadOptions<R> withoutExpired() {
    return new ReadOptions<>(descending, limit, pageSize, filter, true, cursor, segments);
  }

  ReadOptions<R> withCursor(@Nullable String position) {
    return checked(
        new ReadOptions<>(descending, limit, pageSize, filter, hideExpired, position, segments));
  }

  ReadOptions<R> withSegments(int count) {
    if (count < 1 || count > MAX_SEGMENTS) {
      throw new IllegalArgumentException(
          "segments is " + count + "; DynamoDB allows 1 to " + MAX_SEGMENTS);
    }
    return checked(
        new ReadOptions<>(descending, limit, pageSize, filter, hideExpired, cursor, count));
  }

  private static <R> ReadOptions<R> checked(ReadOptions<R> options) {
    if (options.cursor != null && options.segments > 1) {
      throw options.severalSegments();
    }
    return options;
  }

  /** Returns what is thrown where a scan of several segments cannot be read so. */
  IllegalStateException severalSegments() {
    return new IllegalStateException(
        "a scan in "
            + segments
            + " segments has no pages that follow each other, and no cursor; leave segments(…) away"
            + " for page() and from(…)");
  }

  private static int positive(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " is less than 1: " + number);
    }
    return number;
  }
}
