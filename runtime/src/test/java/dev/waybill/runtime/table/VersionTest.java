package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.ConditionalWritesTest.refused;
import static dev.waybill.runtime.table.Notes.NOW;
import static dev.waybill.runtime.table.Notes.NOW_STORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.Notes.Note;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Versions, and the times that are kept for a record. */
class VersionTest {
  private final Fixture fixture = Notes.fixture();
  private final TableDao<Note> notes = fixture.table("prod-docs", Notes.SCHEMA);
  private final Key<Note> key = notes.keyOf(Notes.ID, "7");

  @Test
  void aNewRecordIsStampedAndWantsNoVersion() {
    Note stored = notes.save(new Note(null, null, 3, 0, null, null));
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.created()).isEqualTo(NOW);
    assertThat(stored.updated()).isEqualTo(NOW);
    PutItemRequest request = fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(request.item())
        .isEqualTo(
            Map.of(
                "id", s(stored.id()),
                "count", n("3"),
                "version", n("1"),
                "created", s(NOW_STORED),
                "updated", s(NOW_STORED)));
    assertThat(request.conditionExpression()).isEqualTo("attribute_not_exists(#n0)");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#n0", "version"));
    assertThat(request.hasExpressionAttributeValues()).isFalse();
  }

  @Test
  void aRecordThatWasReadWantsItsVersion() {
    Instant then = NOW.minusSeconds(9);
    Note stored = notes.save(new Note("7", null, 3, 4, then, then));
    assertThat(stored).isEqualTo(new Note("7", null, 3, 5, then, NOW));
    PutItemRequest request = fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(request.item()).containsEntry("version", n("5"));
    assertThat(request.conditionExpression()).isEqualTo("#n0 = :v0");
    assertThat(request.expressionAttributeValues()).isEqualTo(Map.of(":v0", n("4")));
    notes.onlyIf(Notes.COUNT.lt(9)).save(stored);
    assertThat(fixture.dynamoDb.last(PutItemRequest.class).conditionExpression())
        .isEqualTo("#n0 = :v0 AND (#n1 < :v1)");
  }

  @Test
  void aConflictSaysBothVersions() {
    Map<String, AttributeValue> item = Notes.item("7", 6);
    Note note = Note.of("7", 4);
    for (Runnable write :
        List.<Runnable>of(
            () -> notes.save(note),
            () -> notes.getAndSave(note),
            () -> notes.update(note, Notes.COUNT.add(1)),
            () -> notes.delete(note),
            () -> notes.onlyIf(Notes.COUNT.lt(9)).save(note))) {
      fixture.dynamoDb.failure = refused(item);
      assertThatThrownBy(write::run)
          .isInstanceOfSatisfying(
              VersionConflictException.class,
              e -> assertThat(notes.currentOf(e).orElseThrow().version()).isEqualTo(6))
          .hasMessageStartingWith("table prod-docs, item {id=\"7\"}, attribute version: ")
          .hasMessageContaining(" has version 4, but its item has version 6")
          .hasCauseInstanceOf(RuntimeException.class);
    }
    // An answer was lost, say, and the version is that of this very save.
    fixture.dynamoDb.failure = refused(item).toBuilder().numAttempts(2).build();
    assertThatThrownBy(() -> notes.save(note))
        .isInstanceOf(VersionConflictException.class)
        .hasMessageEndingWith(
            "; the SDK sent the request 2 times, and an earlier one may have done it");
    fixture.dynamoDb.failure = refused(item);
    assertThatThrownBy(() -> notes.save(Note.of("7", 0)))
        .isInstanceOf(VersionConflictException.class)
        .hasMessageContaining("has version 0, that of a new record, but its item has version 6");
    Map<String, AttributeValue> none = new HashMap<>(item);
    none.remove("version");
    fixture.dynamoDb.failure = refused(none);
    assertThatThrownBy(() -> notes.save(note))
        .isInstanceOf(VersionConflictException.class)
        .hasMessageContaining("has version 4, but its item has no version");
  }

  /** Numbers are equal by their value, however they are written. */
  @Test
  void aConditionMayBeFalseOfTheRightVersion() {
    Map<String, AttributeValue> item = Notes.item("7", 4);
    item.put("version", n("4.0"));
    fixture.dynamoDb.failure = refused(item);
    assertThatThrownBy(() -> notes.onlyIf(Notes.COUNT.lt(1)).save(Note.of("7", 4)))
        .isExactlyInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("the condition for the item to save is false: count < ?");
  }

  @Test
  void anItemThatIsGoneIsSaid() {
    for (Runnable write :
        List.<Runnable>of(
            () -> notes.save(Note.of("7", 4)),
            () -> notes.update(Note.of("7", 4), Notes.COUNT.add(1)),
            () -> notes.delete(Note.of("7", 4)))) {
      fixture.dynamoDb.failure = refused(null);
      assertThatThrownBy(write::run)
          .isInstanceOf(ItemNotFoundException.class)
          .hasMessageContainingAll("there is no such item to ", "deleted", "version 4");
    }
  }

  @Test
  void anInsertWantsNoItemWhateverItsVersion() {
    assertThat(notes.insert(Note.of("7", 0)).version()).isEqualTo(1);
    assertThat(fixture.dynamoDb.last(PutItemRequest.class).conditionExpression())
        .isEqualTo("attribute_not_exists(#n0)");
    assertThat(fixture.dynamoDb.last(PutItemRequest.class).expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "id"));
    fixture.dynamoDb.failure = refused(Notes.item("7", 6));
    assertThatThrownBy(() -> notes.insert(Note.of("7", 0))).isInstanceOf(ItemExistsException.class);
  }

  @Test
  void anUpdateByKeyCountsAndChecksNothing() {
    fixture.dynamoDb.item = Notes.item("7", 6);
    assertThat(notes.update(key, Notes.COUNT.set(3)).version()).isEqualTo(6);
    UpdateItemRequest request = fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(request.updateExpression()).isEqualTo("SET #n0 = :v0, #n1 = :v1 ADD #n2 :v2");
    assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#n3)");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "count", "#n1", "updated", "#n2", "version", "#n3", "id"));
    assertThat(request.expressionAttributeValues())
        .isEqualTo(Map.of(":v0", n("3"), ":v1", s(NOW_STORED), ":v2", n("1")));
    notes.updateOnly(key, Notes.COUNT.set(3));
    assertThat(fixture.dynamoDb.last(UpdateItemRequest.class).updateExpression())
        .isEqualTo(request.updateExpression());
  }

  @Test
  void anUpdateOfARecordChecks() {
    fixture.dynamoDb.item = Notes.item("7", 5);
    notes.update(Note.of("7", 4), Notes.COUNT.set(3));
    UpdateItemRequest request = fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(request.key()).isEqualTo(Map.of("id", s("7")));
    assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#n3) AND #n2 = :v3");
    assertThat(request.expressionAttributeValues()).containsEntry(":v3", n("4"));
  }

  @Test
  void anUpsertSaysWhenItCreated() {
    fixture.dynamoDb.item = Notes.item("7", 1);
    notes.upsert(key, Notes.COUNT.set(3));
    UpdateItemRequest request = fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(request.updateExpression())
        .isEqualTo("SET #n0 = :v0, #n1 = :v1, #n2 = if_not_exists(#n2, :v1) ADD #n3 :v2");
    assertThat(request.conditionExpression()).isNull();
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "count", "#n1", "updated", "#n2", "created", "#n3", "version"));
  }

  @Test
  void whatIsKeptIsNoActionOfTheCaller() {
    assertThatThrownBy(() -> notes.update(key, List.of()))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessage("table prod-docs, item {id=\"7\"}: an update needs at least one action");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aDeletionOfARecordChecksAndOneByKeyDoesNot() {
    fixture.dynamoDb.item = Notes.item("7", 4);
    assertThat(notes.delete(Note.of("7", 4))).isTrue();
    DeleteItemRequest request = fixture.dynamoDb.last(DeleteItemRequest.class);
    assertThat(request.key()).isEqualTo(Map.of("id", s("7")));
    assertThat(request.conditionExpression()).isEqualTo("#n0 = :v0");
    assertThat(notes.delete(key)).isTrue();
    assertThat(fixture.dynamoDb.last(DeleteItemRequest.class).conditionExpression()).isNull();
  }

  @Test
  void theVersionIsNoPartOfTheKey() {
    fixture.dynamoDb.item = Notes.item("7", 6);
    assertThat(notes.refresh(Note.of("7", 4)).version()).isEqualTo(6);
    assertThat(fixture.dynamoDb.last(GetItemRequest.class).key()).isEqualTo(Map.of("id", s("7")));
  }

  @Test
  void aBatchRefusesVersions() {
    assertThatThrownBy(() -> notes.saveAll(List.of(Note.of("7", 4))))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("table prod-docs", "attribute version", "saveAll", "transaction");
    assertThatThrownBy(() -> notes.deleteAll(List.of(key)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("deleteAll", "delete(…)");
    assertThat(fixture.log).isEmpty();
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }
}
