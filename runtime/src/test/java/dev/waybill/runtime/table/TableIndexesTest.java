package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.TableNotActiveException;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** The indexes of a record in its table. */
@Timeout(30)
class TableIndexesTest {
  private static final KeyAttribute<Object, String> HOST =
      new KeyAttribute<>("host", Codecs.STRING);
  private static final KeyAttribute<Object, Integer> ID = new KeyAttribute<>("id", Codecs.INTEGER);
  private static final KeyAttribute<Object, String> STATUS =
      new KeyAttribute<>("status", Codecs.STRING);
  private static final KeyAttribute<Object, Integer> VISITS =
      new KeyAttribute<>("visits", Codecs.INTEGER);

  private final FakeDynamoDb dynamoDb = new FakeDynamoDb(new ArrayList<>());
  private final TableSchemaBuilder<Object> schema =
      TableSchema.<Object>builder("docs", null)
          .partitionKey(HOST)
          .sortKey(ID)
          .index(
              IndexSchema.global("by-status")
                  .partitionKey(STATUS)
                  .partitionKey(HOST)
                  .sortKey(VISITS)
                  .sortKey(ID)
                  .include("note", "host", "title"))
          .index(IndexSchema.global("all").partitionKey(STATUS))
          .index(IndexSchema.local("by-visits").sortKey(VISITS).keysOnly());

  @Test
  void theyAreCreatedWithTheTable() {
    answer(absent(), () -> table().build());
    assertThat(run()).isTrue();
    CreateTableRequest request = dynamoDb.all(CreateTableRequest.class).get(0);
    assertThat(request.attributeDefinitions())
        .extracting(key -> key.attributeName() + " " + key.attributeType())
        .containsExactly("host S", "id N", "status S", "visits N");
    assertThat(request.globalSecondaryIndexes())
        .extracting(
            index ->
                index.indexName()
                    + keys(index.keySchema())
                    + index.projection().projectionType()
                    + index.projection().nonKeyAttributes())
        .containsExactly(
            "by-status[status HASH, host HASH, visits RANGE, id RANGE]INCLUDE[note, title]",
            "all[status HASH]ALL[]");
    assertThat(request.globalSecondaryIndexes())
        .allMatch(index -> index.provisionedThroughput() == null);
    assertThat(request.localSecondaryIndexes())
        .extracting(
            index ->
                index.indexName()
                    + keys(index.keySchema())
                    + index.projection().projectionType()
                    + index.projection().hasNonKeyAttributes())
        .containsExactly("by-visits[host HASH, visits RANGE]KEYS_ONLYfalse");
  }

  /** DynamoDB refuses the names of keys there. */
  @Test
  void whatTheyHoldAnywayIsNotIncluded() {
    IndexSchema index = IndexSchema.global("x").partitionKey(STATUS).sortKey(VISITS);
    assertThat(
            IndexKeys.projection(
                    index.include("id", "note", "visits", "host", "status"), schema.build())
                .nonKeyAttributes())
        .containsExactly("note");
    assertThat(
            IndexKeys.projection(index.include("id", "host", "status"), schema.build())
                .projectionType())
        .isEqualTo(ProjectionType.KEYS_ONLY);
  }

  @Test
  void aTableWithoutIndexesAsksForNone() {
    answer(absent(), () -> table().build());
    new TableCreation(
            dynamoDb,
            "docs",
            TableSchema.<Object>builder("docs", null).partitionKey(HOST).sortKey(ID).build(),
            Duration.ofSeconds(9))
        .run(request -> {});
    CreateTableRequest request = dynamoDb.all(CreateTableRequest.class).get(0);
    assertThat(request.hasGlobalSecondaryIndexes()).isFalse();
    assertThat(request.hasLocalSecondaryIndexes()).isFalse();
    assertThat(dynamoDb.log).doesNotContain("DescribeTimeToLive");
  }

  @Test
  void globalOnesHaveTheCapacityOfTheTable() {
    schema.provisioned(5, 6);
    answer(absent(), () -> table().build());
    run();
    CreateTableRequest request = dynamoDb.all(CreateTableRequest.class).get(0);
    assertThat(request.globalSecondaryIndexes())
        .allSatisfy(
            index -> {
              assertThat(index.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
              assertThat(index.provisionedThroughput().writeCapacityUnits()).isEqualTo(6);
            });
  }

  @Test
  void aTableMayHaveMoreOfThemAndTheyMayHoldMore() {
    answer(
        () ->
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b.projection(projection(ProjectionType.ALL))),
                    all(b -> b),
                    all(b -> b.indexName("further").indexStatus(IndexStatus.CREATING)))
                .build());
    assertThat(run()).isFalse();
    assertThat(dynamoDb.log).containsExactly("DescribeTable");
  }

  static Stream<Mismatch> mismatches() {
    return Stream.of(
        new Mismatch(
            table().globalSecondaryIndexes(all(b -> b)),
            "the table exists, but without the global index \"by-status\" of the record;"
                + " UpdateTable adds one"),
        new Mismatch(
            table().localSecondaryIndexes(List.of()),
            "the table exists, but without the local index \"by-visits\" of the record; a local"
                + " index is created with its table, or never"),
        new Mismatch(
            table()
                .globalSecondaryIndexes(byStatus(b -> b))
                .localSecondaryIndexes(byVisits(), byVisits().toBuilder().indexName("all").build()),
            "the global index \"all\" of the record is a local one in the table that exists"),
        new Mismatch(
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b.keySchema(key("status", "HASH"), key("visits", "RANGE"))),
                    all(b -> b)),
            "the global index \"by-status\" has the keys [HASH=status (S), RANGE=visits (N)] in the"
                + " table, but the record has [HASH=status (S), HASH=host (S), RANGE=visits (N),"
                + " RANGE=id (N)]"),
        new Mismatch(
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b), all(b -> b.projection(projection(ProjectionType.INCLUDE)))),
            "the global index \"all\" holds INCLUDE in the table, but the record says ALL"),
        new Mismatch(
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b.projection(projection(ProjectionType.INCLUDE, "note"))),
                    all(b -> b)),
            "the global index \"by-status\" does not hold [title] in the table, but the record"
                + " does"));
  }

  record Mismatch(TableDescription.Builder table, String message) {}

  @ParameterizedTest
  @MethodSource("mismatches")
  void whatIsMissingIsNamed(Mismatch mismatch) {
    answer(mismatch.table()::build);
    assertThatThrownBy(this::run)
        .isInstanceOf(TableMismatchException.class)
        .hasMessage("table docs: " + mismatch.message());
  }

  @Test
  void oneThatIsFilledIsAwaited() {
    answer(
        () ->
            table()
                .tableStatus(TableStatus.UPDATING)
                .globalSecondaryIndexes(
                    byStatus(b -> b.indexStatus(IndexStatus.CREATING)), all(b -> b))
                .build(),
        () -> table().build());
    assertThat(run()).isFalse();
    assertThat(dynamoDb.log).containsExactly("DescribeTable", "DescribeTable");
    answer(
        () ->
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b.indexStatus(IndexStatus.UPDATING)), all(b -> b))
                .build());
    assertThatCode(this::run).doesNotThrowAnyException();
  }

  @Test
  void oneThatIsBeingDeletedIsSaid() {
    answer(
        () ->
            table()
                .globalSecondaryIndexes(
                    byStatus(b -> b.indexStatus(IndexStatus.DELETING)), all(b -> b))
                .build());
    assertThatThrownBy(this::run)
        .isInstanceOf(TableNotActiveException.class)
        .hasMessage("table docs: the index \"by-status\" of the record is DELETING");
  }

  private boolean run() {
    return new TableCreation(dynamoDb, "docs", schema.build(), Duration.ofSeconds(20))
        .run(request -> {});
  }

  @SafeVarargs
  private void answer(Supplier<TableDescription>... answers) {
    dynamoDb.tables.clear();
    for (Supplier<TableDescription> answer : answers) {
      dynamoDb.tables.add(answer);
    }
  }

  private static Supplier<TableDescription> absent() {
    return () -> {
      throw FakeDynamoDb.error(ResourceNotFoundException.builder(), "ResourceNotFoundException");
    };
  }

  private static String keys(List<KeySchemaElement> keys) {
    return keys.stream().map(key -> key.attributeName() + " " + key.keyType()).toList().toString();
  }

  private static TableDescription.Builder table() {
    return TableDescription.builder()
        .tableStatus(TableStatus.ACTIVE)
        .keySchema(key("host", "HASH"), key("id", "RANGE"))
        .attributeDefinitions(
            attribute("host", ScalarAttributeType.S),
            attribute("id", ScalarAttributeType.N),
            attribute("status", ScalarAttributeType.S),
            attribute("visits", ScalarAttributeType.N))
        .globalSecondaryIndexes(byStatus(b -> b), all(b -> b))
        .localSecondaryIndexes(byVisits());
  }

  private static GlobalSecondaryIndexDescription byStatus(Change change) {
    return change
        .apply(
            GlobalSecondaryIndexDescription.builder()
                .indexName("by-status")
                .indexStatus(IndexStatus.ACTIVE)
                .keySchema(
                    key("status", "HASH"),
                    key("host", "HASH"),
                    key("visits", "RANGE"),
                    key("id", "RANGE"))
                .projection(projection(ProjectionType.INCLUDE, "title", "more", "note")))
        .build();
  }

  private static GlobalSecondaryIndexDescription all(Change change) {
    return change
        .apply(
            GlobalSecondaryIndexDescription.builder()
                .indexName("all")
                .indexStatus(IndexStatus.ACTIVE)
                .keySchema(key("status", "HASH"))
                .projection(projection(ProjectionType.ALL)))
        .build();
  }

  private interface Change {
    GlobalSecondaryIndexDescription.Builder apply(GlobalSecondaryIndexDescription.Builder index);
  }

  private static LocalSecondaryIndexDescription byVisits() {
    return LocalSecondaryIndexDescription.builder()
        .indexName("by-visits")
        .keySchema(key("host", "HASH"), key("visits", "RANGE"))
        .projection(projection(ProjectionType.KEYS_ONLY))
        .build();
  }

  private static Projection projection(ProjectionType type, String... included) {
    return Projection.builder()
        .projectionType(type)
        .nonKeyAttributes(included.length == 0 ? null : List.of(included))
        .build();
  }

  private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }

  private static KeySchemaElement key(String name, String type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
