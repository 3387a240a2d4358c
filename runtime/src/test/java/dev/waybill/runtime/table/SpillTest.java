package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.table.Fixture.Doc;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Content that was to stay inside its item, which is too large with it. */
class SpillTest {
  private static final int LIMIT = ItemSize.LIMIT;

  private final InlineFixture inline = new InlineFixture(LIMIT, "", LIMIT);

  @Test
  void theLargestGoesFirstAndNoMoreThanNeeded() {
    Blob blob = Blob.of("b".repeat(190_000));
    byte[] bytes = bytes("c", 200_000);
    inline.table.save(new Doc("7", "a".repeat(180_000), bytes, blob, null, 0));
    assertThat(inline.item().get("bytes").s()).startsWith("s3://b/docs/");
    assertThat(inline.item().get("text").b()).isNotNull();
    assertThat(inline.item().get("blob").b()).isNotNull();
    assertThat(ItemSize.of(inline.item())).isLessThanOrEqualTo(LIMIT);
    assertThat(inline.heard)
        .containsExactly(
            "spill bytes 200000 -1", "inline text 180000 180000", "inline blob 190000 190000");
    assertThat(inline.fixture.log).hasSize(2).endsWith("PutItem");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void itIsExactAtTheLimit(int over) {
    Doc empty = new Doc("7", "", null, null, null, 0);
    inline.table.save(empty);
    int room = LIMIT - (int) ItemSize.of(inline.item());
    inline.table.save(Doc.of("x".repeat(room + over)));
    assertThat(inline.item().get("text").b() == null).isEqualTo(over > 0);
    if (over == 0) {
      assertThat(ItemSize.of(inline.item())).isEqualTo(LIMIT);
    }
  }

  @Test
  void whatIsNotInlineIsNoOnesToMove() {
    assertThatThrownBy(() -> inline.table.save(new Doc("7", "a", null, null, "n".repeat(LIMIT), 0)))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("note (" + LIMIT + " bytes)");
    assertThat(inline.fixture.log).isEmpty();
  }

  /** Its pointer would be larger. */
  @Test
  void smallContentStaysAndSoDoesAnythingWithoutTheSetting() {
    String note = "n".repeat(LIMIT - 170);
    inline.table.save(new Doc("7", "a".repeat(200), bytes("b", 70), null, note, 0));
    assertThat(inline.item().get("text").s()).isNotNull();
    assertThat(inline.item().get("bytes").b()).isNotNull();
    assertThatThrownBy(
            () ->
                inline.table.save(
                    new Doc("7", "a".repeat(76), null, null, note + "nn".repeat(50), 0)))
        .isInstanceOf(ItemTooLargeException.class);
    InlineFixture never = new InlineFixture(LIMIT, "", 0);
    assertThatThrownBy(() -> never.table.save(Doc.of("x".repeat(LIMIT))))
        .isInstanceOf(ItemTooLargeException.class);
    assertThat(never.fixture.log).isEmpty();
  }

  @Test
  void aStreamSpillsAndIsReadFromItsStoreThen() {
    Blob blob = Blob.of(new ByteArrayInputStream(bytes("s", 300_000)));
    inline.table.save(new Doc("7", "a".repeat(200_000), null, blob, null, 0));
    assertThat(inline.item().get("blob").s()).isNotNull();
    assertThat(blob.pointer()).map(Object::toString).contains(inline.item().get("blob").s());
    assertThat(blob.length()).isEqualTo(300_000);
  }

  @Test
  void equalContentIsStoredOnce() {
    String content = "x".repeat(250_000);
    inline.table.save(new Doc("7", content, bytes("x", 250_000), Blob.of(content), null, 0));
    assertThat(inline.fixture.log).hasSize(2).startsWith("ensure " + inline.at(content));
    assertThat(inline.item().values()).filteredOn(value -> value.b() != null).hasSize(1);
  }

  @Test
  void aFailureOfWhatSpilledCommitsNothing() {
    SdkClientException failure = SdkClientException.create("no connection");
    inline.fixture.store.onTransfer =
        () -> {
          throw failure;
        };
    assertThatThrownBy(() -> inline.table.save(Doc.of("x".repeat(LIMIT)))).isSameAs(failure);
    assertThat(inline.fixture.log).doesNotContain("PutItem");
  }

  @Test
  void anUpdateOfAnItemThatIsTooLargeIsTriedAgainWithoutInlineContent() {
    String content = "x".repeat(1000);
    inline.fixture.dynamoDb.item = answer(inline.at(content));
    inline.fixture.dynamoDb.failure = tooLarge();
    Doc doc =
        inline.table.update(
            inline.key(), List.of(inline.text.set(content), inline.bytes.set(bytes("y", 10))));
    assertThat(inline.fixture.log)
        .containsExactly("UpdateItem", "ensure " + inline.at(content), "UpdateItem");
    assertThat(inline.update().expressionAttributeValues())
        .containsEntry(":v0", AttributeValue.fromS(inline.at(content)));
    assertThat(inline.update().expressionAttributeValues().get(":v1").b())
        .as("it is smaller than its pointer")
        .isNotNull();
    assertThat(doc.text()).as("it is not fetched").isEqualTo(content);
    assertThat(inline.heard).contains("spill text 1000 -1");
  }

  @Test
  void anUpdateThatIsTooLargeAllTheSameIsSaid() {
    inline.fixture.dynamoDb.failure = tooLarge();
    assertThatThrownBy(() -> inline.table.update(inline.key(), List.of(Fixture.NOTE.set("note"))))
        .isInstanceOf(ItemTooLargeException.class);
    assertThat(inline.fixture.log).containsExactly("UpdateItem");
    InlineFixture never = new InlineFixture(LIMIT, "", 0);
    never.fixture.dynamoDb.failure = tooLarge();
    assertThatThrownBy(
            () -> never.table.update(never.key(), List.of(never.text.set("x".repeat(1000)))))
        .isInstanceOf(ItemTooLargeException.class);
    assertThat(never.fixture.log).containsExactly("UpdateItem");
  }

  @Test
  void otherErrorsOfAnUpdateAreNotTriedAgain() {
    RuntimeException failure =
        DynamoDbException.builder().statusCode(400).message("another").build();
    inline.fixture.dynamoDb.failure = failure;
    assertThatThrownBy(
            () -> inline.table.update(inline.key(), List.of(inline.text.set("x".repeat(1000)))))
        .isSameAs(failure);
    assertThat(inline.fixture.log).containsExactly("UpdateItem");
  }

  private static Map<String, AttributeValue> answer(String pointer) {
    return Map.of(
        "id",
        AttributeValue.fromS("7"),
        "count",
        AttributeValue.fromN("0"),
        "text",
        AttributeValue.fromS(pointer));
  }

  private static RuntimeException tooLarge() {
    return DynamoDbException.builder()
        .statusCode(400)
        .message("Item size to update has exceeded the maximum allowed size")
        .build();
  }

  private static byte[] bytes(String letter, int length) {
    return letter.repeat(length).getBytes(StandardCharsets.UTF_8);
  }
}
