package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waybill.runtime.error.BatchWriteException;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.UnprocessedException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Any number of items, and what becomes of each. */
class BatchWritesTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();

  @Test
  void itemsGoInPartsOf25WithTheContentOfEachFirst() {
    List<Doc> docs = docs(51);
    assertThat(table.saveAll(docs)).isEqualTo(docs);
    assertThat(requests()).extracting(List::size).containsExactly(25, 25, 1);
    assertThat(ids(0)).containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
    assertThat(fixture.log).hasSize(51 + 3);
    assertThat(fixture.log.subList(0, 25)).allMatch(entry -> entry.startsWith("ensure "));
    assertThat(fixture.log.get(25)).isEqualTo("BatchWriteItem");
    assertThat(fixture.log).endsWith("ensure " + at("text 50"), "BatchWriteItem");
    assertThat(requests().get(2).get(0).putRequest().item())
        .isEqualTo(
            Map.of(
                "id", AttributeValue.fromS("50"),
                "text", AttributeValue.fromS(at("text 50")),
                "count", AttributeValue.fromN("50")));
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(4));
  }

  @Test
  void nothingIsNoRequest() {
    assertThat(table.saveAll(List.of())).isEmpty();
    table.deleteAll(List.of());
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void whatIsWrongWithOneIsFoundBeforeTheFirstRequest() {
    for (Doc bad :
        List.of(
            new Doc("bad", null, null, null, "\uD83D", 0),
            new Doc("", null, null, null, null, 0))) {
      List<Doc> docs = docs(30);
      docs.add(bad);
      assertThatThrownBy(() -> table.saveAll(docs)).isInstanceOf(InvalidValueException.class);
    }
    List<Doc> docs = docs(30);
    docs.add(new Doc("large", null, null, null, "x".repeat(410_000), 0));
    assertThatThrownBy(() -> table.saveAll(docs))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("id=\"large\"");
    docs.set(30, new Doc("7", null, null, null, null, 0));
    assertThatThrownBy(() -> table.saveAll(docs))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}: two records of one saveAll have this key, so one"
                + " would be lost");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void equalContentIsStoredOnceInTheWholeCall() {
    table.saveAll(
        IntStream.range(0, 60)
            .mapToObj(i -> new Doc("" + i, "same", null, null, null, i))
            .toList());
    assertThat(fixture.log)
        .containsExactly(
            "ensure " + at("same"), "BatchWriteItem", "BatchWriteItem", "BatchWriteItem");
  }

  /** The content is there; only the items are sent again. */
  @Test
  void whatIsLeftUnprocessedIsWrittenAgain() {
    leave(1, 4);
    table.saveAll(docs(6));
    assertThat(ids(1)).containsExactly(1, 4);
    assertThat(requests()).hasSize(2);
    assertThat(fixture.log).filteredOn(entry -> entry.startsWith("ensure ")).hasSize(6);
    assertThat(fixture.waits).containsExactly(50L);
  }

  @Test
  void aWindowThatClosesBetweenTwoTriesIsOpenedAnewForWhatIsLeft() {
    leave(1);
    fixture.dynamoDb.onRequest =
        request -> {
          if (fixture.dynamoDb.requests.size() == 1) {
            fixture.pass(Duration.ofMinutes(3).plusSeconds(1));
          }
        };
    table.saveAll(docs(3));
    assertThat(fixture.log.subList(3, 6))
        .containsExactly("BatchWriteItem", "ensure " + at("text 1"), "BatchWriteItem");
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(4));
  }

  @Test
  void whatStaysUnprocessedForEverIsSaid() {
    fixture.dynamoDb.unprocessed =
        requests ->
            Map.of(
                "prod-docs",
                requests.get("prod-docs").stream().filter(request -> id(request) < 2).toList());
    BatchWriteException e = failed(docs(30));
    assertThat(e.failures()).containsOnlyKeys(0, 1);
    assertThat(e.failures().values())
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOf(UnprocessedException.class)
                    .hasMessage(
                        "table prod-docs: DynamoDB left 2 items unprocessed in 10 requests in a"
                            + " row"));
    assertThat(e.written()).hasSize(28).contains(2, 29);
    assertThat(e.notTried()).isEmpty();
    assertThat(e)
        .hasMessageStartingWith("table prod-docs: 2 of 30 items could not be written; failures()")
        .hasCause(e.failures().get(0));
    assertThat(ids(requests().size() - 1)).as("the rest is tried").hasSize(5);
  }

  @Test
  void aRequestOfWhichNothingWasTakenIsMadeAgain() {
    RuntimeException throttled =
        FakeDynamoDb.error(
            ProvisionedThroughputExceededException.builder(),
            "ProvisionedThroughputExceededException");
    fixture.dynamoDb.failure = throttled;
    table.saveAll(docs(3));
    assertThat(requests()).hasSize(2);
    fixture.dynamoDb.onRequest =
        request -> {
          throw throttled;
        };
    BatchWriteException e = failed(docs(30));
    assertThat(e.failures()).hasSize(30);
    assertThat(e.failures().get(0)).isInstanceOf(UnprocessedException.class).hasCause(throttled);
    assertThat(fixture.waits).as("patience is that of the whole call").hasSize(1 + 9);
  }

  /** A row of full requests is no row of requests in vain. */
  @Test
  void patienceStartsAnewWithWhatIsWritten() {
    AtomicInteger request = new AtomicInteger();
    fixture.dynamoDb.unprocessed =
        requests -> request.incrementAndGet() % 9 == 0 ? Map.of() : Map.copyOf(requests);
    table.saveAll(docs(60));
    assertThat(requests()).hasSize(27);
  }

  @Test
  void aPartThatFailsDoesNotStopTheOthers() {
    RuntimeException failure = FakeDynamoDb.error(DynamoDbException.builder(), "Validation");
    fixture.dynamoDb.failure = failure;
    BatchWriteException e = failed(docs(30));
    assertThat(e.failures()).hasSize(25).containsEntry(0, failure).containsEntry(24, failure);
    assertThat(e.written()).containsExactly(25, 26, 27, 28, 29);
    assertThat(e.notTried()).isEmpty();
  }

  /** DynamoDB refuses a request as a whole for what is wrong with one item of it. */
  @Test
  void anItemThatDynamoDbRefusesDoesNotKeepTheOthersFromBeingWritten() {
    RuntimeException failure =
        FakeDynamoDb.error(DynamoDbException.builder(), "ValidationException");
    fixture.dynamoDb.unprocessed =
        requests -> {
          if (requests.get("prod-docs").stream().anyMatch(request -> id(request) == 3)) {
            throw failure;
          }
          return Map.of();
        };
    BatchWriteException e = failed(docs(30));
    assertThat(e.failures()).isEqualTo(Map.of(3, failure));
    assertThat(e.written()).hasSize(29);
    assertThat(e.notTried()).isEmpty();
  }

  @Test
  void contentThatCannotBeStoredConcernsItsItemsAlone() {
    RuntimeException failure = SdkClientException.create("no connection");
    List<Doc> docs = docs(4);
    docs.add(new Doc("also", "text 1", null, null, null, 0));
    fixture.store.onTransfer =
        () -> {
          if (fixture.store.current().contains(at("text 1"))) {
            throw failure;
          }
        };
    BatchWriteException e = failed(docs);
    assertThat(e.failures()).hasSize(2).containsEntry(1, failure).containsEntry(4, failure);
    assertThat(e.written()).containsExactly(0, 2, 3);
    assertThat(ids(0)).containsExactly(0, 2, 3);
  }

  @Test
  void afterAFailureOfWhateverItemTheRestIsNotTried() {
    List<RuntimeException> failures =
        List.of(
            FakeDynamoDb.error(ResourceNotFoundException.builder(), "ResourceNotFoundException"),
            FakeDynamoDb.error(DynamoDbException.builder(), "AccessDeniedException"),
            AbortedException.create("interrupted"));
    for (RuntimeException failure : failures) {
      fixture.log.clear();
      fixture.dynamoDb.failure = failure;
      BatchWriteException e = failed(docs(60));
      assertThat(e.failures()).hasSize(25).containsEntry(0, failure);
      assertThat(e.written()).isEmpty();
      assertThat(e.notTried()).hasSize(35).contains(25, 59);
      assertThat(e).hasMessageContaining("25 of 60 items could not be written, and 35 were not");
      assertThat(fixture.log).hasSize(26);
    }
  }

  @Test
  void aStoreThatIsAlwaysTooSlowIsGivenUp() {
    fixture.store.onTransfer = () -> fixture.pass(Duration.ofMinutes(5));
    BatchWriteException e = failed(docs(1));
    assertThat(e.failures().get(0)).isInstanceOf(CommitWindowException.class);
    assertThat(fixture.log).doesNotContain("BatchWriteItem");
  }

  @Test
  void keysAreDeletedOnce() {
    List<Key<Doc>> keys = new ArrayList<>();
    IntStream.range(0, 26).forEach(i -> keys.add(key("" + i)));
    keys.add(key("3"));
    table.deleteAll(keys);
    assertThat(requests()).extracting(List::size).containsExactly(25, 1);
    assertThat(requests().get(1).get(0).deleteRequest().key())
        .isEqualTo(Map.of("id", AttributeValue.fromS("25")));
    assertThat(fixture.dynamoDb.lastTimeout()).isEmpty();
  }

  @Test
  void aKeyThatIsGivenAgainHasItsOutcomeInBothPlaces() {
    RuntimeException failure = FakeDynamoDb.error(DynamoDbException.builder(), "Validation");
    fixture.dynamoDb.failure = failure;
    BatchWriteException e =
        catchThrowableOfType(
            BatchWriteException.class,
            () -> table.deleteAll(List.of(key("1"), key("2"), key("1"))));
    assertThat(e.failures()).containsOnlyKeys(0, 1, 2);
  }

  @Test
  void deletionsThatAreLeftAreSentAgain() {
    leave(2);
    table.deleteAll(List.of(key("1"), key("2")));
    assertThat(requests()).extracting(List::size).containsExactly(2, 1);
  }

  /** A table may be named by its ARN, and its answers have its name. */
  @Test
  void whatIsLeftUnprocessedIsNotMissedUnderAnotherName() {
    fixture.dynamoDb.unprocessed =
        requests -> {
          fixture.dynamoDb.unprocessed = none -> Map.of();
          return Map.of("docs", requests.get("prod-docs").subList(0, 2));
        };
    table.saveAll(docs(6));
    assertThat(ids(1)).containsExactly(0, 1);
  }

  /** Leaves items of the first request unprocessed. */
  private void leave(Integer... ids) {
    fixture.dynamoDb.unprocessed =
        requests -> {
          fixture.dynamoDb.unprocessed = none -> Map.of();
          return Map.of(
              "prod-docs",
              requests.get("prod-docs").stream()
                  .filter(request -> List.of(ids).contains(id(request)))
                  .toList());
        };
  }

  private BatchWriteException failed(List<Doc> docs) {
    return catchThrowableOfType(BatchWriteException.class, () -> table.saveAll(docs));
  }

  private List<List<WriteRequest>> requests() {
    return fixture.dynamoDb.all(BatchWriteItemRequest.class).stream()
        .map(request -> request.requestItems().get("prod-docs"))
        .toList();
  }

  private List<Integer> ids(int request) {
    return requests().get(request).stream().map(BatchWritesTest::id).toList();
  }

  private static int id(WriteRequest request) {
    var item =
        request.putRequest() == null ? request.deleteRequest().key() : request.putRequest().item();
    return Integer.parseInt(item.get("id").s());
  }

  private Key<Doc> key(String id) {
    return table.keyOf(Fixture.ID, id);
  }

  private static List<Doc> docs(int count) {
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      docs.add(new Doc("" + i, "text " + i, null, null, null, i));
    }
    return docs;
  }
}
