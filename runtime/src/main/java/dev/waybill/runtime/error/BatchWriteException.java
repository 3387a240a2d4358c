package dev.waybill.runtime.error;

import java.io.Serial;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a {@code saveAll} or {@code deleteAll} could not be written. The positions are
 * those of the records or keys in the call, from 0. Each of them is written, has failed, or was not
 * tried. The cause is the first failure.
 */
public final class BatchWriteException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  private final TreeSet<Integer> written;
  private final TreeMap<Integer, RuntimeException> failures;
  private final TreeSet<Integer> notTried;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param written the positions of what is written
   * @param failures what went wrong, by position
   * @param notTried the positions of what was not tried, since it would have failed as well
   * @param cause the first failure, or null
   */
  public BatchWriteException(
      String problem,
      Location location,
      Iterable<Integer> written,
      Map<Integer, RuntimeException> failures,
      Iterable<Integer> notTried,
      @Nullable Throwable cause) {
    super(problem, location, cause);
    this.written = new TreeSet<>();
    written.forEach(this.written::add);
    this.failures = new TreeMap<>(failures);
    this.notTried = new TreeSet<>();
    notTried.forEach(this.notTried::add);
  }

  /** Returns the positions of the items that are written. Unmodifiable. */
  public NavigableSet<Integer> written() {
    return Collections.unmodifiableNavigableSet(written);
  }

  /**
   * Returns what went wrong, by position. Items of one request share their exception; after an
   * error of the connection, say, such an item may be written all the same. Unmodifiable.
   */
  public NavigableMap<Integer, RuntimeException> failures() {
    return Collections.unmodifiableNavigableMap(failures);
  }

  /**
   * Returns the positions of the items that were not tried, because nothing could be written any
   * more: there is no such table, or no right to write to it. Unmodifiable.
   */
  public NavigableSet<Integer> notTried() {
    return Collections.unmodifiableNavigableSet(notTried);
  }
}
