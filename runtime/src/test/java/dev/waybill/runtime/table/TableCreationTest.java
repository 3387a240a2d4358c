package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.TableNotActiveException;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

@Timeout(30)
class TableCreationTest {
  private static final KeyAttribute<Object, String> HOST =
      new KeyAttribute<>("host", Codecs.STRING);
  private static final KeyAttribute<Object, Integer> ID = new KeyAttribute<>("id", Codecs.INTEGER);

  private final FakeDynamoDb dynamoDb = new FakeDynamoDb(new ArrayList<>());
  private final TableSchema<Object> schema = schema().build();

  @Test
  void anAbsentTableIsCreatedAndAwaited() {
    answer(absent(), absent(), () -> table(TableStatus.CREATING), () -> table(TableStatus.ACTIVE));
    assertThat(
            creation(Duration.ofSeconds(20))
                .run(request -> request.deletionProtectionEnabled(true)))
        .isTrue();
    assertThat(dynamoDb.log)
        .containsExactly(
            "DescribeTable", "CreateTable", "DescribeTable", "DescribeTable", "DescribeTable");
    CreateTableRequest request = (CreateTableRequest) dynamoDb.requests.get(1);
    assertThat(request.tableName()).isEqualTo("docs");
    assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(request.provisionedThroughput()).isNull();
    assertThat(request.deletionProtectionEnabled()).isTrue();
    assertThat(request.keySchema())
        .extracting(key -> key.attributeName() + " " + key.keyType())
        .containsExactly("host HASH", "id RANGE");
    assertThat(request.attributeDefinitions())
        .extracting(key -> key.attributeName() + " " + key.attributeType())
        .containsExactly("host S", "id N");
  }

  @Test
  void capacityIsProvisionedIfTheRecordSaysSo() {
    answer(absent(), () -> table(TableStatus.ACTIVE));
    new TableCreation(dynamoDb, "docs", schema().provisioned(5, 6).build(), Duration.ofSeconds(9))
        .run(request -> {});
    CreateTableRequest request = (CreateTableRequest) dynamoDb.requests.get(1);
    assertThat(request.billingMode()).isEqualTo(BillingMode.PROVISIONED);
    assertThat(request.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
    assertThat(request.provisionedThroughput().writeCapacityUnits()).isEqualTo(6);
  }

  @Test
  void aCustomizerDoesNotRenameTheTable() {
    answer(absent());
    assertThatThrownBy(
            () -> creation(Duration.ofSeconds(9)).run(request -> request.tableName("other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("docs", "other", "tableNames");
    assertThat(dynamoDb.log).containsExactly("DescribeTable");
  }

  @Test
  void aTableThatIsThereIsLeftAlone() {
    answer(() -> table(TableStatus.ACTIVE));
    assertThat(creation(Duration.ofSeconds(1)).run(request -> dynamoDb.log.add("customizer")))
        .isFalse();
    assertThat(dynamoDb.log).containsExactly("DescribeTable");
  }

  @Test
  void aTableThatIsUpdatingCanBeUsed() {
    answer(() -> table(TableStatus.UPDATING));
    assertThat(creation(Duration.ofSeconds(1)).run(request -> {})).isFalse();
    assertThat(dynamoDb.log).hasSize(1);
  }

  @Test
  void aTableThatSomebodyElseIsCreatingIsAwaited() {
    answer(() -> table(TableStatus.CREATING), () -> table(TableStatus.ACTIVE));
    assertThat(creation(Duration.ofSeconds(20)).run(request -> {})).isFalse();
    assertThat(dynamoDb.log).containsExactly("DescribeTable", "DescribeTable");
  }

  @Test
  void whoLosesTheRaceWaitsForTheTableOfTheOther() {
    answer(absent(), () -> table(TableStatus.ACTIVE));
    assertThat(
            creation(Duration.ofSeconds(20))
                .run(
                    request ->
                        dynamoDb.failure = ResourceInUseException.builder().message("x").build()))
        .isFalse();
    assertThat(dynamoDb.log).containsExactly("DescribeTable", "CreateTable", "DescribeTable");
  }

  @ParameterizedTest
  @EnumSource(
      value = TableStatus.class,
      names = {"DELETING", "ARCHIVED", "ARCHIVING", "INACCESSIBLE_ENCRYPTION_CREDENTIALS"})
  void aTableThatWillNotBeActiveIsSaid(TableStatus status) {
    answer(() -> table(status));
    assertThatThrownBy(() -> creation(Duration.ofSeconds(1)).run(request -> {}))
        .isInstanceOf(TableNotActiveException.class)
        .hasMessage("table docs: the table exists, but is " + status);
    assertThat(dynamoDb.log).containsExactly("DescribeTable");
  }

  @Test
  void otherKeysAreAMismatch() {
    answer(
        () ->
            TableDescription.builder()
                .tableStatus(TableStatus.ACTIVE)
                .keySchema(key("host", KeyType.HASH))
                .attributeDefinitions(attribute("host", ScalarAttributeType.N))
                .build());
    assertThatThrownBy(() -> creation(Duration.ofSeconds(1)).run(request -> {}))
        .isInstanceOf(TableMismatchException.class)
        .hasMessage(
            "table docs: the table exists with the keys {HASH=host (N)}, but the record has"
                + " {HASH=host (S), RANGE=id (N)}");
    assertThat(dynamoDb.log).containsExactly("DescribeTable");
  }

  @Test
  void theWaitIsBounded() {
    answer(absent(), () -> table(TableStatus.CREATING));
    long start = System.nanoTime();
    assertThatThrownBy(() -> creation(Duration.ofMillis(500)).run(request -> {}))
        .isInstanceOf(TableNotActiveException.class)
        .hasMessageContaining("did not become ACTIVE with its indexes within PT0.5S");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aTableThatDoesNotAppearIsNotWaitedForLonger() {
    answer(absent());
    assertThatThrownBy(() -> creation(Duration.ofMillis(500)).run(request -> {}))
        .isInstanceOf(TableNotActiveException.class)
        .hasMessageContaining("did not become ACTIVE with its indexes within PT0.5S");
  }

  @Test
  void errorsOfDynamoDbAreThrownAsTheyAre() {
    RuntimeException denied =
        FakeDynamoDb.error(DynamoDbException.builder(), "AccessDeniedException");
    dynamoDb.failure = denied;
    assertThatThrownBy(() -> creation(Duration.ofSeconds(1)).run(request -> {})).isSameAs(denied);
    answer(absent());
    assertThatThrownBy(
            () -> creation(Duration.ofSeconds(1)).run(request -> dynamoDb.failure = denied))
        .isSameAs(denied);
  }

  @Test
  void errorsWhileItIsAwaitedAreThrownAsTheyAre() {
    RuntimeException denied =
        FakeDynamoDb.error(DynamoDbException.builder(), "AccessDeniedException");
    answer(absent(), throwing(denied));
    assertThatThrownBy(() -> creation(Duration.ofSeconds(5)).run(request -> {})).isSameAs(denied);
    RuntimeException unreachable = SdkClientException.create("no connection");
    answer(absent(), throwing(unreachable));
    assertThatThrownBy(() -> creation(Duration.ofSeconds(5)).run(request -> {}))
        .isSameAs(unreachable);
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    answer(absent(), () -> table(TableStatus.CREATING));
    assertThatThrownBy(
            () ->
                creation(Duration.ofSeconds(20)).run(request -> Thread.currentThread().interrupt()))
        .isInstanceOf(SdkClientException.class)
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
  }

  private TableCreation creation(Duration timeout) {
    return new TableCreation(dynamoDb, "docs", schema, timeout);
  }

  @SafeVarargs
  private void answer(Supplier<TableDescription>... answers) {
    dynamoDb.tables.clear();
    for (Supplier<TableDescription> answer : answers) {
      dynamoDb.tables.add(answer);
    }
  }

  private static Supplier<TableDescription> absent() {
    return throwing(
        FakeDynamoDb.error(ResourceNotFoundException.builder(), "ResourceNotFoundException"));
  }

  private static Supplier<TableDescription> throwing(RuntimeException e) {
    return () -> {
      throw e;
    };
  }

  private static TableDescription table(TableStatus status) {
    return TableDescription.builder()
        .tableStatus(status)
        .keySchema(key("host", KeyType.HASH), key("id", KeyType.RANGE))
        .attributeDefinitions(
            attribute("id", ScalarAttributeType.N), attribute("host", ScalarAttributeType.S))
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }

  private static TableSchemaBuilder<Object> schema() {
    return TableSchema.builder("docs", new NoCodec()).partitionKey(HOST).sortKey(ID);
  }

  private static final class NoCodec implements RecordCodec<Object> {
    @Override
    public void write(Object value, ItemWriter item) {}

    @Override
    public void writeKey(Object value, ItemWriter item) {}

    @Override
    public Object read(ItemReader item) {
      return List.of();
    }
  }
}
