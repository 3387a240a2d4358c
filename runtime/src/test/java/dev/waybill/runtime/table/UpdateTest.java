package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static dev.waybill.runtime.table.SaveTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.table.Fixture.Doc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class UpdateTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Doc> table = fixture.table();
  private final Key<Doc> key = table.keyOf(Fixture.ID, "7");

  @TempDir Path folder;

  @Test
  void contentIsStoredBeforeTheItemAndNotFetchedAgain() {
    answer(Map.of("text", fixture.stored("new"), "bytes", fixture.stored("old")));
    Doc doc = table.update(key, List.of(Fixture.TEXT.set("new"), Fixture.COUNT.add(1)));
    assertThat(fixture.log)
        .containsExactly("ensure " + at("new"), "UpdateItem", "fetch " + at("old"));
    assertThat(doc.text()).isEqualTo("new");
    assertThat(doc.bytes()).isEqualTo(bytes("old"));
    UpdateItemRequest request = (UpdateItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.tableName()).isEqualTo("prod-docs");
    assertThat(request.key()).isEqualTo(Map.of("id", AttributeValue.fromS("7")));
    assertThat(request.updateExpression()).isEqualTo("SET #n0 = :v0 ADD #n1 :v1");
    assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#n2)");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":v0", AttributeValue.fromS(at("new")));
    assertThat(request.returnValues()).isEqualTo(ReturnValue.ALL_NEW);
  }

  @Test
  void whatTheCallerChangesAfterwardsStaysOutOfTheRecord() {
    byte[] buffer = bytes("new");
    answer(Map.of("bytes", fixture.stored("new")));
    Doc doc = table.update(key, List.of(Fixture.BYTES.set(buffer)));
    buffer[0] = 'X';
    assertThat(doc.bytes()).isEqualTo(bytes("new"));
  }

  @Test
  void contentThatWasNotTakenIsFetched() {
    answer(Map.of("text", fixture.stored("old")));
    Doc doc = table.update(key, List.of(Fixture.TEXT.setIfAbsent("new")));
    assertThat(fixture.log)
        .containsExactly("ensure " + at("new"), "UpdateItem", "fetch " + at("old"));
    assertThat(doc.text()).isEqualTo("old");
  }

  /** The file may be another one by now; what is in the store cannot be. */
  @Test
  void theContentOfAFileIsFetchedWhereAnotherAttributeNeedsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    answer(Map.of("blob", fixture.stored("a"), "text", fixture.stored("a")));
    Blob blob = Blob.of(file);
    Doc doc = table.update(key, List.of(Fixture.BLOB.set(blob)));
    assertThat(doc.text()).isEqualTo("a");
    assertThat(doc.blob().pointer()).isPresent();
    assertThat(fixture.log).containsExactly("ensure " + at("a"), "UpdateItem", "fetch " + at("a"));
  }

  /** Two attributes with the same content do not share an array that the caller may change. */
  @Test
  void anArrayOfTheCallerIsNotHandedToAnotherAttribute() {
    byte[] array = bytes("a");
    answer(Map.of("bytes", fixture.stored("a"), "text", fixture.stored("a")));
    Doc doc = table.update(key, List.of(Fixture.BYTES.set(array)));
    assertThat(doc.bytes()).isEqualTo(array);
    assertThat(doc.text()).isEqualTo("a");
    assertThat(fixture.log).doesNotContain("fetch " + at("a"));
  }

  @Test
  void anUpdateOfAnAbsentItemIsAnError() {
    ConditionalCheckFailedException failure =
        ConditionalCheckFailedException.builder().message("The conditional request failed").build();
    fixture.dynamoDb.failure = failure;
    assertThatThrownBy(() -> table.update(key, List.of(Fixture.NOTE.set("x"))))
        .isInstanceOf(ItemNotFoundException.class)
        .hasCause(failure)
        .hasMessage(
            "table prod-docs, item {id=\"7\"}: there is no such item to update; save() creates"
                + " one");
  }

  @Test
  void nothingIsWrittenWhenAnUploadFails() {
    RuntimeException failure = SdkClientException.create("no connection");
    fixture.store.onTransfer =
        () -> {
          throw failure;
        };
    assertThatThrownBy(() -> table.update(key, List.of(Fixture.TEXT.set("a")))).isSameAs(failure);
    assertThat(fixture.log).containsExactly("ensure " + at("a"));
  }

  @Test
  void badInputCostsNoRequest() {
    assertThatThrownBy(() -> table.update(key, List.of()))
        .isInstanceOf(InvalidUpdateException.class);
    assertThatThrownBy(
            () -> table.update(key, List.of(Fixture.TEXT.set("a"), Fixture.TEXT.set("b"))))
        .isInstanceOf(InvalidUpdateException.class);
    assertThatThrownBy(
            () -> table.update(key, List.of(Fixture.TEXT.set("a"), Fixture.NOTE.set("\uD83D"))))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () ->
                table.update(
                    key, List.of(Fixture.TEXT.set("a"), Fixture.NOTE.set("x".repeat(410_000)))))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("note (410000 bytes)");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void anUpdateWithoutValuesSendsNone() {
    answer(Map.of());
    table.update(key, List.of(Fixture.NOTE.remove()));
    UpdateItemRequest request = (UpdateItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.updateExpression()).isEqualTo("REMOVE #n0");
    assertThat(request.hasExpressionAttributeValues()).isFalse();
    assertThat(fixture.dynamoDb.lastTimeout()).isEmpty();
  }

  private void answer(Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("id", AttributeValue.fromS("7"));
    item.put("count", AttributeValue.fromN("1"));
    fixture.dynamoDb.item = item;
  }
}
