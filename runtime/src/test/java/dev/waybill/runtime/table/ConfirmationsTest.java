package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.table.Confirmations.Address;
import dev.waybill.runtime.testkit.FakeStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.AbortedException;

/** What is remembered, for how long, and that nothing is sent twice at the same time. */
@Timeout(30)
class ConfirmationsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final CommitWindow window =
      new CommitWindow(Duration.ofMinutes(4), () -> nanos.get() / 1_000_000, nanos::get);
  private final Confirmations confirmations = new Confirmations(3, window);
  private final BlobStore store = new FakeStore(new ArrayList<>(), "b");
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @AfterEach
  void closePool() throws InterruptedException {
    pool.shutdownNow();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).as("no thread is left").isTrue();
  }

  @Test
  void whatIsFoundMissingWhileItIsConfirmedIsNotRemembered() {
    confirmations.confirm(
        address("a"), () -> confirmations.forget(address("a").pointer().toString()), () -> {});
    confirm("a");
    assertThat(log).containsExactly("ensure a");
  }

  /** Otherwise one upload that many wait for would keep all others from theirs. */
  @Test
  void whoWaitsForAnotherOneLeavesItsPlaceToOthers() throws Exception {
    Transfers transfers = new Transfers(Runnable::run, 2);
    CountDownLatch sending = new CountDownLatch(1);
    CountDownLatch sent = new CountDownLatch(1);
    Runnable send =
        () -> {
          sending.countDown();
          await(sent);
        };
    Runnable upload = () -> confirmations.confirm(address("a"), send, () -> {});
    Future<?> leader = pool.submit(() -> transfers.run(List.of(upload)));
    await(sending);
    List<Future<?>> waiters = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      waiters.add(pool.submit(() -> transfers.run(List.of(upload))));
    }
    Thread.sleep(200); // All of them are there, and would hold the second place.
    Future<?> other = pool.submit(() -> transfers.run(List.of(() -> log.add("other"))));
    other.get(10, TimeUnit.SECONDS);
    assertThat(log).containsExactly("other");
    sent.countDown();
    leader.get(10, TimeUnit.SECONDS);
    for (Future<?> waiter : waiters) {
      waiter.get(10, TimeUnit.SECONDS);
    }
    // And their places are given back.
    transfers.run(Collections.nCopies(3, () -> log.add("later")));
    assertThat(log).hasSize(4);
  }

  @Test
  void whatWasConfirmedIsRememberedWithItsAge() {
    CommitWindow.Moment first = confirm("a");
    pass(Duration.ofSeconds(100));
    assertThat(confirm("a")).isEqualTo(first);
    assertThat(log).containsExactly("ensure a", "remembered a");
  }

  /** The age is that of the start: the object may have been found at once. */
  @Test
  void theAgeCountsFromTheStart() {
    CommitWindow.Moment start = window.now();
    CommitWindow.Moment confirmed =
        confirmations.confirm(address("a"), () -> pass(Duration.ofMinutes(1)), () -> {});
    assertThat(confirmed).isEqualTo(start);
  }

  @Test
  void itIsRememberedForHalfOfTheWindow() {
    confirm("a");
    pass(Duration.ofMinutes(2));
    confirm("a");
    assertThat(log).containsExactly("ensure a", "remembered a");
    pass(Duration.ofNanos(1));
    confirm("a");
    confirm("a");
    assertThat(log).containsExactly("ensure a", "remembered a", "ensure a", "remembered a");
  }

  @Test
  void whatWasUsedLongestAgoIsForgottenFirst() {
    confirm("a");
    confirm("b");
    confirm("c");
    confirm("a");
    confirm("d");
    log.clear();
    confirm("a");
    confirm("c");
    confirm("d");
    confirm("b");
    assertThat(log).containsExactly("remembered a", "remembered c", "remembered d", "ensure b");
  }

  @Test
  void noneAreRememberedIfNoneMayBe() {
    Confirmations none = new Confirmations(0, window);
    for (int i = 0; i < 2; i++) {
      none.confirm(address("a"), () -> log.add("ensure"), () -> log.add("remembered"));
    }
    assertThat(log).containsExactly("ensure", "ensure");
  }

  @Test
  void whatIsForgottenIsAskedForAgain() {
    confirm("a");
    confirm("b");
    confirmations.forget("s3://b/a");
    confirmations.forget("s3://b/other");
    confirm("a");
    confirm("b");
    assertThat(log).containsExactly("ensure a", "ensure b", "ensure a", "remembered b");
  }

  @Test
  void thePointersOfTwoStoresAreTwo() {
    confirm("a");
    BlobStore other = new FakeStore(new ArrayList<>(), "b");
    Address address = new Address(other, new BlobPointer("b", "a"));
    confirmations.confirm(address, () -> log.add("other"), () -> log.add("remembered"));
    assertThat(log).containsExactly("ensure a", "other");
  }

  @Test
  void aFailureIsNotRemembered() {
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(() -> confirmations.confirm(address("a"), () -> fail(failure), () -> {}))
        .isSameAs(failure);
    confirm("a");
    assertThat(log).containsExactly("ensure a");
  }

  @Test
  void threadsThatWantTheSameAtTheSameTimeLetOneDoIt() throws Exception {
    for (int capacity : new int[] {0, 3}) {
      Confirmations shared = new Confirmations(capacity, window);
      AtomicInteger ensured = new AtomicInteger();
      AtomicInteger remembered = new AtomicInteger();
      CountDownLatch leading = new CountDownLatch(1);
      CountDownLatch go = new CountDownLatch(1);
      List<Future<CommitWindow.Moment>> all = new ArrayList<>();
      Runnable ensure =
          () -> {
            ensured.incrementAndGet();
            leading.countDown();
            await(go);
          };
      for (int i = 0; i < 8; i++) {
        all.add(
            pool.submit(() -> shared.confirm(address("a"), ensure, remembered::incrementAndGet)));
        await(leading);
      }
      Thread.sleep(100);
      go.countDown();
      for (Future<CommitWindow.Moment> one : all) {
        assertThat(one.get()).isNotNull();
      }
      assertThat(ensured).hasValue(1);
      assertThat(remembered).hasValue(7);
    }
  }

  @Test
  void ifTheOneFailsTheOthersSeeForThemselves() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger ensured = new AtomicInteger();
    Future<?> leader =
        lead(
            () -> {
              await(go);
              throw new IllegalStateException("its own file changed");
            });
    List<Future<?>> others = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      others.add(
          pool.submit(
              () -> confirmations.confirm(address("a"), ensured::incrementAndGet, () -> {})));
    }
    Thread.sleep(50);
    go.countDown();
    assertThatThrownBy(leader::get).isInstanceOf(ExecutionException.class);
    for (Future<?> other : others) {
      other.get();
    }
    assertThat(ensured).hasValue(1);
  }

  @Test
  void aConfirmationThatTookTooLongIsNoneForThoseThatWaited() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger ensured = new AtomicInteger();
    Future<?> leader = lead(() -> await(go));
    Future<?> other =
        pool.submit(() -> confirmations.confirm(address("a"), ensured::incrementAndGet, () -> {}));
    Thread.sleep(50);
    pass(Duration.ofMinutes(3));
    go.countDown();
    leader.get();
    other.get();
    assertThat(ensured).hasValue(1);
  }

  @Test
  void aThreadThatWaitsCanBeInterrupted() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Future<?> leader = lead(() -> await(go));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> confirm("a")).isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    go.countDown();
    leader.get();
    confirm("a");
    assertThat(log).containsExactly("remembered a");
  }

  @Test
  void aThreadThatWaitsGivesUpWithItsOperation() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Future<?> leader = lead(() -> await(go));
    IllegalStateException failure = new IllegalStateException("of another transfer");
    // The caller's thread waits, which nobody interrupts; the helper fails.
    CountDownLatch waiting = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                new Transfers(pool, 2)
                    .run(
                        List.of(
                            () -> {
                              waiting.countDown();
                              confirm("a");
                            },
                            () -> {
                              await(waiting);
                              fail(failure);
                            })))
        .isSameAs(failure);
    assertThat(log).isEmpty();
    go.countDown();
    leader.get();
  }

  /** Returns what makes sure of an object in another thread, when it has begun to. */
  private Future<?> lead(Runnable ensure) {
    CountDownLatch leading = new CountDownLatch(1);
    Runnable begun =
        () -> {
          leading.countDown();
          ensure.run();
        };
    Future<?> leader = pool.submit(() -> confirmations.confirm(address("a"), begun, () -> {}));
    await(leading);
    return leader;
  }

  private CommitWindow.Moment confirm(String key) {
    return confirmations.confirm(
        address(key), () -> log.add("ensure " + key), () -> log.add("remembered " + key));
  }

  private Address address(String key) {
    return new Address(store, new BlobPointer("b", key));
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
