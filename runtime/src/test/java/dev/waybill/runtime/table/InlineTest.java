package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Content that stays inside the item, plain and encoded. */
class InlineTest {
  private final InlineFixture plain = new InlineFixture(10, "", 0);
  private final InlineFixture gzip = new InlineFixture(10_000, "gzip", 0);

  @TempDir Path folder;

  @Test
  void contentUpToTheLimitStaysAndWhatIsLargerGoes() {
    plain.table.save(Doc.of("0123456789"));
    assertThat(plain.item().get("text")).isEqualTo(binary("0123456789"));
    assertThat(plain.fixture.log).containsExactly("PutItem");
    plain.table.save(Doc.of("0123456789a"));
    assertThat(plain.item().get("text").s()).isEqualTo(plain.at("0123456789a"));
    assertThat(plain.fixture.log).hasSize(3);
    plain.table.save(Doc.of("ééééé"));
    assertThat(plain.item().get("text")).as("bytes count").isEqualTo(binary("ééééé"));
    plain.table.save(Doc.of("éééééé"));
    assertThat(plain.item().get("text").s()).isNotNull();
    assertThat(plain.heard).containsExactly("inline text 10 10", "inline text 10 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0123456789", "\uD83D\uDE00"})
  void allOfARecordIsReadBack(String content) {
    byte[] array = bytes(content);
    plain.table.save(new Doc("7", content, array, Blob.of(content), null, 0));
    Doc doc = plain.readBack();
    assertThat(doc.text()).isEqualTo(content);
    assertThat(doc.bytes()).isEqualTo(array);
    assertThat(doc.blob().text()).isEqualTo(content);
    assertThat(doc.blob().pointer()).isEmpty();
    assertThat(doc.blob()).isEqualTo(Blob.of(content));
    assertThat(plain.fixture.log).containsExactly("PutItem", "GetItem");
  }

  @Test
  void contentIsEncodedOnlyWhereThatIsSmaller() {
    String long1 = "x".repeat(5000);
    gzip.table.save(new Doc("7", long1, bytes("short"), Blob.of("y".repeat(10_000)), null, 0));
    Map<String, AttributeValue> item = gzip.item();
    assertThat(item.get("text").m()).containsOnlyKeys("gzip");
    int length = item.get("text").m().get("gzip").b().asByteArray().length;
    assertThat(length).isLessThan(100);
    assertThat(item.get("bytes")).isEqualTo(binary("short"));
    assertThat(item.get("blob").m()).containsOnlyKeys("gzip");
    Doc doc = gzip.readBack();
    assertThat(doc.text()).isEqualTo(long1);
    assertThat(doc.bytes()).isEqualTo(bytes("short"));
    assertThat(doc.blob().length()).isEqualTo(10_000);
    assertThat(gzip.heard).startsWith("inline text 5000 " + length, "inline bytes 5 5").hasSize(3);
  }

  /** The name of the encoding, and what DynamoDB adds for a map, have to be made up for. */
  @Test
  void theItemDecidesWhatIsSmaller() {
    boolean encoded = false;
    for (int length = 1; length < 60; length++) {
      gzip.table.save(Doc.of("x".repeat(length)));
      AttributeValue value = gzip.item().get("text");
      if (value.hasM()) {
        encoded = true;
        int form = value.m().get("gzip").b().asByteArray().length;
        assertThat(form + 3 + 1 + 4).isLessThan(length);
      } else {
        assertThat(encoded).as("larger content is smaller").isFalse();
      }
    }
    assertThat(encoded).isTrue();
  }

  @Test
  void aChangedSettingDoesNotChangeHowOldDataIsRead() {
    String content = "x".repeat(5000);
    gzip.table.save(Doc.of(content));
    plain.fixture.dynamoDb.item = gzip.item();
    assertThat(plain.table.get(plain.key()).orElseThrow().text()).isEqualTo(content);
    InlineFixture never = new InlineFixture(0, "", 0);
    never.fixture.dynamoDb.item =
        Map.of("id", text("7"), "count", number(), "text", binary("inline"));
    assertThat(never.table.get(never.key()).orElseThrow().text()).isEqualTo("inline");
  }

  @Test
  void formsThatContentDoesNotHaveAreRefused() {
    for (AttributeValue odd :
        List.of(
            AttributeValue.fromN("1"),
            AttributeValue.fromL(List.of()),
            AttributeValue.fromM(Map.of()),
            AttributeValue.fromM(Map.of("gzip", text("x"))),
            AttributeValue.fromM(Map.of("gzip", binary("x"), "zstd", binary("x"))))) {
      assertThatThrownBy(() -> read(odd))
          .as("%s", odd)
          .isInstanceOf(UnreadableItemException.class)
          .hasMessageContainingAll("attribute text", "content is S, B, or M of one entry");
    }
    assertThatThrownBy(() -> read(AttributeValue.fromM(Map.of("br", binary("x")))))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll("attribute text", "the encoding \"br\"", "does not know");
    assertThatThrownBy(() -> read(AttributeValue.fromM(Map.of("gzip", binary("x")))))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContainingAll("item {id=\"7\"}", "attribute text", "gzip");
    assertThat(read(AttributeValue.fromNul(true)).text()).isNull();
  }

  @Test
  void aHandleInlineIsDecodedOnlyWhenItIsOpened() {
    AttributeValue corrupt = AttributeValue.fromM(Map.of("gzip", binary("x")));
    gzip.fixture.dynamoDb.item = Map.of("id", text("7"), "count", number(), "blob", corrupt);
    Blob blob = gzip.table.get(gzip.key()).orElseThrow().blob();
    assertThatThrownBy(blob::text)
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining("attribute blob");
  }

  @Test
  void aStreamStaysReadableHoweverTheSaveEnds() throws IOException {
    for (RuntimeException failure :
        new RuntimeException[] {
          null, FakeDynamoDb.error(DynamoDbException.builder(), "Throttled")
        }) {
      Blob blob = Blob.of(new ByteArrayInputStream(bytes("stream")));
      plain.fixture.dynamoDb.failure = failure;
      Doc doc = new Doc("7", null, null, blob, null, 0);
      if (failure == null) {
        plain.table.save(doc);
      } else {
        assertThatThrownBy(() -> plain.table.save(doc)).isSameAs(failure);
      }
      assertThat(blob.open().readAllBytes()).isEqualTo(bytes("stream"));
      assertThat(blob.text()).isEqualTo("stream");
      assertThat(blob.range(1, 3).readAllBytes()).isEqualTo(bytes("tr"));
      assertThat(blob.pointer()).isEmpty();
      plain.table.save(doc);
      assertThat(plain.item().get("blob")).isEqualTo(binary("stream"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneStreamInlineHereAndStoredThereIsReadFromItsStore(boolean inlineFirst) {
    InlineFixture mixed = new InlineFixture(10, "", 0);
    Blob blob = Blob.of(new ByteArrayInputStream(bytes("both")));
    var inline = mixed.blob.set(blob);
    var elsewhere = stored("other").set(blob);
    mixed.table.update(
        answered(mixed), inlineFirst ? List.of(inline, elsewhere) : List.of(elsewhere, inline));
    assertThat(mixed.fixture.log).startsWith("ensure " + mixed.at("both"), "UpdateItem");
    assertThat(mixed.update().expressionAttributeValues().values())
        .containsExactlyInAnyOrder(binary("both"), text(mixed.at("both")));
    assertThat(blob.pointer()).isPresent();
    assertThat(blob.text()).isEqualTo("both");
  }

  /** There is no request between the two that a test could change the file in. */
  @Test
  void aFileIsReadAsItWasHashedOrNotAtAll() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "before");
    Blob blob = Blob.of(file);
    Location here = Location.ofTable("docs").withAttribute("blob");
    assertThat(blob.length()).isEqualTo(6);
    assertThat(ContentLease.read(blob, 10, here)).isEqualTo(bytes("before"));
    for (String changed : new String[] {"BEFORE", "", "much more than the limit"}) {
      Files.writeString(file, changed);
      assertThatThrownBy(() -> ContentLease.read(blob, 10, here))
          .as(changed)
          .isInstanceOf(ContentChangedException.class)
          .hasMessageContainingAll("attribute blob", "changed between");
    }
  }

  @Test
  void aHandleOfAFileThatChangedSinceIsNotSaved() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "before");
    Blob blob = Blob.of(file);
    plain.table.save(new Doc("7", null, null, blob, null, 0));
    assertThat(plain.item().get("blob")).isEqualTo(binary("before"));
    for (String changed : new String[] {"BEFORE!", "", "much more than the limit"}) {
      Files.writeString(file, changed);
      assertThatThrownBy(() -> plain.table.save(new Doc("7", null, null, blob, null, 0)))
          .as(changed)
          .isInstanceOf(ContentChangedException.class)
          .hasMessageContainingAll("attribute blob", "since it was hashed", "new handle");
    }
    Files.delete(file);
    assertThatThrownBy(() -> plain.table.save(new Doc("7", null, null, blob, null, 0)))
        .isInstanceOf(ContentChangedException.class);
    assertThatThrownBy(() -> plain.table.save(new Doc("7", null, null, Blob.of(file), null, 0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("attribute blob", "cannot be read");
    assertThat(plain.fixture.log).containsExactly("PutItem");
  }

  @Test
  void textThatIsNotUnicodeIsRefusedBeforeAnyRequest() {
    for (String odd : new String[] {"\uD83D", "x\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
      for (InlineFixture fixture : List.of(plain, gzip, new InlineFixture(0, "gzip", 0))) {
        assertThatThrownBy(() -> fixture.table.save(Doc.of(odd)))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContainingAll("attribute text", "half of a surrogate pair at index");
        assertThatThrownBy(
                () -> fixture.table.update(fixture.key(), List.of(fixture.text.set(odd))))
            .isInstanceOf(InvalidValueException.class);
        assertThat(fixture.fixture.log).isEmpty();
      }
    }
  }

  @Test
  void anEncodingThatTheStoreDoesNotKnowIsRefusedAtOnce() {
    assertThatThrownBy(() -> new InlineFixture(10, "brotli", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("attribute text", "does not know the encoding \"brotli\"");
  }

  @Test
  void whatTheCallerChangesAfterwardsStaysOutOfTheItem() {
    byte[] array = bytes("before");
    plain.table.save(new Doc("7", null, array, null, null, 0));
    array[0] = 'X';
    assertThat(plain.item().get("bytes")).isEqualTo(binary("before"));
  }

  @Test
  void aHandleThatWasReadFromAStoreStaysThere() {
    Blob stored =
        Blob.stored(
            plain.fixture.store,
            BlobPointer.parse(plain.fixture.stored("small").s()),
            Location.NOWHERE);
    plain.table.save(new Doc("7", null, null, stored, null, 0));
    assertThat(plain.item().get("blob")).isEqualTo(text(plain.at("small")));
    assertThat(plain.fixture.log).contains("ensure " + plain.at("small"));
  }

  private static BigAttribute<Doc, Blob> stored(String name) {
    return new BigAttribute<>(name, Content.BLOB, Fixture.BLOB.placement());
  }

  private static Key<Doc> answered(InlineFixture fixture) {
    fixture.fixture.dynamoDb.item = Map.of("id", text("7"), "count", number());
    return fixture.key();
  }

  private Doc read(AttributeValue value) {
    gzip.fixture.dynamoDb.item = Map.of("id", text("7"), "count", number(), "text", value);
    return gzip.table.get(gzip.key()).orElseThrow();
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private static AttributeValue number() {
    return AttributeValue.fromN("0");
  }

  private static AttributeValue binary(String value) {
    return AttributeValue.fromB(SdkBytes.fromUtf8String(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
