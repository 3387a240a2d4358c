package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.waybill.annotations.BillingMode;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.error.TableMismatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Tables as the record declares them. */
@ExtendWith(Engines.class)
class CreateTableTest {
  @Table(
      value = "events",
      billingMode = BillingMode.PROVISIONED,
      readCapacity = 3,
      writeCapacity = 4)
  record Event(@PartitionKey int source, @SortKey byte[] id) {}

  @Table("events")
  record OtherEvent(@PartitionKey String source) {}

  @Test
  void onDemandIsTheDefault(Setup setup) {
    PageDao pages = new PageDao(setup.waybill());

    assertThat(pages.createTable()).isTrue();
    assertThat(pages.createTable()).isFalse();

    TableDescription table = describe(setup, "urls");
    assertThat(table.billingModeSummary().billingModeAsString()).isEqualTo("PAY_PER_REQUEST");
    assertThat(table.tableStatusAsString()).isEqualTo("ACTIVE");
    assertThat(table.keySchema()).hasSize(1);
  }

  @Test
  void capacityAndKeysAreThoseOfTheRecord(Setup setup) {
    new CreateTableTest_EventDao(setup.waybill()).createTable();

    TableDescription table = describe(setup, "events");
    assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(3);
    assertThat(table.provisionedThroughput().writeCapacityUnits()).isEqualTo(4);
    assertThat(table.keySchema())
        .extracting(KeySchemaElement::attributeName, KeySchemaElement::keyType)
        .containsExactly(tuple("source", KeyType.HASH), tuple("id", KeyType.RANGE));
    assertThat(table.attributeDefinitions())
        .extracting(AttributeDefinition::attributeName, AttributeDefinition::attributeType)
        .containsExactlyInAnyOrder(
            tuple("source", ScalarAttributeType.N), tuple("id", ScalarAttributeType.B));
  }

  @Test
  void theCallerMayAdjustTheRequest(Setup setup) {
    new PageDao(setup.waybill())
        .createTable(
            request ->
                request.streamSpecification(
                    s -> s.streamEnabled(true).streamViewType("KEYS_ONLY")));

    assertThat(describe(setup, "urls").streamSpecification().streamEnabled()).isTrue();
  }

  @Test
  void aTableWithOtherKeysIsSaidToHaveThem(Setup setup) {
    new CreateTableTest_EventDao(setup.waybill()).createTable();

    assertThatThrownBy(() -> new CreateTableTest_OtherEventDao(setup.waybill()).createTable())
        .isInstanceOf(TableMismatchException.class)
        .hasMessageContainingAll(
            setup.table("events"), "source (N)", "id (B)", "source (S)", "HASH", "RANGE");
  }

  private static TableDescription describe(Setup setup, String table) {
    return setup.plainDynamoDb().describeTable(r -> r.tableName(setup.table(table))).table();
  }
}
