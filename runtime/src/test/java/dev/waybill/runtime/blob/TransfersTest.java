package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.AbortedException;

@Timeout(30)
class TransfersTest {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void closePool() throws InterruptedException {
    pool.shutdownNow();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).as("no thread is left").isTrue();
  }

  @Test
  void transfersOverlap() {
    CyclicBarrier all = new CyclicBarrier(4);
    new Transfers(pool, 4).run(Collections.nCopies(4, () -> await(all)));
  }

  @Test
  void aSingleTransferRunsInTheThreadOfTheCaller() {
    Thread caller = Thread.currentThread();
    new Transfers(task -> done.add("executor"), 4)
        .run(List.of(() -> assertThat(Thread.currentThread()).isSameAs(caller)));
    assertThat(done).isEmpty();
  }

  @Test
  void noTransferIsNoWork() {
    new Transfers(task -> done.add("executor"), 4).run(List.of());
    assertThat(done).isEmpty();
  }

  @Test
  void theLimitHoldsOverSeveralOperations() throws Exception {
    int limit = 3;
    Transfers transfers = new Transfers(pool, limit);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Runnable transfer =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          sleep(2);
          running.decrementAndGet();
          done.add("done");
        };
    List<Future<?>> operations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      operations.add(pool.submit(() -> transfers.run(Collections.nCopies(20, transfer))));
    }
    for (Future<?> operation : operations) {
      operation.get();
    }
    assertThat(done).hasSize(120);
    assertThat(most).hasValue(limit);
  }

  @Test
  void anExecutorThatRejectsCostsTimeOnly() {
    Transfers transfers =
        new Transfers(
            task -> {
              throw new RejectedExecutionException();
            },
            4);
    transfers.run(Collections.nCopies(5, () -> done.add("done")));
    assertThat(done).hasSize(5);
  }

  @Test
  void anExecutorThatNeverStartsCostsTimeOnly() {
    List<Runnable> queued = new ArrayList<>();
    new Transfers(queued::add, 4).run(Collections.nCopies(5, () -> done.add("done")));
    assertThat(done).hasSize(5);
    queued.forEach(Runnable::run);
    assertThat(done).hasSize(5);
  }

  @Test
  void anExecutorOfTheSameThreadWorks() {
    new Transfers(Runnable::run, 4).run(Collections.nCopies(5, () -> done.add("done")));
    assertThat(done).hasSize(5);
    RuntimeException failure = new IllegalStateException("first");
    assertThatThrownBy(
            () ->
                new Transfers(Runnable::run, 4)
                    .run(List.of(() -> fail(failure), () -> done.add("never"))))
        .isSameAs(failure);
    assertThat(done).hasSize(5);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void theFirstFailureIsThrownAsItIs() {
    Error error = new OutOfMemoryError("first");
    assertThatThrownBy(() -> new Transfers(pool, 2).run(List.of(() -> fail(error))))
        .isSameAs(error);
  }

  @Test
  void nothingIsStartedAfterAFailure() {
    RuntimeException failure = new IllegalStateException("first");
    List<Runnable> transfers = new ArrayList<>();
    transfers.add(() -> fail(failure));
    transfers.addAll(Collections.nCopies(50, () -> done.add("started")));
    assertThatThrownBy(() -> new Transfers(new ArrayList<Runnable>()::add, 2).run(transfers))
        .isSameAs(failure);
    assertThat(done).isEmpty();
  }

  @Test
  void otherFailuresAreSuppressedAndHelpersInterrupted() {
    CyclicBarrier both = new CyclicBarrier(2);
    RuntimeException failure = new IllegalStateException("first");
    RuntimeException second = new IllegalStateException("second");
    Runnable fails =
        () -> {
          await(both);
          throw failure;
        };
    Runnable isInterrupted =
        () -> {
          await(both);
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw second;
          }
        };
    // The thread of the caller starts with the first, as its helper is slow.
    Transfers transfers =
        new Transfers(
            task ->
                pool.execute(
                    () -> {
                      sleep(50);
                      task.run();
                    }),
            2);
    assertThatThrownBy(() -> transfers.run(List.of(fails, isInterrupted)))
        .isSameAs(failure)
        .satisfies(e -> assertThat(e.getSuppressed()).containsExactly(second));
  }

  @Test
  void threadsOfThePoolAreNotLeftInterrupted() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Thread caller = Thread.currentThread();
    Runnable transfer =
        () -> {
          await(both);
          if (Thread.currentThread() == caller) {
            throw new IllegalStateException("by the caller");
          }
          while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
        };
    List<Future<Boolean>> left = new ArrayList<>();
    Transfers transfers =
        new Transfers(
            task ->
                left.add(
                    pool.submit(
                        () -> {
                          task.run();
                          return Thread.currentThread().isInterrupted();
                        })),
            2);
    assertThatThrownBy(() -> transfers.run(List.of(transfer, transfer)))
        .hasMessage("by the caller");
    assertThat(left).hasSize(1);
    assertThat(left.get(0).get()).isFalse();
  }

  @Test
  void anInterruptOfTheCallerEndsTheWait() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean helperInterrupted = new AtomicBoolean();
    Runnable blocks =
        () -> {
          started.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            helperInterrupted.set(true);
          }
        };
    Thread caller = Thread.currentThread();
    pool.execute(
        () -> {
          await(started);
          waitUntilBlocked(caller);
          caller.interrupt();
        });
    // The helper blocks; the caller has nothing left to do, and waits for it.
    Transfers transfers =
        new Transfers(
            task -> {
              pool.execute(task);
              await(started);
            },
            2);
    assertThatThrownBy(() -> transfers.run(List.of(blocks, () -> done.add("by the caller"))))
        .isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(helperInterrupted).isTrue();
  }

  @Test
  void anInterruptedCallerStartsNothing() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> new Transfers(pool, 2).run(Collections.nCopies(1, () -> done.add("started"))))
        .isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(done).isEmpty();
    new Transfers(pool, 1).run(List.of(() -> done.add("permits are given back")));
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  private static void fail(Error e) {
    throw e;
  }

  private static void waitUntilBlocked(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
