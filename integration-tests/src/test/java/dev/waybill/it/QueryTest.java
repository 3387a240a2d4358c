package dev.waybill.it;

import static dev.waybill.it.TaskDao.ESTIMATE;
import static dev.waybill.it.TaskDao.STATUS;
import static dev.waybill.it.TaskDao.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.it.Task.Status;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.InvalidCursorException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ResultPage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Queries of a table, on the real engines. */
@ExtendWith(Engines.class)
class QueryTest {
  private Setup setup;
  private Traffic traffic;
  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
    tasks.saveAll(LongStream.range(0, 10).mapToObj(n -> Task.of("apollo", n)).toList());
    tasks.save(Task.of("gemini", 4));
    traffic.reset();
  }

  @Test
  void aQueryHasTheItemsOfItsPartitionInOrder() {
    assertThat(tasks.query("apollo").list())
        .isEqualTo(LongStream.range(0, 10).mapToObj(n -> Task.of("apollo", n)).toList());
    assertThat(numbers(tasks.query("gemini"))).containsExactly(4L);
    assertThat(tasks.query("voyager").list()).isEmpty();
    assertThat(tasks.query("voyager").first()).isEmpty();
    assertThat(tasks.query("voyager").page())
        .isEqualTo(new ResultPage<>(List.of(), Optional.empty()));
  }

  @Test
  void rangesAreThoseOfTheSortKey() {
    assertThat(numbers(tasks.query("apollo").eq(3))).containsExactly(3L);
    assertThat(numbers(tasks.query("apollo").lt(2))).containsExactly(0L, 1L);
    assertThat(numbers(tasks.query("apollo").le(2))).containsExactly(0L, 1L, 2L);
    assertThat(numbers(tasks.query("apollo").gt(7))).containsExactly(8L, 9L);
    assertThat(numbers(tasks.query("apollo").ge(7L))).containsExactly(7L, 8L, 9L);
    assertThat(numbers(tasks.query("apollo").between(2, 4))).containsExactly(2L, 3L, 4L);
    assertThat(numbers(tasks.query("apollo").gt(7.5))).containsExactly(8L, 9L);
  }

  @Test
  void aQueryCanBeTurnedLimitedAndFiltered() {
    assertThat(numbers(tasks.query("apollo").descending().limit(3))).containsExactly(9L, 8L, 7L);
    assertThat(numbers(tasks.query("apollo").ge(4).descending().limit(20)))
        .containsExactly(9L, 8L, 7L, 6L, 5L, 4L);
    Query<Task> filtered =
        tasks.query("apollo").filter(ESTIMATE.gt(2)).filter(TITLE.ne("task 4")).pageSize(3);
    assertThat(numbers(filtered)).containsExactly(3L, 5L, 6L, 7L, 8L, 9L);
    assertThat(numbers(filtered.limit(2))).containsExactly(3L, 5L);
    assertThat(filtered.count()).isEqualTo(6);
    assertThat(filtered.limit(4).count()).isEqualTo(4);
    assertThat(filtered.first().orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void aQueryIsAValueThatAsksNothingUntilItIsRead() {
    Query<Task> query = tasks.query("apollo").filter(STATUS.eq(Status.OPEN));
    query.limit(1);
    query.descending();
    Stream<Task> stream = query.stream();
    assertThat(traffic.operations()).isEmpty();
    assertThat(stream).hasSize(10);
    assertThat(query.list()).hasSize(10);
  }

  @Test
  void aStreamAsksForNoPageThatNobodyReads() {
    Iterator<Task> items = tasks.query("apollo").pageSize(2).iterator();
    for (int i = 0; i < 4; i++) {
      items.next();
    }
    assertThat(traffic.operations()).containsExactly("Query", "Query");
    try (Stream<Task> stream = tasks.query("apollo").pageSize(2).stream()) {
      assertThat(stream.limit(2)).hasSize(2);
    }
    assertThat(traffic.operations()).hasSize(3);
  }

  @Test
  void aLimitIsNotMoreThanIsAskedFor() {
    assertThat(tasks.query("apollo").limit(3).list()).hasSize(3);
    assertThat(tasks.query("apollo").first()).isPresent();
    assertThat(traffic.calls("Query"))
        .extracting(call -> ((QueryRequest) call.request()).limit())
        .containsExactly(3, 1);
  }

  @Test
  void readsAreConsistentOnRequest() {
    tasks.query("apollo").list();
    tasks.query("apollo", ReadConsistency.STRONG).list();
    assertThat(traffic.calls("Query"))
        .extracting(call -> Boolean.TRUE.equals(((QueryRequest) call.request()).consistentRead()))
        .containsExactly(false, true);
  }

  @Test
  void pagesFollowOneAnotherByTheirCursors() {
    for (int size : new int[] {1, 3, 5, 10, 11}) {
      assertThat(byPages(tasks.query("apollo").limit(size), Query::page))
          .as("pages of %s", size)
          .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
      assertThat(byPages(tasks.query("apollo").pageSize(size), Query::page)).hasSize(10);
      assertThat(
              byPages(
                  tasks.query("apollo").descending().filter(ESTIMATE.ne(5)).limit(size),
                  Query::page))
          .containsExactly(9L, 8L, 7L, 6L, 4L, 3L, 2L, 1L, 0L);
    }
  }

  @Test
  void anEmptyPageCanHaveACursor() {
    ResultPage<Task> page = tasks.query("apollo").pageSize(2).filter(ESTIMATE.gt(8)).page();
    assertThat(page.items()).isEmpty();
    assertThat(page.cursor()).isPresent();
    assertThat(numbers(tasks.query("apollo").pageSize(2).filter(ESTIMATE.gt(8))))
        .containsExactly(9L);
  }

  @Test
  void aCursorBelongsToItsQuery() {
    String cursor = tasks.query("apollo").limit(3).page().cursor().orElseThrow();
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(numbers(tasks.query("apollo").from(cursor).limit(100))).startsWith(3L);
    assertThatThrownBy(() -> tasks.query("gemini").from(cursor).list())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining("another query");
    assertThatThrownBy(() -> tasks.query("apollo").descending().from(cursor).list())
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> tasks.query("apollo").filter(ESTIMATE.gt(1)).from(cursor).list())
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> tasks.byStatus(Status.OPEN).from(cursor).list())
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> tasks.query("apollo").from("x" + cursor.substring(1)).list())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining(setup.table("tasks"));
    assertThatThrownBy(() -> tasks.query("apollo").from("no cursor").list())
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void pagesOfAMegabyteAreNoBoundary() {
    String padding = "x".repeat(150_000);
    for (int n = 100; n < 120; n++) {
      tasks.save(Task.of("saturn", n).withTags(List.of(padding + n)));
    }
    traffic.reset();
    assertThat(numbers(tasks.query("saturn"))).hasSize(20);
    assertThat(traffic.calls("Query")).hasSizeGreaterThan(2);
    assertThat(tasks.query("saturn").filter(ESTIMATE.eq(119)).list()).hasSize(1);
    assertThat(tasks.query("saturn").filter(ESTIMATE.eq(119)).first()).isPresent();
    assertThat(tasks.query("saturn").count()).isEqualTo(20);
    assertThat(byPages(tasks.query("saturn").limit(15), Query::page)).hasSize(20);
  }

  @Test
  void thePartitionKeyIsCheckedEarly() {
    assertThatThrownBy(() -> tasks.query(""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("project");
    assertThatThrownBy(() -> tasks.query("apollo").between(4, 2)).hasMessageContaining("number");
    assertThatThrownBy(() -> tasks.query("apollo").limit(0)).hasMessageContaining("limit");
    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void theContentOfAPageIsFetchedInParallelAndTheSamePointerOnce() {
    for (int n = 0; n < 10; n++) {
      tasks.save(Task.of("mercury", n).withBody("body " + n % 4));
    }
    traffic.reset();
    CyclicBarrier allInFlight = new CyclicBarrier(4);
    traffic.before("GetObject", () -> allInFlight.await(20, TimeUnit.SECONDS));
    assertThat(tasks.query("mercury").list())
        .extracting(Task::body)
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(n -> "body " + n % 4).toList());
    assertThat(traffic.operations())
        .containsExactly("Query", "GetObject", "GetObject", "GetObject", "GetObject");
    assertThat(traffic.depth()).isEqualTo(2);
  }

  @Test
  void aStreamFetchesNoContentThatNobodyReads() {
    TaskDao narrow = new TaskDao(setup.builder().maxConcurrentTransfers(2).build());
    for (int n = 0; n < 10; n++) {
      tasks.save(Task.of("mercury", n).withBody("body " + n));
    }
    traffic.reset();
    try (Stream<Task> stream = narrow.query("mercury").stream()) {
      assertThat(stream.iterator().next().body()).isEqualTo("body 0");
    }
    assertThat(traffic.calls("GetObject")).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void missingContentIsAnErrorAtItsItem() {
    for (int n = 0; n < 6; n++) {
      tasks.save(Task.of("mercury", n).withBody("body " + n));
    }
    String pointer =
        setup.keysIn(setup.bucket()).stream()
            .filter(key -> key.endsWith(dev.waybill.runtime.blob.Blob.of("body 4").sha256()))
            .findFirst()
            .orElseThrow();
    setup.plainS3().deleteObject(r -> r.bucket(setup.bucket()).key(pointer));

    List<Long> seen = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              for (Task task : tasks.query("mercury")) {
                seen.add(task.number());
              }
            })
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("project=\"mercury\"")
        .hasMessageContaining("number=4");
    assertThat(seen).containsExactly(0L, 1L, 2L, 3L);
    assertThatThrownBy(() -> tasks.query("mercury").list())
        .isInstanceOf(ContentMissingException.class);
  }

  private static List<Long> numbers(Query<Task> query) {
    return query.stream().map(Task::number).toList();
  }

  private static List<Long> byPages(
      Query<Task> query, Function<Query<Task>, ResultPage<Task>> read) {
    List<Long> numbers = new ArrayList<>();
    Query<Task> next = query;
    for (int pages = 0; pages < 100; pages++) {
      ResultPage<Task> page = read.apply(next);
      page.items().forEach(task -> numbers.add(task.number()));
      if (page.cursor().isEmpty()) {
        return numbers;
      }
      next = query.from(page.cursor().get());
    }
    throw new AssertionError("pages for ever");
  }
}
