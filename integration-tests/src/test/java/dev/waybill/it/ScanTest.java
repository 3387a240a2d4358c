package dev.waybill.it;

import static dev.waybill.it.TaskDao.ESTIMATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.InvalidCursorException;
import dev.waybill.runtime.table.ResultPage;
import dev.waybill.runtime.table.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Scans, in one thread and in several. */
@ExtendWith(Engines.class)
class ScanTest {
  private static final int ITEMS = 60;

  private Setup setup;
  private Traffic traffic;
  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
    tasks.saveAll(
        LongStream.range(0, ITEMS)
            .mapToObj(n -> Task.of("p" + n % 7, n).withBody("body " + n % 10))
            .toList());
    traffic.reset();
  }

  @Test
  void aScanHasAllItems() {
    assertThat(numbers(tasks.scan())).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(numbers(tasks.scan().pageSize(7))).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(tasks.scan().count()).isEqualTo(ITEMS);
    assertThat(numbers(tasks.scan().filter(ESTIMATE.lt(5))))
        .containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L);
    assertThat(tasks.scan().limit(4).list()).hasSize(4);
    assertThat(tasks.scan().first()).isPresent();
  }

  @Test
  void segmentsHaveAllItemsTogether() {
    for (int segments : new int[] {1, 2, 5, 64}) {
      assertThat(numbers(tasks.scan().segments(segments).pageSize(3)))
          .hasSize(ITEMS)
          .doesNotHaveDuplicates();
      assertThat(tasks.scan().segments(segments).count()).isEqualTo(ITEMS);
    }
    assertThat(tasks.scan().segments(4).limit(5).list()).hasSize(5);
    assertThat(tasks.scan().segments(4).stream().map(Task::body)).doesNotContainNull();
  }

  @Test
  void severalMachinesCanReadOneSegmentEach() {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Scan<Task> part = tasks.scan().segment(i, 3);
      ResultPage<Task> first = part.limit(2).page();
      first.items().forEach(task -> numbers.add(task.number()));
      first
          .cursor()
          .ifPresent(
              cursor -> {
                numbers.addAll(numbers(part.from(cursor)));
                assertThatThrownBy(() -> tasks.scan().from(cursor).list())
                    .isInstanceOf(InvalidCursorException.class);
              });
    }
    assertThat(numbers).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThatThrownBy(() -> tasks.scan().segment(3, 3)).hasMessageContaining("segment");
    assertThatThrownBy(() -> tasks.scan().segment(0, 3).segments(2))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anExecutorThatRefusesCostsTimeOnly() {
    TaskDao alone =
        new TaskDao(
            setup
                .builder()
                .executor(
                    task -> {
                      throw new RejectedExecutionException();
                    })
                .build());
    assertThat(numbers(alone.scan().segments(4).pageSize(3))).hasSize(ITEMS);
  }

  @Test
  void aScanThatIsClosedAsksForNothingMore() {
    try (Stream<Task> stream = tasks.scan().segments(3).pageSize(2).stream()) {
      assertThat(stream.limit(1)).hasSize(1);
    }
    // Each segment has at most one page under way, and one more that began as the first was read.
    assertThat(traffic.calls("Scan")).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aFailureOfASegmentReachesTheReader() {
    traffic.answer("Scan", 400);
    assertThatThrownBy(() -> tasks.scan().segments(3).list()).isInstanceOf(DynamoDbException.class);
  }

  @Test
  void pagesOfAScanFollowOneAnother() {
    List<Long> numbers = new ArrayList<>();
    ResultPage<Task> page = tasks.scan().limit(9).page();
    for (int i = 0; i < 100; i++) {
      page.items().forEach(task -> numbers.add(task.number()));
      if (page.cursor().isEmpty()) {
        break;
      }
      page = tasks.scan().limit(9).from(page.cursor().get()).page();
    }
    assertThat(numbers).hasSize(ITEMS).doesNotHaveDuplicates();
  }

  private static List<Long> numbers(Scan<Task> scan) {
    return scan.stream().map(Task::number).toList();
  }
}
