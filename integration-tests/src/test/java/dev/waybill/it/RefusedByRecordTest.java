package dev.waybill.it;

import static dev.waybill.it.RefusedByRecordTest_MeterDao.BY_ROOM;
import static dev.waybill.it.RefusedByRecordTest_MeterDao.COUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Records that check what they are given, and items that do not pass. */
@ExtendWith(Engines.class)
class RefusedByRecordTest {
  @Document
  record Reading(int value) {
    Reading {
      if (value < 0) {
        throw new IllegalArgumentException("value below zero");
      }
    }
  }

  @Table("meters")
  record Meter(
      @PartitionKey String id, int count, List<Reading> readings, Map<String, Reading> byRoom) {
    Meter {
      if (count > 9) {
        throw new IllegalStateException("too many");
      }
    }
  }

  private Setup setup;
  private RefusedByRecordTest_MeterDao meters;

  @BeforeEach
  void saveSome(Setup given) {
    setup = given;
    meters = new RefusedByRecordTest_MeterDao(setup.waybill());
    meters.createTable();
    meters.save(new Meter("good", 1, List.of(new Reading(1)), Map.of()));
    meters.save(new Meter("bad", 1, List.of(new Reading(1), new Reading(2)), Map.of()));
  }

  @Test
  void anItemThatTheRecordRefusesIsNamed() {
    change("SET #n = :v", "count", "10");

    assertThatThrownBy(() -> meters.scan().list())
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("meters")
        .hasMessageContaining("id=\"bad\"")
        .hasMessageContaining("IllegalStateException")
        .hasRootCauseMessage("too many");
    assertThatThrownBy(() -> meters.update("good", COUNT.set(10)))
        .isInstanceOf(UnreadableItemException.class);
  }

  @Test
  void aDocumentThatItsRecordRefusesIsNamedByItsPath() {
    change("SET readings[1].#n = :v", "value", "-1");

    assertThatThrownBy(() -> meters.get("bad"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("id=\"bad\"")
        .hasMessageContaining("attribute readings[1]")
        .hasRootCauseMessage("value below zero");
    assertThat(meters.get("good")).isPresent();
  }

  @Test
  void aMapHasNoEmptyKey() {
    setup.traffic().reset();

    assertThatThrownBy(() -> meters.save(new Meter("x", 1, List.of(), Map.of("", new Reading(1)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("byRoom")
        .hasMessageContaining("empty key");
    assertThatThrownBy(() -> BY_ROOM.key(""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("byRoom");
    assertThat(setup.traffic().calls()).isEmpty();
    // Such a request would be refused by DynamoDB, when the content is in S3 already.
    AttributeValue map = AttributeValue.fromM(Map.of("", AttributeValue.fromS("x")));
    assertThatThrownBy(
            () ->
                setup
                    .plainDynamoDb()
                    .putItem(
                        r ->
                            r.tableName(setup.table("meters"))
                                .item(Map.of("id", AttributeValue.fromS("x"), "map", map))))
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("name");
  }

  private void change(String expression, String name, String number) {
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("meters"))
                    .key(Map.of("id", AttributeValue.fromS("bad")))
                    .updateExpression(expression)
                    .expressionAttributeNames(Map.of("#n", name))
                    .expressionAttributeValues(Map.of(":v", AttributeValue.fromN(number))));
  }
}
