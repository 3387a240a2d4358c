package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.error.TransactionFailedException.Failure;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.error.WaybillException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.table.Notes.Note;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Why a transaction was cancelled, and which tries are worth another one. */
class TransactionFailureTest {
  private static final String TOO_LARGE =
      "Item size to update has exceeded the maximum allowed size";

  private final InlineFixture inline = new InlineFixture(10_000, "gzip", 400_000);
  private final Fixture fixture = inline.fixture;
  private final TableDao<Doc> docs = inline.table;
  private final TableDao<Note> notes =
      new Fixture.Dao<>(new ItemTable<>("notes", Notes.SCHEMA, docs.items().settings()));
  private final Transaction transaction = new Transaction(docs.items().settings());

  @Test
  void eachReasonIsThatOfItsOperation() {
    transaction
        .delete(docs, key("0"))
        .update(docs.onlyIf(Fixture.COUNT.lt(10)), key("1"), Fixture.COUNT.add(1))
        .update(docs, key("2"), Fixture.COUNT.add(1))
        .update(notes, Note.of("3", 4), Notes.COUNT.add(1));
    transaction.insert(docs, doc("4"));
    transaction
        .delete(docs, key("5"))
        .check(docs, key("6"), Fixture.NOTE.exists())
        .update(docs, key("7"), Fixture.NOTE.set("x"));
    transaction.save(docs, doc("8"));
    TransactionCanceledException cause =
        cancelled(
            reason("None", null, null),
            failed(item("1")),
            failed(null),
            failed(Notes.item("3", 6)),
            failed(item("4")),
            reason("TransactionConflict", "Transaction is ongoing for the item", null),
            failed(null),
            reason("ValidationError", TOO_LARGE, null),
            reason("ThrottlingError", null, null));
    fixture.dynamoDb.failure = cause;
    TransactionFailedException e = commit();
    assertThat(e).hasCause(cause);
    assertThat(e.failures()).extracting(Failure::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    ConditionFailedException condition = as(e, 0, ConditionFailedException.class);
    assertThat(docs.currentOf(condition).orElseThrow().id()).isEqualTo("1");
    as(e, 1, ItemNotFoundException.class);
    VersionConflictException version = as(e, 2, VersionConflictException.class);
    assertThat(notes.currentOf(version).orElseThrow().version()).isEqualTo(6);
    assertThat(as(e, 3, ItemExistsException.class).item()).containsKey("id");
    assertThat(e.failures().get(4).exception()).isNull();
    assertThat(e.failures().get(4).code()).isEqualTo("TransactionConflict");
    assertThat(e.failures().get(4).message())
        .isEqualTo(
            "delete, table prod-docs, item {id=\"5\"}: TransactionConflict: Transaction is ongoing"
                + " for the item");
    assertThat(as(e, 5, ItemNotFoundException.class))
        .hasMessage(
            "table prod-docs, item {id=\"6\"}: there is no such item to check, and without one the"
                + " condition is false: attribute_exists(note)");
    as(e, 6, ItemTooLargeException.class);
    assertThat(e.failures().get(7).message())
        .isEqualTo("save, table prod-docs, item {id=\"8\"}: ThrottlingError");
    assertThat(e.failures().get(7).as(WaybillException.class)).isEmpty();
    assertThat(e.location().table()).isNull();
    assertThat(e)
        .hasMessageStartingWith(
            "DynamoDB cancelled the transaction, and nothing of it was written; operation 1:"
                + " update, table prod-docs, item {id=\"1\"}: the condition for the item to update"
                + " is false: count < ?; operation 2: update, ");
    assertThat(fixture.log).containsExactly("TransactWriteItems");
  }

  @Test
  void oneFailureIsWhereItIsAndCanBeSerialized() throws Exception {
    transaction.delete(docs, key("0")).update(docs, key("1"), Fixture.COUNT.add(1));
    fixture.dynamoDb.failure = cancelled(reason("None", null, null), failed(null));
    TransactionFailedException e = commit();
    assertThat(e.location()).isEqualTo(e.failures().get(0).location());
    assertThat(e.location().key()).isEqualTo("{id=\"1\"}");
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(e);
  }

  @Test
  void aCancellationWithoutReasonsIsSaidAsItIs() {
    transaction.delete(docs, key("0"));
    fixture.dynamoDb.failure =
        TransactionCanceledException.builder().message("cancelled for no reason").build();
    TransactionFailedException e = commit();
    assertThat(e.failures()).isEmpty();
    assertThat(e).hasMessageContaining("cancelled for no reason");
  }

  @Test
  void otherErrorsAreThrownAsTheyAre() {
    transaction.delete(docs, key("0"));
    for (RuntimeException failure :
        List.of(
            IdempotentParameterMismatchException.builder().message("x").build(),
            TransactionInProgressException.builder().message("x").build(),
            FakeDynamoDb.error(DynamoDbException.builder(), "AccessDeniedException"))) {
      fixture.dynamoDb.failure = failure;
      assertThatThrownBy(transaction::commit).isSameAs(failure);
    }
  }

  /** What stands encoded in an item is compared here, and then it is another request. */
  @Test
  void aConditionOnContentIsAskedAgainWithTokensOfItsOwn() {
    String text = "x".repeat(9000);
    Map<String, AttributeValue> item = item("1");
    item.put("text", encoded(text));
    transaction
        .update(docs.onlyIf(inline.text.sameContentAs(text)), key("1"), Fixture.COUNT.add(1))
        .token("mine");
    transaction.save(docs, new Doc("2", "y".repeat(20_000), null, null, null, 0));
    fixture.dynamoDb.failure = cancelled(failed(item), reason("None", null, null));
    transaction.commit();
    assertThat(fixture.log)
        .containsExactly(
            "ensure " + inline.at("y".repeat(20_000)), "TransactWriteItems", "TransactWriteItems");
    transaction.commit();
    List<TransactWriteItemsRequest> requests =
        fixture.dynamoDb.all(TransactWriteItemsRequest.class);
    assertThat(requests.get(1).transactItems().get(0).update().expressionAttributeValues())
        .containsValue(encoded(text));
    assertThat(requests.get(1).transactItems().get(1))
        .isEqualTo(requests.get(0).transactItems().get(1));
    assertThat(requests.get(0).clientRequestToken()).isEqualTo("mine");
    assertThat(requests.get(1).clientRequestToken()).isNotEqualTo("mine").hasSize(36);
    assertThat(requests).hasSize(3);
    assertThat(requests.get(2)).as("it is made once").isEqualTo(requests.get(1));
  }

  @Test
  void itIsInVainIfAnotherOperationFailsAnyway() {
    String text = "x".repeat(9000);
    Map<String, AttributeValue> item = item("1");
    item.put("text", encoded(text));
    transaction
        .update(docs.onlyIf(inline.text.sameContentAs(text)), key("1"), Fixture.COUNT.add(1))
        .update(docs, key("2"), Fixture.COUNT.add(1));
    fixture.dynamoDb.failure = cancelled(failed(item), failed(null));
    // Whether the first would fail too is not known.
    assertThat(commit().failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.position()).isEqualTo(1));
    assertThat(fixture.log).containsExactly("TransactWriteItems");
  }

  @Test
  void anUpdateThatIsTooLargeIsTriedAgainWithoutInlineContent() {
    InlineFixture spilling = new InlineFixture(10_000, "", 400_000);
    String text = "z".repeat(5000);
    Transaction update =
        new Transaction(spilling.table.items().settings())
            .update(spilling.table, spilling.key(), spilling.text.set(text))
            .delete(spilling.table, spilling.table.keyOf(Fixture.ID, "8"));
    spilling.fixture.dynamoDb.failure =
        cancelled(reason("ValidationError", TOO_LARGE, null), reason("None", null, null));
    update.commit();
    assertThat(spilling.fixture.log)
        .containsExactly("TransactWriteItems", "ensure " + spilling.at(text), "TransactWriteItems");
    assertThat(
            spilling
                .fixture
                .dynamoDb
                .last(TransactWriteItemsRequest.class)
                .transactItems()
                .get(0)
                .update()
                .expressionAttributeValues())
        .containsValue(AttributeValue.fromS(spilling.at(text)));
  }

  private <E extends WaybillException> E as(
      TransactionFailedException e, int failure, Class<E> type) {
    WaybillException exception = e.failures().get(failure).as(type).orElseThrow();
    assertThat(exception).isExactlyInstanceOf(type).hasCause(e.getCause());
    assertThat(exception.location().table())
        .isEqualTo(e.failures().get(failure).location().table());
    return type.cast(exception);
  }

  private TransactionFailedException commit() {
    return catchThrowableOfType(TransactionFailedException.class, transaction::commit);
  }

  private AttributeValue encoded(String content) {
    InlineFixture other = new InlineFixture(10_000, "gzip", 0);
    other.table.save(Doc.of(content));
    return other.item().get("text");
  }

  private static TransactionCanceledException cancelled(CancellationReason... reasons) {
    return TransactionCanceledException.builder()
        .message("Transaction cancelled")
        .cancellationReasons(reasons)
        .build();
  }

  private static CancellationReason failed(Map<String, AttributeValue> item) {
    return reason("ConditionalCheckFailed", "The conditional request failed", item);
  }

  private static CancellationReason reason(
      String code, String message, Map<String, AttributeValue> item) {
    return CancellationReason.builder().code(code).message(message).item(item).build();
  }

  private static Map<String, AttributeValue> item(String id) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS(id));
    item.put("count", AttributeValue.fromN("1"));
    return item;
  }

  private static Doc doc(String id) {
    return new Doc(id, null, null, null, null, 0);
  }

  private Key<Doc> key(String id) {
    return docs.keyOf(Fixture.ID, id);
  }
}
