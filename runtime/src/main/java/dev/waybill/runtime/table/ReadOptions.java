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
 * @param part the one part of a scan that is read; null for all of it
 */
record ReadOptions<R>(
    boolean descending,
    int limit,
    int pageSize,
    @Nullable Condition<R> filter,
    boolean hideExpired,
    @Nullable String cursor,
    int segments,
    @Nullable Part part) {
  private static final int MAX_SEGMENTS = 1_000_000;

  static <R> ReadOptions<R> defaults() {
    return new ReadOptions<>(false, 0, 0, null, false, null, 1, null);
  }

  ReadOptions<R> inDescendingOrder() {
    return new ReadOptions<>(true, limit, pageSize, filter, hideExpired, cursor, segments, part);
  }

  ReadOptions<R> withLimit(int items) {
    int checked = positive("limit", items);
    return new ReadOptions<>(
        descending, checked, pageSize, filter, hideExpired, cursor, segments, part);
  }

  ReadOptions<R> withPageSize(int items) {
    int checked = positive("pageSize", items);
    return new ReadOptions<>(
        descending, limit, checked, filter, hideExpired, cursor, segments, part);
  }

  ReadOptions<R> withFilter(Condition<R> condition) {
    Objects.requireNonNull(condition, "condition");
    Condition<R> all = filter == null ? condition : filter.and(condition);
    return new ReadOptions<>(descending, limit, pageSize, all, hideExpired, cursor, segments, part);
  }

  ReadOptions<R> withoutExpired() {
    return new ReadOptions<>(descending, limit, pageSize, filter, true, cursor, segments, part);
  }

  ReadOptions<R> withCursor(@Nullable String position) {
    return checked(
        new ReadOptions<>(
            descending, limit, pageSize, filter, hideExpired, position, segments, part));
  }

  ReadOptions<R> withSegments(int count) {
    checkSegments(count);
    return checked(
        new ReadOptions<>(descending, limit, pageSize, filter, hideExpired, cursor, count, part));
  }

  ReadOptions<R> withPart(int number, int total) {
    checkSegments(total);
    if (number < 0 || number >= total) {
      throw new IllegalArgumentException(
          "segment is " + number + "; of " + total + " segments it is 0 to " + (total - 1));
    }
    Part one = new Part(number, total);
    return checked(
        new ReadOptions<>(descending, limit, pageSize, filter, hideExpired, cursor, segments, one));
  }

  private static void checkSegments(int count) {
    if (count < 1 || count > MAX_SEGMENTS) {
      throw new IllegalArgumentException(
          "segments is " + count + "; DynamoDB allows 1 to " + MAX_SEGMENTS);
    }
  }

  private static <R> ReadOptions<R> checked(ReadOptions<R> options) {
    if (options.cursor != null && options.segments > 1) {
      throw options.severalSegments();
    }
    if (options.part != null && options.segments > 1) {
      throw new IllegalStateException(
          "a scan reads either one segment, segment(…), or all of them, segments(…)");
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

  /**
   * One part of a scan.
   *
   * @param number from 0
   * @param total how many there are
   */
  record Part(int number, int total) {}
}
