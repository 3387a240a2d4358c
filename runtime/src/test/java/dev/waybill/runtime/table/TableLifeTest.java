package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.TableNotActiveException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** What expires, and the end of a table. */
@Timeout(30)
class TableLifeTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> expiring =
      fixture.table(
          TableSchema.builder("docs", Fixture.SCHEMA.codec())
              .partitionKey(Fixture.ID)
              .timeToLive(new NullableLongAttribute<Doc, Long>("expires", Codecs.LONG))
              .build());

  @Test
  void itemsExpireOnceTheTableIsActive() {
    answer(absent(), table(TableStatus.CREATING), table(TableStatus.ACTIVE));
    assertThat(expiring.createTable()).isTrue();
    assertThat(fixture.log)
        .containsExactly(
            "DescribeTable",
            "CreateTable",
            "DescribeTable",
            "DescribeTable",
            "DescribeTimeToLive",
            "UpdateTimeToLive");
    var request = fixture.dynamoDb.last(UpdateTimeToLiveRequest.class);
    assertThat(request.tableName()).isEqualTo("prod-docs");
    assertThat(request.timeToLiveSpecification().attributeName()).isEqualTo("expires");
    assertThat(request.timeToLiveSpecification().enabled()).isTrue();
  }

  @Test
  void itemsThatExpireAlreadyAreLeftAlone() {
    answer(table(TableStatus.ACTIVE));
    for (TimeToLiveStatus status :
        new TimeToLiveStatus[] {TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING}) {
      fixture.log.clear();
      fixture.dynamoDb.timeToLive = timeToLive(status, "expires");
      assertThat(expiring.createTable()).isFalse();
      assertThat(fixture.log).containsExactly("DescribeTable", "DescribeTimeToLive");
    }
  }

  @Test
  void itemsThatExpireByAnotherAttributeAreAMismatch() {
    answer(table(TableStatus.ACTIVE));
    fixture.dynamoDb.timeToLive = timeToLive(TimeToLiveStatus.ENABLED, "other");
    assertThatThrownBy(expiring::createTable)
        .isInstanceOf(TableMismatchException.class)
        .hasMessage(
            "table prod-docs: items of the table expire by its attribute other, but the record"
                + " says expires");
    assertThat(fixture.log).doesNotContain("UpdateTimeToLive");
  }

  @Test
  void whoLosesTheRaceToEnableItFindsItEnabled() {
    answer(table(TableStatus.ACTIVE));
    RuntimeException refused = FakeDynamoDb.error(DynamoDbException.builder(), "already enabled");
    fixture.dynamoDb.onRequest =
        request -> {
          if (request instanceof UpdateTimeToLiveRequest) {
            fixture.dynamoDb.timeToLive = timeToLive(TimeToLiveStatus.ENABLING, "expires");
            throw refused;
          }
        };
    assertThat(expiring.createTable()).isFalse();
    fixture.dynamoDb.timeToLive = timeToLive(TimeToLiveStatus.DISABLED, null);
    fixture.dynamoDb.onRequest =
        request -> {
          if (request instanceof UpdateTimeToLiveRequest) {
            throw refused;
          }
        };
    assertThatThrownBy(expiring::createTable).isSameAs(refused);
  }

  @Test
  void aTableIsDeletedAndAwaited() {
    answer(table(TableStatus.DELETING), absent());
    assertThat(expiring.deleteTable()).isTrue();
    assertThat(fixture.log).containsExactly("DeleteTable", "DescribeTable", "DescribeTable");
    assertThat(fixture.dynamoDb.all(DeleteTableRequest.class).get(0).tableName())
        .isEqualTo("prod-docs");
  }

  @Test
  void aTableThatIsNotThereNeedsNoDeletion() {
    fixture.dynamoDb.failure =
        FakeDynamoDb.error(ResourceNotFoundException.builder(), "ResourceNotFoundException");
    assertThat(expiring.deleteTable()).isFalse();
    assertThat(fixture.log).containsExactly("DeleteTable");
  }

  @Test
  void oneThatSomebodyElseDeletesIsAwaitedAndOneInUseIsNot() {
    RuntimeException inUse =
        FakeDynamoDb.error(ResourceInUseException.builder(), "ResourceInUseException");
    answer(table(TableStatus.DELETING), absent());
    fixture.dynamoDb.failure = inUse;
    assertThat(expiring.deleteTable()).isTrue();
    answer(table(TableStatus.CREATING));
    fixture.dynamoDb.failure = inUse;
    assertThatThrownBy(expiring::deleteTable).isSameAs(inUse);
  }

  @Test
  void theWaitForTheEndIsBounded() {
    answer(table(TableStatus.DELETING));
    assertThatThrownBy(expiring::deleteTable)
        .isInstanceOf(TableNotActiveException.class)
        .hasMessage("table prod-docs: the table was not gone within PT1S");
  }

  @SafeVarargs
  private void answer(Supplier<TableDescription>... answers) {
    fixture.dynamoDb.tables.clear();
    for (Supplier<TableDescription> answer : answers) {
      fixture.dynamoDb.tables.add(answer);
    }
  }

  private static TimeToLiveDescription timeToLive(TimeToLiveStatus status, String attribute) {
    return TimeToLiveDescription.builder()
        .timeToLiveStatus(status)
        .attributeName(attribute)
        .build();
  }

  private static Supplier<TableDescription> absent() {
    return () -> {
      throw FakeDynamoDb.error(ResourceNotFoundException.builder(), "ResourceNotFoundException");
    };
  }

  private static Supplier<TableDescription> table(TableStatus status) {
    return () ->
        TableDescription.builder()
            .tableStatus(status)
            .keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build())
            .attributeDefinitions(
                AttributeDefinition.builder()
                    .attributeName("id")
                    .attributeType(ScalarAttributeType.S)
                    .build())
            .build();
  }
}
