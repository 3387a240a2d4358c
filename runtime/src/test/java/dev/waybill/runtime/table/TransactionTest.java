package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.Notes.NOW_STORED;
import static dev.waybill.runtime.table.SaveTest.at;
import static dev.waybill.runtime.table.SaveTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.table.Notes.Note;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What a transaction asks of DynamoDB, and what it does before. */
class TransactionTest {
  private static final ReturnValuesOnConditionCheckFailure ALL_OLD =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;

  private final Fixture fixture = Notes.fixture();
  private final TableDao<Doc> docs = fixture.table();
  private final TableDao<Note> notes =
      new Fixture.Dao<>(new ItemTable<>("notes", Notes.SCHEMA, docs.items().settings()));
  private final Transaction transaction = new Transaction(docs.items().settings());

  @Test
  void theContentOfAllGoesFirstAndEachItemInOneRequest() {
    Note stored = transaction.save(notes, new Note("1", "a", 0, 4, null, null));
    assertThat(stored.version()).isEqualTo(5);
    transaction.insert(docs, new Doc("2", "b", null, null, null, 0));
    transaction
        .update(docs.onlyIf(Fixture.COUNT.lt(10)), key("3"), Fixture.TEXT.set("a"))
        .update(notes, Note.of("4", 6), Notes.COUNT.add(1))
        .upsert(notes, note("5"), Notes.COUNT.add(1))
        .delete(docs, key("6"))
        .delete(notes.onlyIf(Notes.COUNT.eq(0)), Note.of("7", 8))
        .check(docs, key("8"), Fixture.NOTE.exists());
    assertThat(fixture.log).isEmpty();
    transaction.commit();
    assertThat(fixture.log)
        .containsExactlyInAnyOrder("ensure " + at("a"), "ensure " + at("b"), "TransactWriteItems")
        .endsWith("TransactWriteItems");
    List<TransactWriteItem> items = request().transactItems();
    assertThat(items).hasSize(8);
    assertThat(items.get(0).put().tableName()).isEqualTo("notes");
    assertThat(items.get(0).put().item())
        .containsEntry("version", n("5"))
        .containsEntry("updated", s(NOW_STORED))
        .containsEntry("text", s(at("a")));
    assertThat(items.get(0).put().conditionExpression()).isEqualTo("#n0 = :v0");
    assertThat(items.get(0).put().expressionAttributeValues()).isEqualTo(Map.of(":v0", n("4")));
    assertThat(items.get(0).put().returnValuesOnConditionCheckFailure()).isEqualTo(ALL_OLD);
    assertThat(items.get(1).put().tableName()).isEqualTo("prod-docs");
    assertThat(items.get(1).put().conditionExpression()).isEqualTo("attribute_not_exists(#n0)");
    assertThat(items.get(2).update().key()).isEqualTo(Map.of("id", s("3")));
    assertThat(items.get(2).update().updateExpression()).isEqualTo("SET #n0 = :v0");
    assertThat(items.get(2).update().conditionExpression())
        .isEqualTo("attribute_exists(#n1) AND (#n2 < :v1)");
    assertThat(items.get(2).update().expressionAttributeValues())
        .isEqualTo(Map.of(":v0", s(at("a")), ":v1", n("10")));
    assertThat(items.get(2).update().returnValuesOnConditionCheckFailure()).isEqualTo(ALL_OLD);
    assertThat(items.get(3).update().conditionExpression())
        .isEqualTo("attribute_exists(#n3) AND #n2 = :v2");
    assertThat(items.get(4).update().updateExpression())
        .isEqualTo("SET #n1 = :v1, #n2 = if_not_exists(#n2, :v1) ADD #n0 :v0, #n3 :v0");
    assertThat(items.get(4).update().conditionExpression()).isNull();
    assertThat(items.get(4).update().returnValuesOnConditionCheckFailure()).isNull();
    assertThat(items.get(5).delete().key()).isEqualTo(Map.of("id", s("6")));
    assertThat(items.get(5).delete().conditionExpression()).isNull();
    assertThat(items.get(6).delete().key()).isEqualTo(Map.of("id", s("7")));
    assertThat(items.get(6).delete().conditionExpression()).isEqualTo("#n0 = :v0 AND (#n1 = :v1)");
    assertThat(items.get(6).delete().returnValuesOnConditionCheckFailure()).isEqualTo(ALL_OLD);
    assertThat(items.get(7).conditionCheck().conditionExpression())
        .isEqualTo("attribute_exists(#n0)");
    assertThat(items.get(7).conditionCheck().key()).isEqualTo(Map.of("id", s("8")));
    assertThat(items.get(7).conditionCheck().returnValuesOnConditionCheckFailure())
        .isEqualTo(ALL_OLD);
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(4));
  }

  @Test
  void aSecondCommitIsTheSameRequest() {
    transaction.save(docs, new Doc("1", "a", null, null, null, 0));
    transaction.commit();
    transaction.commit();
    List<TransactWriteItemsRequest> requests =
        fixture.dynamoDb.all(TransactWriteItemsRequest.class);
    assertThat(requests).hasSize(2);
    assertThat(requests.get(0).transactItems()).isEqualTo(requests.get(1).transactItems());
    assertThat(requests.get(0).clientRequestToken())
        .isEqualTo(requests.get(1).clientRequestToken());
    assertThat(UUID.fromString(requests.get(0).clientRequestToken())).isNotNull();
    Transaction other = new Transaction(docs.items().settings()).delete(docs, key("1"));
    other.commit();
    assertThat(request().clientRequestToken()).isNotEqualTo(requests.get(0).clientRequestToken());
  }

  @Test
  void theTokenMayBeGiven() {
    transaction.delete(docs, key("1")).token("order 7").commit();
    assertThat(request().clientRequestToken()).isEqualTo("order 7");
    for (String bad : List.of("", "x".repeat(37))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> transaction.token(bad))
          .withMessageContaining("1 to 36 characters");
    }
    transaction.token("x".repeat(36));
  }

  @Test
  void aTransactionHasOneToOneHundredOperations() {
    assertThatThrownBy(transaction::commit)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessage("a transaction needs at least one operation");
    for (int i = 0; i < 100; i++) {
      transaction.delete(docs, key("" + i));
    }
    assertThatThrownBy(() -> transaction.delete(docs, key("100")))
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessage("table prod-docs, item {id=\"100\"}: a transaction has at most 100 operations");
    transaction.commit();
    assertThat(request().transactItems()).hasSize(100);
  }

  @Test
  void noTwoOperationsAreOnOneItem() {
    transaction.delete(docs, key("1")).delete(notes, note("1"));
    assertThatThrownBy(() -> transaction.check(docs, key("1"), Fixture.NOTE.exists()))
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessage(
            "table prod-docs, item {id=\"1\"}: two operations of one transaction are on this item,"
                + " which DynamoDB does not take");
    transaction.commit();
    assertThat(request().transactItems()).hasSize(2);
  }

  @Test
  void whatIsWrongWithAnOperationIsSaidWhenItIsAdded() {
    assertThatThrownBy(() -> transaction.save(docs, new Doc("1", null, null, null, "\uD83D", 0)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> transaction.update(docs, key("1"), List.of()))
        .isInstanceOf(InvalidUpdateException.class);
    assertThatThrownBy(
            () -> transaction.update(docs, key("1"), Fixture.COUNT.add(1), Fixture.COUNT.set(1)))
        .isInstanceOf(InvalidUpdateException.class);
    TableDao<Doc> other = fixture.table();
    Transaction elsewhere =
        new Transaction(new Fixture().table("other", Fixture.SCHEMA).items().settings());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> elsewhere.delete(other, key("1")))
        .withMessageContainingAll("prod-docs", "another Waybill");
    assertThatThrownBy(transaction::commit).isInstanceOf(InvalidTransactionException.class);
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aWaybillStartsThemForItsOwnDaos() {
    Waybill.Builder builder = Waybill.builder().dynamoDb(fixture.dynamoDb).blobStore(fixture.store);
    Waybill one = builder.build();
    Waybill other = builder.build();
    TableDao<Doc> dao = new Fixture.Dao<>(one.table(Fixture.SCHEMA));
    one.transaction().delete(dao, dao.keyOf(Fixture.ID, "1")).commit();
    assertThat(request().transactItems().get(0).delete().tableName()).isEqualTo("docs");
    Transaction foreign = other.transaction();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> foreign.delete(dao, dao.keyOf(Fixture.ID, "1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.readTransaction().get(dao, dao.keyOf(Fixture.ID, "1")));
  }

  /** A stream can be read but once; from then on its content is where it was stored. */
  @Test
  void aSecondCommitHasTheContentOfAStream() {
    transaction.save(
        docs, new Doc("1", null, null, Blob.of(new ByteArrayInputStream(bytes("s"))), null, 0));
    transaction.commit();
    transaction.commit();
    List<TransactWriteItemsRequest> requests =
        fixture.dynamoDb.all(TransactWriteItemsRequest.class);
    assertThat(requests.get(1).transactItems()).isEqualTo(requests.get(0).transactItems());
    assertThat(requests.get(0).transactItems().get(0).put().item())
        .containsEntry("blob", s(at("s")));
  }

  @Test
  void theItemsHave4MegabytesAtMost() {
    fill(transaction);
    transaction.commit();
    Transaction more = new Transaction(notes.items().settings());
    fill(more);
    more.update(docs, key("12"), Fixture.NOTE.set(""));
    assertThatThrownBy(more::commit)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessageContaining("have 4194308 bytes in all, more than the 4194304");
    assertThat(fixture.log).containsExactly("TransactWriteItems");
  }

  private void fill(Transaction target) {
    for (int i = 0; i < 10; i++) {
      target.save(docs, new Doc("" + i, null, null, null, "x".repeat(400_000), 0));
    }
    // The last one brings them to 4194304 bytes: names, keys and counts have 19 to 20 each.
    int rest = 4 * 1024 * 1024 - 10 * (400_000 + "id1notecount".length() + 1);
    Note fits = Note.of("x".repeat(2000), 0);
    target.save(notes, fits);
    int fixed = "idcountversioncreatedupdated".length() + 2000 + 1 + 2 + 2 * NOW_STORED.length();
    target.update(docs, key("11"), Fixture.NOTE.set("x".repeat(rest - fixed - "note".length())));
  }

  @Test
  void nothingIsWrittenWhenAnUploadFails() {
    RuntimeException failure = SdkClientException.create("no connection");
    fixture.store.onTransfer =
        () -> {
          throw failure;
        };
    transaction.save(docs, Doc.of("a"));
    assertThatThrownBy(transaction::commit).isSameAs(failure);
    assertThat(fixture.log).doesNotContain("TransactWriteItems");
  }

  @Test
  void aStoreThatIsAlwaysTooSlowIsGivenUp() {
    fixture.store.onTransfer = () -> fixture.pass(Duration.ofMinutes(5));
    transaction.save(docs, Doc.of("a"));
    assertThatThrownBy(transaction::commit).isInstanceOf(CommitWindowException.class);
    assertThat(fixture.log).doesNotContain("TransactWriteItems");
    fixture.store.onTransfer = () -> fixture.pass(Duration.ofMinutes(1));
    transaction.commit();
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(3));
  }

  @Test
  void anUpdateThatComesToNothingStillAsks() {
    SetAttribute<Doc, String, Set<String>> tags =
        new SetAttribute<>("tags", Codecs.STRING, Codecs.set(Codecs.STRING));
    transaction.update(docs, key("1"), tags.setIfAbsent(Set.of())).commit();
    assertThat(request().transactItems().get(0).update()).isNull();
    assertThat(request().transactItems().get(0).conditionCheck().conditionExpression())
        .isEqualTo("attribute_exists(#n0)");
    Transaction upsert =
        new Transaction(docs.items().settings()).upsert(docs, key("1"), tags.setIfAbsent(Set.of()));
    assertThatThrownBy(upsert::commit)
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("come to nothing");
  }

  private TransactWriteItemsRequest request() {
    return fixture.dynamoDb.last(TransactWriteItemsRequest.class);
  }

  private Key<Doc> key(String id) {
    return docs.keyOf(Fixture.ID, id);
  }

  private Key<Note> note(String id) {
    return notes.keyOf(Notes.ID, id);
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }
}
