package dev.waybill.it;

import static dev.waybill.it.TaskDao.ESTIMATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.it.Task.Status;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ResultPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Indexes: made with their table, and queried by their own methods. */
@ExtendWith(Engines.class)
class IndexTest {
  private Setup setup;
  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
    tasks.saveAll(LongStream.range(0, 10).mapToObj(n -> Task.of("apollo", n)).toList());
    tasks.save(Task.of("gemini", 4).withStatus(Status.DONE));
    tasks.save(Task.of("gemini", 5).withStatus(null));
  }

  @Test
  void theTableIsCreatedWithItsIndexes() {
    TableDescription table =
        setup.plainDynamoDb().describeTable(r -> r.tableName(setup.table("tasks"))).table();
    assertThat(table.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndexDescription::indexName)
        .containsExactlyInAnyOrder("by-status", "by-owner", "titles");
    GlobalSecondaryIndexDescription titles =
        table.globalSecondaryIndexes().stream()
            .filter(index -> index.indexName().equals("titles"))
            .findFirst()
            .orElseThrow();
    assertThat(titles.projection().projectionType()).isEqualTo(ProjectionType.INCLUDE);
    assertThat(titles.projection().nonKeyAttributes()).containsExactly("owner");
    assertThat(table.localSecondaryIndexes())
        .singleElement()
        .satisfies(
            index -> {
              assertThat(index.indexName()).isEqualTo("by-priority");
              assertThat(index.keySchema())
                  .extracting(KeySchemaElement::attributeName)
                  .containsExactly("project", "priority");
            });
    assertThat(tasks.createTable()).isFalse();
  }

  @Test
  void anIndexIsQueriedByItsKeys() {
    assertThat(numbers(tasks.byStatus(Status.OPEN))).hasSize(10);
    assertThat(numbers(tasks.byStatus(Status.DONE))).containsExactly(4L);
    assertThat(
            numbers(
                tasks
                    .byStatus(Status.OPEN)
                    .between(Instant.ofEpochSecond(3), Instant.ofEpochSecond(5))
                    .descending()))
        .containsExactly(5L, 4L, 3L);
    assertThat(numbers(tasks.byStatus(Status.OPEN).filter(ESTIMATE.gt(8)))).containsExactly(9L);
  }

  @Test
  void anIndexCanHaveSeveralKeys() {
    assertThat(numbers(tasks.byOwner("ada", Status.OPEN))).hasSize(10);
    assertThat(numbers(tasks.byOwner("ada", Status.DONE))).containsExactly(4L);
    assertThat(numbers(tasks.byOwner("ada", Status.OPEN).ge(3)))
        .containsExactlyInAnyOrder(3L, 8L, 4L, 9L);
    assertThat(numbers(tasks.byOwner("ada", Status.OPEN, 3))).containsExactly(3L, 8L);
    assertThat(numbers(tasks.byOwner("ada", Status.OPEN, 3).beginsWith("task 8")))
        .containsExactly(8L);
    assertThat(numbers(tasks.byOwner("bob", Status.OPEN))).isEmpty();
  }

  @Test
  void aLocalIndexSortsAPartitionOtherwiseAndReadsConsistently() {
    assertThat(numbers(tasks.byPriority("apollo").lt(2))).containsExactlyInAnyOrder(0L, 5L, 1L, 6L);
    assertThat(numbers(tasks.byPriority("apollo", ReadConsistency.STRONG).eq(4)))
        .containsExactlyInAnyOrder(4L, 9L);
  }

  @Test
  void anIndexHasTheItemsThatHaveItsKeys() {
    assertThat(tasks.scan().count()).isEqualTo(12);
    assertThat(tasks.byStatus().count()).isEqualTo(11);
    assertThat(tasks.byStatus().stream().map(Task::status)).doesNotContainNull().hasSize(11);
  }

  @Test
  void cursorsOfAnIndexHoldItsKeysToo() {
    List<Long> numbers = new ArrayList<>();
    Query<Task> query = tasks.byStatus(Status.OPEN);
    Optional<String> cursor = Optional.empty();
    int requests = 0;
    do {
      Query<Task> next = cursor.map(query::from).orElse(query).limit(3);
      ResultPage<Task> page = next.page();
      page.items().forEach(task -> numbers.add(task.number()));
      cursor = page.cursor();
      requests++;
    } while (cursor.isPresent() && requests < 100);
    assertThat(numbers).containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    Query<Task> several = tasks.byOwner("ada", Status.OPEN, 3).limit(1);
    String middle = several.page().cursor().orElseThrow();
    assertThat(numbers(several.from(middle))).containsExactly(8L);
  }

  @Test
  void aTableWithoutAnIndexOfTheRecordIsAMismatch() {
    String other = setup.table("tasks-without-indexes");
    TaskDao elsewhere = new TaskDao(setup.builder().tableNames(name -> other).build());
    assertThatThrownBy(
            () ->
                elsewhere.createTable(
                    request ->
                        request
                            .globalSecondaryIndexes(titles())
                            .attributeDefinitions(
                                attribute("project", ScalarAttributeType.S),
                                attribute("number", ScalarAttributeType.N),
                                attribute("priority", ScalarAttributeType.N),
                                attribute("title", ScalarAttributeType.S))))
        .isInstanceOf(TableMismatchException.class)
        .hasMessageContaining("by-status");
    assertThatThrownBy(() -> elsewhere.createTable())
        .isInstanceOf(TableMismatchException.class)
        .hasMessageContaining(other);
  }

  @Test
  void aValueThatCannotBeAKeyOfAnIndexIsRefusedBefore() {
    setup.traffic().reset();
    assertThatThrownBy(() -> tasks.save(Task.of("apollo", 1).withOwner("").withBody("body")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute owner")
        .hasMessageContaining("by-owner");
    assertThatThrownBy(() -> tasks.update("apollo", 1, TaskDao.TITLE.set("x".repeat(2049))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute title");
    assertThatThrownBy(() -> tasks.saveAll(List.of(Task.of("apollo", 1).withOwner(""))))
        .isInstanceOf(InvalidValueException.class);
    assertThat(setup.traffic().operations()).isEmpty();
  }

  private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }

  private static GlobalSecondaryIndex titles() {
    return GlobalSecondaryIndex.builder()
        .indexName("titles")
        .keySchema(KeySchemaElement.builder().attributeName("title").keyType(KeyType.HASH).build())
        .projection(projection -> projection.projectionType(ProjectionType.ALL))
        .build();
  }

  private static List<Long> numbers(Query<Task> query) {
    return query.stream().map(Task::number).toList();
  }
}
