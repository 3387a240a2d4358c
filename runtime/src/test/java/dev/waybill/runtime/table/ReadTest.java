package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static dev.waybill.runtime.table.SaveTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.table.Fixture.Doc;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** What is fetched for an item, and what is not. */
@Timeout(30)
class ReadTest {
  private static final String DIGEST = Blob.of("a").sha256();

  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();
  private final Key<Doc> key = table.keyOf(Fixture.ID, "7");

  @Test
  void anAbsentItemIsEmpty() {
    assertThat(table.get(key)).isEmpty();
    assertThat(fixture.log).containsExactly("GetItem");
    assertThat(table.delete(key)).isFalse();
    assertThatThrownBy(() -> table.refresh(Doc.of("x")))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("table prod-docs, item {id=\"7\"}: there is no such item to refresh from");
  }

  @Test
  void aRefreshSeesAllWritesAndAGetNeedNot() {
    item(Map.of());
    table.get(key);
    table.get(key, ReadConsistency.STRONG);
    table.refresh(Doc.of("x"));
    assertThat(fixture.dynamoDb.requests)
        .extracting(request -> ((GetItemRequest) request).consistentRead())
        .containsExactly(false, true, true);
  }

  @Test
  void deleteLeavesContentAlone() {
    item(Map.of("text", fixture.stored("a")));
    assertThat(table.delete(key)).isTrue();
    assertThat(fixture.log).containsExactly("DeleteItem");
  }

  @Test
  void onePointerIsFetchedOnceAndAHandleNotAtAll() {
    AttributeValue stored = fixture.stored("a");
    item(Map.of("text", stored, "bytes", stored, "blob", stored));
    Doc doc = table.get(key).orElseThrow();
    assertThat(fixture.log).containsExactly("GetItem", "fetch " + at("a"));
    assertThat(doc.text()).isEqualTo("a");
    assertThat(doc.bytes()).isEqualTo(bytes("a"));
    assertThat(doc.blob().pointer()).map(Object::toString).contains(at("a"));
    assertThat(doc.blob().text()).isEqualTo("a");
    assertThat(fixture.log).hasSize(3);
  }

  @Test
  void contentIsFetchedInParallel() {
    CyclicBarrier both = new CyclicBarrier(2);
    fixture.store.onTransfer =
        () -> {
          try {
            both.await(10, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        };
    item(Map.of("text", fixture.stored("a"), "bytes", fixture.stored("b")));
    assertThat(table.get(key).orElseThrow().bytes()).isEqualTo(bytes("b"));
  }

  @Test
  void inlineContentNeedsNoRequest() {
    AttributeValue inline = AttributeValue.fromB(SdkBytes.fromUtf8String("a"));
    item(Map.of("text", inline, "bytes", inline, "blob", inline));
    Doc doc = table.get(key).orElseThrow();
    assertThat(fixture.log).containsExactly("GetItem");
    assertThat(doc.text()).isEqualTo("a");
    assertThat(doc.bytes()).isEqualTo(bytes("a"));
    assertThat(doc.blob().text()).isEqualTo("a");
  }

  @Test
  void nulIsAbsent() {
    item(Map.of("text", AttributeValue.fromNul(true), "note", AttributeValue.fromNul(true)));
    Doc doc = table.get(key).orElseThrow();
    assertThat(doc.text()).isNull();
    assertThat(doc.note()).isNull();
  }

  /** All pointers are checked before the first one is followed. */
  @ParameterizedTest
  @ValueSource(strings = {"s3://other/docs/", "s3://b/docs/0", "s3://b/docs/../"})
  void aPointerOutOfTheStoreIsRefusedBeforeAnyRequest(String start) {
    String pointer = start + (start.endsWith("0") ? "" : start.endsWith("../") ? "x" : DIGEST);
    item(Map.of("text", fixture.stored("a"), "blob", AttributeValue.fromS(pointer)));
    assertThatThrownBy(() -> table.get(key))
        .isInstanceOf(PointerRefusedException.class)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}, attribute blob, pointer "
                + pointer
                + ": the pointer leads out of s3://b/, or is no content address; it was not"
                + " followed");
    assertThat(fixture.log).containsExactly("GetItem");
  }

  /** What is no pointer may be content, as of a program that keeps it in the item. */
  @Test
  void textThatIsNoPointerIsRefusedAndNotShown() {
    item(Map.of("text", AttributeValue.fromS("secret content")));
    assertThatThrownBy(() -> table.get(key))
        .isInstanceOf(PointerRefusedException.class)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}, attribute text: the pointer is not an S3 URI of the"
                + " form s3://bucket/key; it was not followed");
    assertThat(fixture.log).containsExactly("GetItem");
  }

  @Test
  void contentOfAnotherTypeIsNamed() {
    item(Map.of("text", AttributeValue.fromN("5")));
    assertThatThrownBy(() -> table.get(key))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}, attribute text: the attribute is of DynamoDB's type"
                + " N; content is S, B, or M of one entry that is B");
  }

  @Test
  void contentThatIsNotTextIsNamed() {
    item(Map.of("text", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {-1}))));
    assertThatThrownBy(() -> table.get(key))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(
            "attribute text: the attribute holds content that is not valid UTF-8");
  }

  private void item(Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("id", AttributeValue.fromS("7"));
    item.put("count", AttributeValue.fromN("1"));
    fixture.dynamoDb.item = item;
  }
}
