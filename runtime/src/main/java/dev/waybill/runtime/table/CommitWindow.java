package dev.waybill.runtime.table;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * For how long it is known that an object exists. Whoever reclaims objects that no item points to
 * leaves alone what was confirmed within this window, because a commit may still be under way.
 *
 * <p>Age is the greater of wall-clock and monotonic time: a process that was frozen may not see the
 * one, a clock that was set back the other.
 */
public final class CommitWindow {
  private final Duration length;
  private final LongSupplier wallMillis;
  private final LongSupplier monotonicNanos;

  /** Creates a window of a length, on the clocks of the machine. */
  public CommitWindow(Duration length) {
    this(length, System::currentTimeMillis, System::nanoTime);
  }

  CommitWindow(Duration length, LongSupplier wallMillis, LongSupplier monotonicNanos) {
    this.length = length;
    this.wallMillis = wallMillis;
    this.monotonicNanos = monotonicNanos;
  }

  /** Returns the moment it is now. */
  Moment now() {
    return new Moment(wallMillis.getAsLong(), monotonicNanos.getAsLong());
  }

  /** Returns what is left of the window that started at a moment; negative when it is over. */
  Duration remaining(Moment start) {
    Duration wall = Duration.ofMillis(wallMillis.getAsLong() - start.wallMillis());
    Duration monotonic = Duration.ofNanos(monotonicNanos.getAsLong() - start.monotonicNanos());
    return length.minus(wall.compareTo(monotonic) > 0 ? wall : monotonic);
  }

  /** Tells whether enough is left of the window for a commit to start in it: a quarter. */
  boolean isOpen(Moment start) {
    return remaining(start).compareTo(length.dividedBy(4)) >= 0;
  }

  Duration length() {
    return length;
  }

  /** A moment on both clocks. */
  record Moment(long wallMillis, long monotonicNanos) {}
}
