package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CommitWindowTest {
  private final AtomicLong wallMillis = new AtomicLong(1_000_000);
  private final AtomicLong monotonicNanos = new AtomicLong(-5);
  private final CommitWindow window =
      new CommitWindow(Duration.ofMinutes(4), wallMillis::get, monotonicNanos::get);
  private final CommitWindow.Moment start = window.now();

  @Test
  void isFullAtItsStart() {
    assertThat(window.remaining(start)).isEqualTo(Duration.ofMinutes(4));
    assertThat(window.isOpen(start)).isTrue();
  }

  @Test
  void closesWhenLessThanAQuarterIsLeft() {
    pass(Duration.ofMinutes(3), Duration.ofMinutes(3));
    assertThat(window.remaining(start)).isEqualTo(Duration.ofMinutes(1));
    assertThat(window.isOpen(start)).isTrue();
    pass(Duration.ofMillis(1), Duration.ofMillis(1));
    assertThat(window.isOpen(start)).isFalse();
  }

  /** The monotonic clock of some machines stands still while they sleep. */
  @Test
  void aFrozenProcessAgesByTheWallClock() {
    pass(Duration.ofHours(1), Duration.ZERO);
    assertThat(window.remaining(start)).isEqualTo(Duration.ofMinutes(-56));
    assertThat(window.isOpen(start)).isFalse();
  }

  @Test
  void aWallClockThatIsSetBackDoesNotMakeItYounger() {
    pass(Duration.ofHours(-1), Duration.ofMinutes(2));
    assertThat(window.remaining(start)).isEqualTo(Duration.ofMinutes(2));
    pass(Duration.ZERO, Duration.ofMinutes(5));
    assertThat(window.isOpen(start)).isFalse();
  }

  @Test
  void theMonotonicClockMayWrap() {
    monotonicNanos.set(Long.MAX_VALUE - 10);
    CommitWindow.Moment late = window.now();
    pass(Duration.ZERO, Duration.ofSeconds(60));
    assertThat(window.remaining(late)).isEqualTo(Duration.ofMinutes(3));
  }

  private void pass(Duration wall, Duration monotonic) {
    wallMillis.addAndGet(wall.toMillis());
    monotonicNanos.addAndGet(monotonic.toNanos());
  }
}
