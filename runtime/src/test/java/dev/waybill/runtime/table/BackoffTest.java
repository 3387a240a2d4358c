package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;

/** Waiting for DynamoDB to take the rest. */
class BackoffTest {
  private final List<Long> waits = new ArrayList<>();

  @Test
  void waitsDoubleUpToACapAndPatienceEnds() {
    Backoff.Attempts attempts = new Backoff(waits::add, most -> most - 1).start();
    for (int i = 1; i < Backoff.ATTEMPTS; i++) {
      assertThat(attempts.await(false)).isTrue();
    }
    assertThat(attempts.await(false)).isFalse();
    assertThat(waits).containsExactly(50L, 100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
  }

  @Test
  void progressStartsPatienceAnew() {
    Backoff.Attempts attempts = new Backoff(waits::add, most -> most - 1).start();
    for (int i = 0; i < 20; i++) {
      assertThat(attempts.await(i % 3 == 0)).isTrue();
    }
    assertThat(waits).startsWith(50L, 50L, 100L, 50L, 50L, 100L);
  }

  @Test
  void eachWaitIsARandomPart() {
    Backoff.Attempts attempts = new Backoff(waits::add, most -> 0).start();
    assertThat(attempts.await(false)).isTrue();
    assertThat(waits).containsExactly(0L);
  }

  @Test
  void anInterruptEndsIt() {
    Backoff.Attempts attempts = new Backoff().start();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> attempts.await(true)).isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
