package dev.waybill.runtime.table;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * The waits between requests for what DynamoDB left unprocessed: it has taken what it could, and
 * asks for patience. Each wait is a random part of a time that doubles (full jitter), so that
 * clients which were turned away together do not come back together. Immutable and safe for use by
 * several threads.
 */
public final class Backoff {
  /** The requests in a row that may achieve nothing. */
  static final int ATTEMPTS = 10;

  private static final long BASE_MILLIS = 50;
  private static final long CAP_MILLIS = 5_000;

  private final Sleeper sleeper;
  private final LongUnaryOperator random;

  /** Creates it. */
  public Backoff() {
    this(Thread::sleep, bound -> ThreadLocalRandom.current().nextLong(bound));
  }

  /**
   * Creates it on another clock.
   *
   * @param random returns a number from 0 to below its argument
   */
  Backoff(Sleeper sleeper, LongUnaryOperator random) {
    this.sleeper = sleeper;
    this.random = random;
  }

  /** Returns what one operation counts its attempts with. */
  Attempts start() {
    return new Attempts();
  }

  /** Sleeps. */
  interface Sleeper {
    void sleep(long millis) throws InterruptedException;
  }

  /** The attempts of one operation. Not safe for use by several threads. */
  final class Attempts {
    private int inVain;

    /** Notes that a request achieved all that it was for; patience starts anew. */
    void progressed() {
      inVain = 0;
    }

    /**
     * Waits before what is left is asked for again.
     *
     * @param progress whether the last request achieved something; patience starts anew then
     * @return false if too many in a row achieved nothing, and it is time to give up; there was no
     *     wait then
     * @throws AbortedException if the thread is interrupted, which it still is afterwards
     */
    boolean await(boolean progress) {
      inVain = progress ? 0 : inVain + 1;
      if (inVain >= ATTEMPTS) {
        return false;
      }
      long most = Math.min(CAP_MILLIS, BASE_MILLIS << Math.max(0, inVain - 1));
      try {
        sleeper.sleep(random.applyAsLong(most + 1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw AbortedException.create("Interrupted while waiting for DynamoDB to take the rest", e);
      }
      return true;
    }
  }
}
