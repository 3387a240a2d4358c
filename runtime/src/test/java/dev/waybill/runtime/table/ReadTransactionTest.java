package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.table.Notes.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Items of several tables as they were at one moment. */
class ReadTransactionTest {
  private final Fixture fixture = Notes.fixture();
  private final TableDao<Doc> docs = fixture.table();
  private final TableDao<Note> notes =
      new Fixture.Dao<>(new ItemTable<>("notes", Notes.SCHEMA, docs.items().settings()));
  private final ReadTransaction reads = new ReadTransaction(docs.items().settings());

  @Test
  void allAreReadAtOnceAndTheirContentThen() {
    TransactionRead<Doc> first = reads.get(docs, key("1"));
    TransactionRead<Doc> absent = reads.get(docs, key("2"));
    TransactionRead<Note> note = reads.get(notes, notes.keyOf(Notes.ID, "1"));
    assertThatIllegalStateException()
        .isThrownBy(first::result)
        .withMessageContainingAll("was not run", "prod-docs", "id=\"1\"");
    Map<String, AttributeValue> noted = Notes.item("1", 5);
    noted.put("text", fixture.stored("a"));
    answer(item("1", "a"), Map.of(), noted);
    reads.run();
    assertThat(first.result()).map(Doc::text).contains("a");
    assertThat(absent.result()).isEmpty();
    assertThat(note.result().orElseThrow().version()).isEqualTo(5);
    assertThat(note.result().orElseThrow().text()).isEqualTo("a");
    assertThat(fixture.log).containsExactly("TransactGetItems", "fetch " + at("a"));
    assertThat(gets())
        .extracting(get -> get.tableName() + get.key())
        .containsExactly(
            "prod-docs" + key("1").values(),
            "prod-docs" + key("2").values(),
            "notes" + key("1").values());
    assertThat(gets()).allMatch(get -> get.projectionExpression() == null);
  }

  @Test
  void aSecondRunReadsAnew() {
    TransactionRead<Doc> read = reads.get(docs, key("1"));
    answer(item("1", null));
    reads.run();
    answer(Map.of());
    reads.run();
    assertThat(read.result()).isEmpty();
    fixture.dynamoDb.failure = ResourceNotFoundException.builder().message("x").build();
    assertThatThrownBy(reads::run).isInstanceOf(ResourceNotFoundException.class);
    assertThatIllegalStateException().isThrownBy(read::result).withMessageContaining("failed");
  }

  @Test
  void anItemThatIsReadTwiceIsAskedForOnce() {
    TransactionRead<Doc> one = reads.get(docs, key("1"));
    TransactionRead<Doc> two = reads.get(docs, key("1"));
    answer(item("1", "a"));
    reads.run();
    assertThat(gets()).hasSize(1);
    assertThat(one.result()).map(Doc::text).contains("a");
    assertThat(two.result()).map(Doc::text).contains("a");
    assertThat(fixture.log).containsExactly("TransactGetItems", "fetch " + at("a"));
  }

  @Test
  void aProjectionReadsItsAttributesUnlessSomebodyNeedsMore() {
    ReadDao<String> heads = heads();
    TransactionRead<String> head = reads.get(heads, heads.keyOf(Fixture.ID, "1"));
    answer(item("1", "a"));
    reads.run();
    assertThat(head.result()).contains("1");
    assertThat(gets().get(0).projectionExpression()).isEqualTo("#n0, #n1");
    assertThat(gets().get(0).expressionAttributeNames())
        .isEqualTo(Map.of("#n0", "id", "#n1", "note"));
    assertThat(fixture.log).as("its content is not needed").containsExactly("TransactGetItems");
    TransactionRead<Doc> all = reads.get(docs, key("1"));
    reads.run();
    assertThat(gets()).hasSize(1);
    assertThat(gets().get(0).projectionExpression()).isNull();
    assertThat(head.result()).contains("1");
    assertThat(all.result()).map(Doc::text).contains("a");
  }

  private ReadDao<String> heads() {
    RecordReader<String> reader = item -> item.require(Fixture.ID);
    TableSchema<String> schema =
        TableSchema.projection("docs", reader)
            .partitionKey(Fixture.ID)
            .attributes(Fixture.NOTE)
            .build();
    return new ReadDao<>(new ItemTable<>("prod-docs", schema, docs.items().settings())) {};
  }

  @Test
  void whatHasExpiredIsHiddenIfTheSettingsSaySo() {
    fixture.hideExpired = true;
    var expiring =
        fixture.table(
            "prod-docs",
            TableSchema.builder("docs", Fixture.SCHEMA.codec())
                .partitionKey(Fixture.ID)
                .timeToLive(new NullableLongAttribute<Doc, Long>("expires", Codecs.LONG))
                .build());
    ReadTransaction hiding = new ReadTransaction(expiring.items().settings());
    TransactionRead<Doc> expired = hiding.get(expiring, key("1"));
    TransactionRead<Doc> live = hiding.get(expiring, key("2"));
    long now = Notes.NOW.getEpochSecond();
    answer(expires("1", now), expires("2", now + 1));
    hiding.run();
    assertThat(expired.result()).isEmpty();
    assertThat(live.result()).isPresent();
  }

  private static Map<String, AttributeValue> expires(String id, long second) {
    Map<String, AttributeValue> item = Notes.item(id, 1);
    item.put("expires", AttributeValue.fromN(Long.toString(second)));
    return item;
  }

  @Test
  void itHasOneToOneHundredItemsOfOneWaybill() {
    assertThatThrownBy(reads::run)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessage("a transaction needs at least one read");
    for (int i = 0; i < 100; i++) {
      reads.get(docs, key("" + i));
    }
    reads.get(docs, key("7"));
    assertThatThrownBy(() -> reads.get(docs, key("100")))
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessageContaining("at most 100 items");
    ReadDao<Doc> other = new Fixture().table("other", Fixture.SCHEMA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reads.get(other, key("1")))
        .withMessageContainingAll("other", "another Waybill");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aConflictIsThatOfItsRead() {
    reads.get(docs, key("1"));
    reads.get(docs, key("1"));
    TransactionRead<Note> note = reads.get(notes, notes.keyOf(Notes.ID, "1"));
    TransactionCanceledException cause =
        TransactionCanceledException.builder()
            .message("cancelled")
            .cancellationReasons(
                CancellationReason.builder().code("None").build(),
                CancellationReason.builder().code("TransactionConflict").message("busy").build())
            .build();
    fixture.dynamoDb.failure = cause;
    assertThatThrownBy(reads::run)
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            e -> {
              assertThat(e.failures()).hasSize(1);
              assertThat(e.failures().get(0).position()).isEqualTo(2);
              assertThat(e.failures().get(0).code()).isEqualTo("TransactionConflict");
              assertThat(e.failures().get(0).location()).isEqualTo(e.location());
            })
        .hasCause(cause)
        .hasMessageContainingAll("table notes", "TransactionConflict: busy");
    assertThatIllegalStateException().isThrownBy(note::result);
  }

  @SafeVarargs
  private final void answer(Map<String, AttributeValue>... items) {
    List<ItemResponse> responses = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      responses.add(ItemResponse.builder().item(item.isEmpty() ? null : item).build());
    }
    fixture.dynamoDb.responses = responses;
  }

  private List<Get> gets() {
    return fixture.dynamoDb.last(TransactGetItemsRequest.class).transactItems().stream()
        .map(TransactGetItem::get)
        .toList();
  }

  private Map<String, AttributeValue> item(String id, String text) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS(id));
    item.put("count", AttributeValue.fromN("1"));
    if (text != null) {
      item.put("text", fixture.stored(text));
    }
    return item;
  }

  private Key<Doc> key(String id) {
    return docs.keyOf(Fixture.ID, id);
  }
}
