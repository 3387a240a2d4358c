package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.table.Visits.Visit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Scans: all of a table, page by page, and by several segments at the same time. */
@Timeout(30)
class ScanTest {
  private final Visits visits = new Visits();

  private Scan<Visit> scan() {
    return visits.table().scan();
  }

  private List<ScanRequest> requests() {
    return visits.fixture.dynamoDb.requests.stream().map(ScanRequest.class::cast).toList();
  }

  @Test
  void itReadsAllPages() {
    visits.with(7).megabyte = 3;
    assertThat(QueryTest.ats(scan().list())).isEqualTo(QueryTest.range(0, 7));
    assertThat(requests()).hasSize(3).allMatch(request -> request.totalSegments() == null);
    assertThat(QueryTest.ats(scan().stream().toList())).isEqualTo(QueryTest.range(0, 7));
    assertThat(scan().count()).isEqualTo(7);
    assertThat(scan().first()).map(Visit::at).contains(0);
    assertThat(scan().limit(4).list()).hasSize(4);
    ResultPage<Visit> page = scan().limit(4).page();
    assertThat(page.items()).hasSize(4);
    assertThat(QueryTest.ats(scan().from(page.cursor().orElseThrow()).list()))
        .containsExactly(4, 5, 6);
    List<Visit> iterated = new ArrayList<>();
    scan().forEach(iterated::add);
    assertThat(iterated).hasSize(7);
  }

  @Test
  void theRequestSaysWhatWasAskedFor() {
    visits.table().scan(ReadConsistency.STRONG).pageSize(5).filter(Visits.STATUS_IS_OK).list();
    ScanRequest request = requests().get(0);
    assertThat(request.consistentRead()).isTrue();
    assertThat(request.limit()).isEqualTo(5);
    assertThat(request.filterExpression()).isNotNull();
    assertThat(request.tableName()).isEqualTo("visits");
    assertThat(request.indexName()).isNull();
    visits.table().scanIndex("by-status").list();
    assertThat(requests().get(1).indexName()).isEqualTo("by-status");
    assertThat(requests().get(1).consistentRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 20, 1_000_000})
  void segmentsMissNothing(int segments) {
    visits.with(20).megabyte = 2;
    visits.passes = item -> Integer.parseInt(item.get("at").n()) % 2 == 0;
    int most = Math.min(segments, 200); // A million requests would take long.
    Scan<Visit> scan = scan().segments(most);
    assertThat(QueryTest.ats(scan.list()))
        .containsExactlyInAnyOrderElementsOf(QueryTest.range(0, 20));
    assertThat(QueryTest.ats(scan.stream().toList()))
        .containsExactlyInAnyOrderElementsOf(QueryTest.range(0, 20));
    assertThat(scan.count()).isEqualTo(20);
    assertThat(scan.limit(5).count()).isEqualTo(5);
    assertThat(scan.limit(5).list()).hasSize(5);
    assertThat(scan.filter(Visits.STATUS_IS_OK).list()).hasSize(10);
    assertThat(scan.filter(Visits.STATUS_IS_OK).count()).isEqualTo(10);
    assertThat(scan.filter(Visits.STATUS_IS_OK).first()).isPresent();
  }

  @Test
  void eachSegmentIsReadToItsEndOnce() {
    visits.with(20).megabyte = 3;
    scan().segments(4).list();
    assertThat(requests()).hasSize(8).allMatch(request -> request.totalSegments() == 4);
    for (int i = 0; i < 4; i++) {
      int segment = i;
      assertThat(requests()).filteredOn(request -> request.segment() == segment).hasSize(2);
    }
  }

  @Test
  void firstTakesOneRequestOfOneItem() {
    visits.with(20);
    assertThat(scan().segments(4).first()).isPresent();
    assertThat(requests()).hasSize(1).allMatch(request -> request.limit() == 1);
  }

  @Test
  void anExecutorThatRefusesCostsTimeOnly() {
    visits.with(20).megabyte = 2;
    visits.fixture.executor =
        task -> {
          throw new RejectedExecutionException();
        };
    assertThat(scan().segments(5).list()).hasSize(20);
    assertThat(scan().segments(5).count()).isEqualTo(20);
  }

  @Test
  void anExecutorThatForgetsOrRunsAtOnceDoesNoHarm() {
    visits.with(20).megabyte = 2;
    visits.fixture.executor = task -> {};
    assertThat(scan().segments(5).list()).hasSize(20);
    visits.fixture.executor = Runnable::run;
    assertThat(scan().segments(5).list()).hasSize(20);
  }

  @Test
  void aConsumerInTheOnlyThreadGoesOn() throws Exception {
    visits.with(20).megabyte = 2;
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      visits.fixture.executor = single;
      assertThat(single.submit(() -> scan().segments(5).list()).get(10, TimeUnit.SECONDS))
          .hasSize(20);
    } finally {
      single.shutdown();
    }
  }

  /** All segments at the same time, by as many threads. */
  @Test
  void segmentsAreReadInParallel() {
    visits.with(20);
    CountDownLatch all = new CountDownLatch(4);
    Function<ScanRequest, ScanResponse> answer = visits.fixture.dynamoDb.onScan;
    visits.fixture.dynamoDb.onScan =
        request -> {
          all.countDown();
          await(all);
          return answer.apply(request);
        };
    assertThat(scan().segments(4).list()).hasSize(20);
  }

  @Test
  void noMoreSegmentsAreOpenThanTransfersAllowed() {
    visits.with(100).fixture.maxTransfers = 3;
    Iterator<Visit> iterator = scan().segments(100).iterator();
    visits.fixture.executor = Runnable::run;
    iterator = scan().segments(100).iterator();
    iterator.next();
    assertThat(requests()).hasSize(3);
    iterator.next();
    assertThat(requests()).hasSize(4);
  }

  /** A segment goes on when its page is used up, and not before. */
  @Test
  void aSlowConsumerHoldsTheRequestsUp() {
    visits.with(40).megabyte = 2;
    Deque<Runnable> tasks = new ArrayDeque<>();
    visits.fixture.executor = tasks::add;
    Iterator<Visit> iterator = scan().segments(4).iterator();
    assertThat(requests()).isEmpty();
    iterator.next();
    tasks.forEach(Runnable::run);
    tasks.clear();
    assertThat(requests()).hasSize(4);
    iterator.next();
    assertThat(tasks).isEmpty();
    iterator.next(); // Of the second page: the first segment may go on.
    assertThat(tasks).hasSize(1);
    tasks.remove().run();
    assertThat(requests()).hasSize(5);
    iterator.next();
    assertThat(requests()).hasSize(5);
  }

  @Test
  void aClosedStreamRequestsNothingMore() {
    visits.with(40).megabyte = 2;
    Deque<Runnable> tasks = new ArrayDeque<>();
    visits.fixture.executor = tasks::add;
    try (Stream<Visit> stream = scan().segments(4).stream()) {
      stream.iterator().next();
    }
    assertThat(requests()).hasSize(1);
    tasks.forEach(Runnable::run);
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFirstFailureReachesTheConsumerAndEndsTheOthers(boolean inConsumer) {
    visits.with(100).megabyte = 2;
    if (inConsumer) {
      visits.fixture.executor = task -> {};
    }
    RuntimeException failure = new IllegalStateException("broken");
    Function<ScanRequest, ScanResponse> answer = visits.fixture.dynamoDb.onScan;
    visits.fixture.dynamoDb.onScan =
        request -> {
          if (request.segment() == 3 && request.hasExclusiveStartKey()) {
            throw failure;
          }
          return answer.apply(request);
        };
    assertThatThrownBy(() -> scan().segments(5).list()).isSameAs(failure);
    assertThatThrownBy(() -> scan().segments(5).count()).isSameAs(failure);
    int before = requests().size();
    Iterator<Visit> iterator = scan().segments(5).iterator();
    assertThatThrownBy(() -> iterator.forEachRemaining(visit -> {})).isSameAs(failure);
    assertThatThrownBy(iterator::hasNext).isSameAs(failure);
    assertThat(requests().size() - before).isLessThan(50);
  }

  @Test
  void afterAFailureNoTaskMakesARequest() {
    visits.with(40).megabyte = 2;
    Deque<Runnable> tasks = new ArrayDeque<>();
    visits.fixture.executor = tasks::add;
    Iterator<Visit> iterator = scan().segments(4).iterator();
    iterator.next();
    RuntimeException failure = new IllegalStateException("broken");
    visits.fixture.dynamoDb.failure = failure;
    tasks.forEach(Runnable::run);
    assertThat(requests()).hasSize(2);
    iterator.next();
    assertThatThrownBy(iterator::next).isSameAs(failure);
    assertThat(requests()).hasSize(2);
  }

  @Test
  void anErrorReachesTheConsumer() {
    visits.with(4);
    Error failure = new StackOverflowError();
    visits.fixture.dynamoDb.onScan =
        request -> {
          throw failure;
        };
    assertThatThrownBy(() -> scan().segments(5).list()).isSameAs(failure);
  }

  /** One segment is read by another thread, which takes its time; the consumer waits for it. */
  @Test
  void anInterruptEndsIt() {
    visits.with(4);
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch over = new CountDownLatch(1);
    Thread consumer = Thread.currentThread();
    AtomicBoolean taken = new AtomicBoolean();
    visits.fixture.executor =
        task -> {
          if (!taken.getAndSet(true)) {
            Fixture.POOL.execute(task);
          }
        };
    Function<ScanRequest, ScanResponse> answer = visits.fixture.dynamoDb.onScan;
    visits.fixture.dynamoDb.onScan =
        request -> {
          begun.countDown();
          await(begun);
          if (Thread.currentThread() == consumer) {
            consumer.interrupt();
          } else {
            await(over);
          }
          return answer.apply(request);
        };
    try {
      assertThatThrownBy(() -> scan().segments(2).list()).isInstanceOf(AbortedException.class);
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      over.countDown();
    }
  }

  @Test
  void severalSegmentsHaveNoPages() {
    String message =
        "a scan in 2 segments has no pages that follow each other, and no cursor; leave"
            + " segments(…) away for page() and from(…)";
    assertThatThrownBy(() -> scan().segments(2).page())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> scan().segments(2).from("x")).hasMessage(message);
    assertThatThrownBy(() -> scan().from("x").segments(2)).hasMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scan().segments(0))
        .withMessage("segments is 0; DynamoDB allows 1 to 1000000");
    assertThatIllegalArgumentException().isThrownBy(() -> scan().segments(1_000_001));
  }

  @Test
  void contentIsFetchedByTheConsumer() {
    visits.with(10);
    for (int i = 0; i < 10; i++) {
      visits.content(i, "text", "t" + i);
    }
    assertThat(scan().segments(3).list()).allMatch(visit -> visit.text().equals("t" + visit.at()));
    assertThat(scan().segments(3).stream())
        .allMatch(visit -> visit.text().equals("t" + visit.at()));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
