package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads of many items by their keys. */
@ExtendWith(Engines.class)
class GetAllTest {
  private Setup setup;
  private Traffic traffic;
  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
  }

  @Test
  void anyNumberOfItemsIsReadInTheOrderOfTheKeys() {
    tasks.saveAll(LongStream.range(0, 230).mapToObj(n -> Task.of("apollo", n)).toList());
    traffic.reset();
    List<Key<Task>> keys = new ArrayList<>();
    for (long n = 249; n >= 0; n--) {
      keys.add(tasks.key("apollo", n));
      keys.add(tasks.key("apollo", n));
    }

    Map<Key<Task>, Task> found = tasks.getAll(keys);

    assertThat(found.values())
        .extracting(Task::number)
        .containsExactlyElementsOf(LongStream.range(0, 230).mapToObj(n -> 229 - n).toList());
    assertThat(found.get(tasks.key("apollo", 7))).isEqualTo(Task.of("apollo", 7));
    assertThat(found).doesNotContainKey(tasks.key("apollo", 240));
    assertThat(traffic.operations())
        .containsExactly("BatchGetItem", "BatchGetItem", "BatchGetItem");
    assertThat(tasks.getAll(keys, ReadConsistency.STRONG)).isEqualTo(found);
    traffic.reset();
    assertThat(tasks.getAll(List.of())).isEmpty();
    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void whatDoesNotFitIntoAResponseIsAskedForAgain() {
    List<Task> large =
        LongStream.range(0, 100)
            .mapToObj(n -> Task.of("saturn", n).withTags(List.of("x".repeat(190_000))))
            .toList();
    large.forEach(tasks::save);
    traffic.reset();
    assertThat(tasks.getAll(large.stream().map(t -> tasks.key("saturn", t.number())).toList()))
        .hasSize(100);
    assertThat(traffic.calls("BatchGetItem")).hasSizeGreaterThan(1);
  }

  @Test
  void theSameContentIsFetchedOnce() {
    tasks.saveAll(
        LongStream.range(0, 20).mapToObj(n -> Task.of("apollo", n).withBody("b" + n % 2)).toList());
    traffic.reset();
    List<Key<Task>> keys = LongStream.range(0, 20).mapToObj(n -> tasks.key("apollo", n)).toList();
    assertThat(tasks.getAll(keys).values()).extracting(Task::body).contains("b0", "b1").hasSize(20);
    assertThat(traffic.operations()).containsExactly("BatchGetItem", "GetObject", "GetObject");
  }

  @Test
  void numbersThatDynamoDbHoldsEqualAreOneKey() {
    GetAllTest_PriceDao prices = new GetAllTest_PriceDao(setup.waybill());
    prices.createTable();
    prices.save(new Price(new BigDecimal("1.50"), "a"));
    Map<Key<Price>, Price> found =
        prices.getAll(
            List.of(prices.key(new BigDecimal("1.5")), prices.key(new BigDecimal("1.500"))));
    assertThat(found).hasSize(1);
    assertThat(found.get(prices.key(new BigDecimal("15e-1"))).name()).isEqualTo("a");
  }

  @Table("prices")
  record Price(@PartitionKey BigDecimal price, String name) {}
}
