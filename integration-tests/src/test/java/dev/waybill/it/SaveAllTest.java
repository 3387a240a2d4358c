package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.BatchWriteException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemTooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes of many items. */
@ExtendWith(Engines.class)
class SaveAllTest {
  private Setup setup;
  private Traffic traffic;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    pages = new PageDao(setup.waybill());
    pages.createTable();
    traffic.reset();
  }

  @Test
  void anyNumberOfRecordsIsSavedAndDeleted() {
    List<Page> all = IntStream.range(0, 60).mapToObj(n -> Page.of("u" + n, "html " + n)).toList();
    assertThat(pages.saveAll(all)).isEqualTo(all);
    assertThat(traffic.calls("BatchWriteItem")).hasSize(3);
    assertThat(traffic.calls("PutObject")).hasSize(60);
    assertThat(pages.getAll(all.stream().map(page -> pages.key(page.url())).toList()).values())
        .containsExactlyElementsOf(all);
    pages.deleteAll(all.stream().map(page -> pages.key(page.url())).toList());
    assertThat(pages.scan().count()).isZero();
    assertThat(setup.keysIn(setup.bucket())).hasSize(60);
  }

  @Test
  void equalContentIsSentOnce() {
    pages.saveAll(IntStream.range(0, 20).mapToObj(n -> Page.of("u" + n, "same")).toList());
    assertThat(traffic.calls("PutObject")).hasSize(1);
  }

  @Test
  void twoRecordsWithOneKeyAreAnErrorBeforeAnyRequest() {
    assertThatThrownBy(
            () -> pages.saveAll(List.of(Page.of("a", "1"), Page.of("b", "2"), Page.of("a", "3"))))
        .hasMessageContaining("url=\"a\"");
    assertThat(traffic.operations()).isEmpty();
    pages.save(Page.of("a", "1"));
    pages.deleteAll(List.of(pages.key("a"), pages.key("a")));
    assertThat(pages.get("a")).isEmpty();
  }

  @Test
  void aBadRecordCostsNoRequest() {
    List<Page> pagesToSave = new ArrayList<>();
    IntStream.range(0, 30).forEach(n -> pagesToSave.add(Page.of("u" + n, "html")));
    pagesToSave.add(Page.of("", "html"));
    assertThatThrownBy(() -> pages.saveAll(pagesToSave)).isInstanceOf(InvalidValueException.class);
    TaskDao tasks = new TaskDao(setup.waybill());
    assertThatThrownBy(
            () ->
                tasks.saveAll(
                    List.of(
                        Task.of("p", 1), Task.of("p", 2).withTags(List.of("x".repeat(420_000))))))
        .isInstanceOf(ItemTooLargeException.class);
    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void noneIsWrittenBeforeItsContentIsThere() {
    traffic.answer("PutObject", 403);
    assertThatThrownBy(() -> pages.saveAll(List.of(Page.of("a", "1"), Page.of("b", "2"))))
        .isInstanceOf(RuntimeException.class);
    assertThat(traffic.operations()).doesNotContain("BatchWriteItem");
    traffic.reset();
    assertThat(pages.scan().count()).isZero();
  }

  @Test
  void whatCouldNotBeWrittenIsNamed() {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("urls"))
                    .item(java.util.Map.of("url", AttributeValue.fromS("x"))));
    traffic.answer("BatchWriteItem", 400);
    List<Page> all = IntStream.range(0, 30).mapToObj(n -> Page.of("u" + n, "html")).toList();
    assertThatThrownBy(() -> pages.saveAll(all))
        .isInstanceOfSatisfying(
            BatchWriteException.class,
            e -> {
              assertThat(e.failures()).hasSize(30);
              assertThat(e.written()).isEmpty();
            });
  }
}
