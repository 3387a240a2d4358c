package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.table.Fixture.Doc;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes under a condition, and what they say when it is false. */
class ConditionalWritesTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();
  private final Key<Doc> key = table.keyOf(Fixture.ID, "7");
  private final ConditionalWrites<Doc> few = table.onlyIf(Fixture.COUNT.lt(10));

  @Test
  void aSaveIsAskedWithItsCondition() {
    Doc doc = Doc.of("a");
    assertThat(few.save(doc)).isSameAs(doc);
    PutItemRequest request = fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "PutItem");
    assertThat(request.conditionExpression()).isEqualTo("#n0 < :v0");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#n0", "count"));
    assertThat(request.expressionAttributeValues())
        .isEqualTo(Map.of(":v0", AttributeValue.fromN("10")));
    assertThat(request.returnValues()).isNull();
    assertThat(request.returnValuesOnConditionCheckFailure())
        .isEqualTo(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  @Test
  void whatHasNoConditionAsksNothing() {
    table.save(Doc.of(null));
    PutItemRequest put = fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(put.conditionExpression()).isNull();
    assertThat(put.hasExpressionAttributeNames()).isFalse();
    assertThat(put.hasExpressionAttributeValues()).isFalse();
    assertThat(put.returnValuesOnConditionCheckFailure()).isNull();
    table.delete(key);
    DeleteItemRequest delete = fixture.dynamoDb.last(DeleteItemRequest.class);
    assertThat(delete.conditionExpression()).isNull();
    assertThat(delete.returnValuesOnConditionCheckFailure()).isNull();
    assertThat(delete.returnValues()).isEqualTo(ReturnValue.ALL_OLD);
  }

  @Test
  void anInsertWantsNoItem() {
    Doc doc = Doc.of(null);
    assertThat(table.insert(doc)).isSameAs(doc);
    assertThat(fixture.dynamoDb.last(PutItemRequest.class).conditionExpression())
        .isEqualTo("attribute_not_exists(#n0)");
    assertThat(fixture.dynamoDb.last(PutItemRequest.class).expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "id"));
    fixture.dynamoDb.failure = refused(item());
    ItemExistsException e =
        catchThrowableOfType(ItemExistsException.class, () -> table.insert(doc));
    assertThat(e)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}: there is an item with this key already; save()"
                + " replaces it")
        .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(table.currentOf(e).orElseThrow().count()).isEqualTo(1);
  }

  /** The alternative of the caller binds less than what is asked beside it. */
  @Test
  void anUpdateWantsAnItemForWhichTheConditionIsTrue() {
    fixture.dynamoDb.item = item();
    table
        .onlyIf(Fixture.COUNT.lt(10).or(Fixture.NOTE.notExists()))
        .update(key, Fixture.NOTE.set("x"), Fixture.COUNT.add(1));
    UpdateItemRequest request = fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(request.updateExpression()).isEqualTo("SET #n0 = :v0 ADD #n1 :v1");
    assertThat(request.conditionExpression())
        .isEqualTo("attribute_exists(#n2) AND (#n1 < :v2 OR attribute_not_exists(#n0))");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "note", "#n1", "count", "#n2", "id"));
    assertThat(request.returnValues()).isEqualTo(ReturnValue.ALL_NEW);
    assertThat(request.returnValuesOnConditionCheckFailure())
        .isEqualTo(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  @Test
  void theRecordBeforeIsRead() {
    fixture.dynamoDb.item = item();
    fixture.dynamoDb.item.put("text", fixture.stored("old"));
    for (Doc before :
        List.of(
            table.getAndSave(Doc.of("new")).orElseThrow(),
            few.getAndSave(Doc.of("new")).orElseThrow(),
            table.getAndUpdate(key, Fixture.TEXT.set("new")),
            few.getAndUpdate(key, List.of(Fixture.TEXT.set("new"))),
            table.getAndDelete(key).orElseThrow(),
            few.getAndDelete(key).orElseThrow())) {
      assertThat(before.text()).isEqualTo("old");
    }
    assertThat(fixture.dynamoDb.all(PutItemRequest.class))
        .extracting(PutItemRequest::returnValues)
        .containsOnly(ReturnValue.ALL_OLD);
    assertThat(fixture.dynamoDb.all(UpdateItemRequest.class))
        .extracting(UpdateItemRequest::returnValues)
        .containsOnly(ReturnValue.ALL_OLD);
    fixture.dynamoDb.item = null;
    assertThat(table.getAndSave(Doc.of("new"))).isEmpty();
    assertThat(table.getAndDelete(key)).isEmpty();
    assertThat(few.delete(key)).isFalse();
  }

  @Test
  void anUpdateOnlyAsksForNothing() {
    fixture.dynamoDb.item = item();
    fixture.dynamoDb.item.put("bytes", fixture.stored("old"));
    table.updateOnly(key, Fixture.TEXT.set("new"), Fixture.COUNT.add(1));
    few.updateOnly(key, Fixture.COUNT.add(1));
    assertThat(fixture.log).containsExactly("ensure " + at("new"), "UpdateItem", "UpdateItem");
    assertThat(fixture.dynamoDb.all(UpdateItemRequest.class))
        .extracting(UpdateItemRequest::returnValues)
        .containsOnly(ReturnValue.NONE);
  }

  @Test
  void anUpsertTakesWhatThereIs() {
    fixture.dynamoDb.item = item();
    table.upsert(key, Fixture.COUNT.add(1));
    assertThat(fixture.dynamoDb.last(UpdateItemRequest.class).conditionExpression()).isNull();
    few.upsert(key, Fixture.COUNT.add(1));
    assertThat(fixture.dynamoDb.last(UpdateItemRequest.class).conditionExpression())
        .isEqualTo("#n0 < :v1");
  }

  @Test
  void aFalseConditionBringsTheItem() {
    Map<String, AttributeValue> item = item();
    item.put("text", fixture.stored("current"));
    for (ThrowingCallable write : writes()) {
      ConditionalCheckFailedException cause = refused(item);
      fixture.dynamoDb.failure = cause;
      fixture.log.clear();
      ConditionFailedException e = catchThrowableOfType(ConditionFailedException.class, write);
      assertThat(e)
          .isExactlyInstanceOf(ConditionFailedException.class)
          .hasCause(cause)
          .hasMessageStartingWith(
              "table prod-docs, item {id=\"7\"}: the condition for the item to ")
          .hasMessageEndingWith(" is false: count < ?");
      assertThat(e.item()).isEqualTo(item).isUnmodifiable();
      assertThat(fixture.log).hasSize(1);
      assertThat(table.currentOf(e)).map(Doc::text).contains("current");
    }
  }

  @Test
  void anAbsentItemIsToldFromAFalseCondition() {
    for (ThrowingCallable write : writes()) {
      for (ConditionalCheckFailedException cause : List.of(refused(null), refused(Map.of()))) {
        fixture.dynamoDb.failure = cause;
        assertThatThrownBy(write)
            .isInstanceOf(ItemNotFoundException.class)
            .hasCause(cause)
            .hasMessageStartingWith("table prod-docs, item {id=\"7\"}: there is no such item to ");
      }
    }
    fixture.dynamoDb.failure = refused(null);
    assertThatThrownBy(() -> few.delete(key))
        .hasMessageEndingWith(
            "there is no such item to delete, and without one the condition is false: count < ?");
  }

  private List<ThrowingCallable> writes() {
    Doc doc = Doc.of(null);
    return List.of(
        () -> few.save(doc),
        () -> few.getAndSave(doc),
        () -> few.update(key, Fixture.COUNT.add(1)),
        () -> few.update(doc, Fixture.COUNT.add(1)),
        () -> few.upsert(key, Fixture.COUNT.add(1)),
        () -> few.getAndUpdate(key, Fixture.COUNT.add(1)),
        () -> few.updateOnly(key, Fixture.COUNT.add(1)),
        () -> few.delete(key),
        () -> few.delete(doc),
        () -> few.getAndDelete(key));
  }

  @Test
  void theCurrentItemIsThatOfItsTable() throws Exception {
    fixture.dynamoDb.failure = refused(item());
    ConditionFailedException e =
        catchThrowableOfType(ConditionFailedException.class, () -> few.delete(key));
    var other = new Fixture.Dao<>(new ItemTable<>("other", Fixture.SCHEMA, settings()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.currentOf(e))
        .withMessageContainingAll("prod-docs", "other");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(e);
    var copy =
        (ConditionFailedException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(copy).hasMessage(e.getMessage());
    assertThat(copy.item()).isEmpty();
    assertThat(table.currentOf(copy)).isEmpty();
  }

  private TableSettings settings() {
    return table.items().settings();
  }

  @Test
  void aConditionThatCannotBeAskedCostsNoRequest() {
    assertThatThrownBy(
            () -> table.onlyIf(Fixture.NOTE.eq("\uD83D")).update(key, Fixture.TEXT.set("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table prod-docs, item {id=\"7\"}, attribute note: ");
    assertThat(fixture.log).isEmpty();
  }

  static ConditionalCheckFailedException refused(Map<String, AttributeValue> item) {
    return ConditionalCheckFailedException.builder()
        .message("The conditional request failed")
        .item(item)
        .build();
  }

  private static Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS("7"));
    item.put("count", AttributeValue.fromN("1"));
    return item;
  }
}
