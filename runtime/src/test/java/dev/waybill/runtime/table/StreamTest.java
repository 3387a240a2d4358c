package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Content of streams in operations: read once, and let go of at the end. */
class StreamTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();

  @Test
  void aStreamIsSavedAndThenReadFromItsStore() throws IOException {
    Blob blob = stream("a");
    table.save(doc(blob));
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "PutItem");
    assertThat(blob.pointer()).map(Object::toString).contains(at("a"));
    fixture.log.clear();
    assertThat(blob.open().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a");
    assertThat(blob.range(0, 1).readAllBytes()).hasSize(1);
    assertThat(blob.text()).isEqualTo("a");
    assertThat(fixture.log)
        .containsExactly("open " + at("a"), "range " + at("a"), "fetch " + at("a"));
  }

  @Test
  void aSavedStreamCanBeSavedAgain() {
    Blob blob = stream("a");
    table.save(doc(blob));
    table.save(doc(blob));
    fixture.dynamoDb.item =
        Map.of("id", AttributeValue.fromS("7"), "count", AttributeValue.fromN("1"));
    table.update(
        table.keyOf(Fixture.ID, "7"), List.of(Fixture.BLOB.set(blob), Fixture.COUNT.set(1)));
    assertThat(fixture.log).filteredOn(call -> call.startsWith("ensure ")).hasSize(3);
    assertThat(fixture.log).endsWith("UpdateItem");
  }

  @Test
  void oneHandleInTwoAttributesAndEqualContentBesideItIsStoredOnce() {
    Blob blob = stream("a");
    Blob equal = stream("a");
    table.save(new Doc("7", "a", null, blob, null, 0));
    table.save(new Doc("8", null, "a".getBytes(StandardCharsets.UTF_8), equal, null, 0));
    assertThat(fixture.log)
        .containsExactly("ensure " + at("a"), "PutItem", "ensure " + at("a"), "PutItem");
    assertThat(blob.pointer()).isPresent();
    assertThat(equal.pointer()).isEqualTo(blob.pointer());
  }

  @Test
  void aStreamIsConfirmedAnewWhenTheWindowClosed() {
    AtomicInteger transfers = new AtomicInteger();
    fixture.store.onTransfer =
        () -> {
          if (transfers.incrementAndGet() == 1) {
            fixture.pass(Duration.ofMinutes(5));
          }
        };
    table.save(doc(stream("a")));
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "ensure " + at("a"), "PutItem");
  }

  @Test
  void aStreamThatCannotBeReadCostsNoRequest() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }
        };
    Blob blob = Blob.of(broken);
    assertThatThrownBy(() -> table.save(doc(blob)))
        .isInstanceOf(InvalidValueException.class)
        .hasCauseInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}, attribute blob: Blob[stream] cannot be read:"
                + " java.io.IOException: reset");
    assertThatThrownBy(
            () -> table.update(table.keyOf(Fixture.ID, "7"), List.of(Fixture.BLOB.set(blob))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("attribute blob", "make a new handle");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aWrongLengthCostsNoRequest() {
    for (long announced : new long[] {2, 4}) {
      Blob blob = Blob.of(new ByteArrayInputStream(new byte[3]), announced);
      assertThatThrownBy(() -> table.save(doc(blob)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContainingAll("attribute blob", announced + " bytes that were announced");
    }
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aFailureBeforeTheContentIsStoredUsesTheStreamUp() {
    Blob blob = stream("a");
    fixture.store.onTransfer =
        () -> {
          throw SdkClientException.create("no connection");
        };
    assertThatThrownBy(() -> table.save(doc(blob))).isInstanceOf(SdkClientException.class);
    fixture.store.onTransfer = () -> {};
    fixture.log.clear();
    assertThatThrownBy(() -> table.save(doc(blob)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("used up by a save or an update that failed; make a new handle");
    Blob other = stream("b");
    assertThatThrownBy(() -> table.save(new Doc("7", null, null, other, "x".repeat(410_000), 0)))
        .isInstanceOf(ItemTooLargeException.class);
    assertThatThrownBy(other::open).isInstanceOf(IOException.class);
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aFailureOfTheCommitDoesNot() {
    Blob blob = stream("a");
    fixture.dynamoDb.failure = FakeDynamoDb.error(DynamoDbException.builder(), "Throttled");
    assertThatThrownBy(() -> table.save(doc(blob))).isInstanceOf(DynamoDbException.class);
    table.save(doc(blob));
    assertThat(fixture.log)
        .filteredOn(call -> !call.startsWith("fetch ")) // What the store itself reads.
        .containsExactly("ensure " + at("a"), "PutItem", "ensure " + at("a"), "PutItem");
  }

  @Test
  void whatIsWrongWithTheKeyLeavesAStreamAlone() {
    Blob blob = stream("a");
    assertThatThrownBy(() -> table.save(new Doc("", null, null, blob, null, 0)))
        .isInstanceOf(InvalidValueException.class);
    assertThat(blob.text()).isEqualTo("a");
  }

  private static Doc doc(Blob blob) {
    return new Doc("7", null, null, blob, null, 0);
  }

  private static Blob stream(String content) {
    return Blob.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private String at(String content) {
    return fixture.store.pointerTo("docs/" + Blob.of(content).sha256()).toString();
  }
}
