package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;

/** Transfers that run further ones, as the parts of an object are. */
@Timeout(30)
class NestedTransfersTest {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicInteger done = new AtomicInteger();

  @AfterEach
  void closePool() throws InterruptedException {
    assertThat(Transfers.isCancelled()).as("no trace in this thread").isFalse();
    pool.shutdownNow();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).as("no thread is left").isTrue();
  }

  /** With as many outer ones as there are permits, none is left for a helper. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theyEndWhenOuterOnesHaveAllPermits(int limit) {
    ExecutorService small = Executors.newFixedThreadPool(limit);
    try {
      Transfers transfers = new Transfers(small, limit);
      CyclicBarrier all = new CyclicBarrier(limit);
      transfers.run(
          Collections.nCopies(
              limit,
              () -> {
                await(all);
                transfers.run(Collections.nCopies(10, done::incrementAndGet));
              }));
      assertThat(done).hasValue(10 * limit);
    } finally {
      small.shutdownNow();
    }
  }

  @Test
  void theyMayBeNestedDeeply() {
    Transfers transfers = new Transfers(pool, 2);
    nest(transfers, 6);
    assertThat(done).hasValue(64);
  }

  private void nest(Transfers transfers, int depth) {
    if (depth == 0) {
      done.incrementAndGet();
    } else {
      transfers.run(Collections.nCopies(2, () -> nest(transfers, depth - 1)));
    }
  }

  @Test
  void theLimitHoldsForAllOfThemTogether() throws Exception {
    int limit = 4;
    Transfers transfers = new Transfers(pool, limit);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Runnable leaf =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          sleep(2);
          running.decrementAndGet();
          done.incrementAndGet();
        };
    Runnable outer = () -> transfers.run(Collections.nCopies(7, leaf));
    List<Future<?>> operations = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      operations.add(pool.submit(() -> transfers.run(Collections.nCopies(3, outer))));
    }
    for (Future<?> operation : operations) {
      operation.get();
    }
    assertThat(done).hasValue(4 * 3 * 7);
    assertThat(most).hasValue(limit);
    // All permits are back.
    CyclicBarrier all = new CyclicBarrier(limit);
    transfers.run(Collections.nCopies(limit, () -> await(all)));
  }

  @Test
  void helpersTakePartWhereThereIsRoom() {
    Transfers transfers = new Transfers(pool, 3);
    CyclicBarrier all = new CyclicBarrier(3);
    transfers.run(List.of(() -> transfers.run(Collections.nCopies(3, () -> await(all)))));
  }

  @Test
  void otherOperationsHaveTheirTurnBetweenThem() throws Exception {
    Transfers transfers = new Transfers(pool, 2);
    CountDownLatch both = new CountDownLatch(2);
    Runnable part =
        () -> {
          both.countDown();
          await(both);
          sleep(5);
          done.incrementAndGet();
        };
    Future<?> large =
        pool.submit(
            () -> transfers.run(List.of(() -> transfers.run(Collections.nCopies(80, part)))));
    await(both);
    transfers.run(List.of(() -> assertThat(done).hasValueLessThan(60)));
    large.get();
    assertThat(done).hasValue(80);
  }

  /** The only thread of the executor is not kept by one operation to its end. */
  @Test
  void otherOperationsGetThreadsBetweenThem() throws Exception {
    int parts = 1000;
    ThreadPoolExecutor single = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
    Transfers transfers = new Transfers(single, 4);
    CountDownLatch begun = new CountDownLatch(2);
    Runnable part =
        () -> {
          begun.countDown();
          sleep(2);
          done.incrementAndGet();
        };
    Future<?> large =
        pool.submit(
            () -> transfers.run(List.of(() -> transfers.run(Collections.nCopies(parts, part)))));
    await(begun);
    CyclicBarrier both = new CyclicBarrier(2);
    transfers.run(Collections.nCopies(2, () -> await(both)));
    assertThat(done.get()).as("parts that were done by then").isLessThan(parts - 10);
    large.get(20, TimeUnit.SECONDS);
    assertThat(done).hasValue(parts);
    single.shutdownNow();
  }

  @Test
  void anExecutorThatIsFullDoesNotGoEverDeeper() throws Exception {
    int parts = 20_000;
    ThreadPoolExecutor full =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new ThreadPoolExecutor.CallerRunsPolicy());
    Transfers transfers = new Transfers(full, 2);
    pool.submit(
            () ->
                transfers.run(
                    List.of(
                        () -> transfers.run(Collections.nCopies(parts, done::incrementAndGet)))))
        .get(20, TimeUnit.SECONDS);
    assertThat(done).hasValue(parts);
    full.shutdownNow();
  }

  @Test
  void helpersComeAsSoonAsThereIsRoom() throws Exception {
    Transfers transfers = new Transfers(pool, 2);
    CountDownLatch occupied = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    Future<?> other =
        pool.submit(
            () ->
                transfers.run(
                    List.of(
                        () -> {
                          occupied.countDown();
                          await(free);
                        })));
    await(occupied);
    CyclicBarrier two = new CyclicBarrier(2);
    transfers.run(
        List.of(
            () -> {
              transfers.run(
                  List.of(
                      free::countDown, () -> await(two), () -> await(two), done::incrementAndGet));
            }));
    other.get();
    assertThat(done).hasValue(1);
  }

  /** Who has a permit must not wait for another one. */
  @Test
  void anExecutorThatRunsThemInTheThreadOfTheCallerIsNoDeadlock() throws Exception {
    Transfers transfers = new Transfers(Runnable::run, 3);
    CyclicBarrier all = new CyclicBarrier(3);
    List<Future<?>> operations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      operations.add(
          pool.submit(
              () ->
                  transfers.run(
                      List.of(
                          () -> {
                            await(all);
                            transfers.run(Collections.nCopies(5, done::incrementAndGet));
                          }))));
    }
    for (Future<?> operation : operations) {
      operation.get();
    }
    assertThat(done).hasValue(15);
  }

  @Test
  void theirFailureIsThatOfTheOuterOne() {
    Transfers transfers = new Transfers(pool, 2);
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(
            () ->
                transfers.run(
                    List.of(
                        () ->
                            transfers.run(
                                List.of(
                                    done::incrementAndGet,
                                    () -> {
                                      throw failure;
                                    })))))
        .isSameAs(failure)
        .hasNoSuppressedExceptions();
  }

  @Test
  void aFailureOfTheOuterOnesIsSeenByTheirs() {
    Transfers transfers = new Transfers(pool, 3);
    IllegalStateException failure = new IllegalStateException();
    CountDownLatch nested = new CountDownLatch(1);
    List<BooleanSupplier> seen = Collections.synchronizedList(new ArrayList<>());
    assertThatThrownBy(
            () ->
                transfers.run(
                    List.of(
                        () ->
                            transfers.run(
                                Collections.nCopies(
                                    50,
                                    () -> {
                                      seen.add(Transfers.cancellation());
                                      nested.countDown();
                                      waitForCancellation();
                                      done.incrementAndGet();
                                    })),
                        () -> {
                          await(nested);
                          throw failure;
                        })))
        .isSameAs(failure);
    assertThat(done).as("no further one was started").hasValueLessThanOrEqualTo(2);
    assertThat(seen).allMatch(BooleanSupplier::getAsBoolean);
    assertThat(failure.getSuppressed()).allMatch(AbortedException.class::isInstance);
  }

  /** The thread of the caller runs the one with helpers, and nobody interrupts that. */
  @Test
  void aFailureOfTheOuterOnesInterruptsTheirHelpers() {
    CountDownLatch outerStarted = new CountDownLatch(1);
    CountDownLatch helperStarted = new CountDownLatch(1);
    AtomicInteger interrupted = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Executor late =
        task ->
            pool.execute(
                () -> {
                  await(outerStarted);
                  task.run();
                });
    Transfers transfers = new Transfers(late, 3);
    IllegalStateException failure = new IllegalStateException();
    Runnable part =
        () -> {
          if (Thread.currentThread() == caller) {
            waitForCancellation();
            return;
          }
          helperStarted.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.incrementAndGet();
          }
        };
    assertThatThrownBy(
            () ->
                transfers.run(
                    List.of(
                        () -> {
                          outerStarted.countDown();
                          transfers.run(List.of(part, part));
                        },
                        () -> {
                          await(helperStarted);
                          throw failure;
                        })))
        .isSameAs(failure);
    assertThat(interrupted).hasValue(1);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anExecutorOfNoThreadsRunsThemInOrder() {
    Transfers transfers = new Transfers(Runnable::run, 3);
    List<Integer> order = new ArrayList<>();
    List<Runnable> outer = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int first = i * 2;
      outer.add(() -> transfers.run(List.of(() -> order.add(first), () -> order.add(first + 1))));
    }
    transfers.run(outer);
    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5);
  }

  private static void waitForCancellation() {
    while (!Transfers.isCancelled()) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
