package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Content first, then the item; nothing at all for bad input. */
class SaveTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();

  @Test
  void contentIsStoredBeforeTheItem() {
    Doc doc = new Doc("7", "a", bytes("b"), Blob.of("c"), "note", 3);
    assertThat(table.save(doc)).isSameAs(doc);
    assertThat(fixture.log.subList(0, 3))
        .containsExactlyInAnyOrder("ensure " + at("a"), "ensure " + at("b"), "ensure " + at("c"));
    assertThat(fixture.log.subList(3, fixture.log.size())).containsExactly("PutItem");
    PutItemRequest request = (PutItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.tableName()).isEqualTo("prod-docs");
    assertThat(request.item())
        .isEqualTo(
            Map.of(
                "id", AttributeValue.fromS("7"),
                "text", AttributeValue.fromS(at("a")),
                "bytes", AttributeValue.fromS(at("b")),
                "blob", AttributeValue.fromS(at("c")),
                "note", AttributeValue.fromS("note"),
                "count", AttributeValue.fromN("3")));
  }

  @Test
  void equalContentIsStoredOnce() {
    table.save(new Doc("7", "a", bytes("a"), Blob.of("a"), null, 0));
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "PutItem");
  }

  @Test
  void anItemWithoutContentIsOneRequestWithoutALimit() {
    table.save(Doc.of(null));
    assertThat(fixture.log).containsExactly("PutItem");
    assertThat(fixture.dynamoDb.lastTimeout()).isEmpty();
  }

  @Test
  void nothingIsWrittenWhenAnUploadFails() {
    RuntimeException failure = SdkClientException.create("no connection");
    AtomicInteger uploads = new AtomicInteger();
    fixture.store.onTransfer =
        () -> {
          if (uploads.incrementAndGet() == 2) {
            throw failure;
          }
        };
    assertThatThrownBy(() -> table.save(new Doc("7", "a", bytes("b"), Blob.of("c"), null, 0)))
        .isSameAs(failure);
    assertThat(fixture.log).doesNotContain("PutItem");
  }

  @Test
  void badInputCostsNoRequest() {
    assertThatThrownBy(() -> table.save(new Doc("7", "a", null, null, "\uD83D", 0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table prod-docs, item {id=\"7\"}, attribute note: ");
    assertThatThrownBy(() -> table.save(Doc.of("\uD83D")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table prod-docs, item {id=\"7\"}, attribute text: ");
    assertThatThrownBy(() -> table.save(new Doc(null, "a", null, null, null, 0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table prod-docs, attribute id: the partition key is null");
    assertThatThrownBy(() -> table.save(new Doc("", "a", null, null, null, 0)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> table.save(new Doc("7", "a", null, null, "x".repeat(410_000), 0)))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("note (410000 bytes), text (")
        .hasMessageContaining("@BigText");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void anErrorOfDynamoDbIsThrownAsItIsUnlessItIsAboutTheSize() {
    DynamoDbException failure = error("Throttled");
    fixture.dynamoDb.failure = failure;
    assertThatThrownBy(() -> table.save(Doc.of("a"))).isSameAs(failure);
    DynamoDbException size = error("Item size has exceeded the maximum allowed size");
    fixture.dynamoDb.failure = size;
    assertThatThrownBy(() -> table.save(Doc.of("a")))
        .isInstanceOf(ItemTooLargeException.class)
        .hasCause(size);
  }

  @Test
  void theCommitMustEndWithinTheWindow() {
    fixture.store.onTransfer = () -> fixture.pass(Duration.ofMinutes(1));
    table.save(Doc.of("a"));
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(3));
  }

  @Test
  void theClientsOwnTimeoutStaysIfItIsStricter() {
    fixture.dynamoDb =
        new FakeDynamoDb(fixture.log, client -> client.apiCallTimeout(Duration.ofSeconds(9)));
    fixture.table().save(Doc.of("a"));
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofSeconds(9));
    fixture.dynamoDb =
        new FakeDynamoDb(fixture.log, client -> client.apiCallTimeout(Duration.ofHours(9)));
    fixture.table().save(Doc.of("a"));
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(4));
  }

  /** What was confirmed first is confirmed again when the rest took too long. */
  @Test
  void aConfirmationThatAgedIsRenewed() {
    AtomicInteger transfers = new AtomicInteger();
    fixture.store.onTransfer =
        () -> {
          if (transfers.incrementAndGet() == 1) {
            fixture.pass(Duration.ofMinutes(3).plusMillis(1));
          }
        };
    table.save(Doc.of("a"));
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "ensure " + at("a"), "PutItem");
    assertThat(fixture.dynamoDb.lastTimeout()).contains(Duration.ofMinutes(4));
  }

  @Test
  void aStoreThatIsAlwaysTooSlowIsGivenUp() {
    fixture.store.onTransfer = () -> fixture.pass(Duration.ofMinutes(5));
    assertThatThrownBy(() -> table.save(Doc.of("a")))
        .isInstanceOf(CommitWindowException.class)
        .hasMessageStartingWith(
            "table prod-docs, item {id=\"7\"}: storing the content took so long")
        .hasMessageContaining("PT4M");
    assertThat(fixture.log).hasSize(3).doesNotContain("PutItem");
  }

  @Test
  void aHandleStaysWhereItIs() {
    var pointer = fixture.store.pointerTo("elsewhere/" + Blob.of("a").sha256());
    fixture.store.contents.put(pointer, bytes("a"));
    Blob handle = Blob.stored(fixture.store, pointer, Location.NOWHERE);
    table.save(new Doc("7", null, null, handle, null, 0));
    assertThat(fixture.log).contains("ensure " + pointer).endsWith("PutItem");
    PutItemRequest request = (PutItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.item()).containsEntry("blob", AttributeValue.fromS(pointer.toString()));
  }

  @Test
  void contentAtHandWinsOverAHandleWhoseObjectMayBeGone() {
    var pointer = fixture.store.pointerTo("docs/" + Blob.of("a").sha256());
    Blob handle = Blob.stored(fixture.store, pointer, Location.NOWHERE);
    table.save(new Doc("7", null, bytes("a"), handle, null, 0));
    assertThat(fixture.store.contents).containsEntry(pointer, bytes("a"));
    table.save(new Doc("7", "b", null, handle, null, 0));
    assertThat(fixture.log).endsWith("PutItem");
  }

  @Test
  void aFileThatCannotBeReadNamesTheAttribute() {
    assertThatThrownBy(
            () -> table.save(new Doc("7", null, null, Blob.of(Path.of("no/such")), null, 0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table prod-docs, item {id=\"7\"}, attribute blob: ")
        .hasMessageContaining("no/such");
    assertThat(fixture.log).isEmpty();
  }

  private static DynamoDbException error(String message) {
    return (DynamoDbException) DynamoDbException.builder().message(message).build();
  }

  static String at(String content) {
    return "s3://b/docs/" + Blob.of(content).sha256();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
