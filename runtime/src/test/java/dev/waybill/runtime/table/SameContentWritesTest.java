package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.ConditionalWritesTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.table.Fixture.Doc;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes that are made only if the content is still what somebody saw. */
class SameContentWritesTest {
  private static final String LONG = "x".repeat(9000);

  private final InlineFixture gzip = new InlineFixture(10_000, "gzip", 0);
  private final Key<Doc> key = gzip.key();

  @Test
  void theAddressAndThePlainFormAreAskedForInOneRequest() {
    gzip.fixture.dynamoDb.item = item(binary("seen"));
    gzip.table.onlyIf(gzip.text.sameContentAs("seen")).update(key, Fixture.COUNT.add(1));
    UpdateItemRequest request = gzip.update();
    assertThat(request.conditionExpression())
        .isEqualTo("attribute_exists(#n1) AND (contains(#n2, :v1) OR #n2 = :v2)");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":v1", AttributeValue.fromS(Blob.of("seen").sha256()))
        .containsEntry(":v2", binary("seen"));
    assertThat(gzip.fixture.log).containsExactly("UpdateItem");
  }

  @Test
  void whatStandsEncodedInTheItemIsComparedHereAndAskedForAgain() {
    AttributeValue encoded = encoded(LONG);
    gzip.fixture.dynamoDb.item = item(encoded);
    gzip.fixture.dynamoDb.failure = refused(item(encoded));
    gzip.table.onlyIf(gzip.text.sameContentAs(LONG)).update(key, Fixture.COUNT.add(1));
    assertThat(gzip.fixture.log).containsExactly("UpdateItem", "UpdateItem");
    assertThat(gzip.update().conditionExpression()).endsWith(" OR #n2 = :v3)");
    assertThat(gzip.update().expressionAttributeValues()).containsEntry(":v3", encoded);
  }

  @Test
  void saveAndDeleteAskAgainToo() {
    AttributeValue encoded = encoded(LONG);
    var same = gzip.table.onlyIf(gzip.text.sameContentAs(LONG));
    gzip.fixture.dynamoDb.failure = refused(item(encoded));
    same.save(Doc.of("new"));
    assertThat(gzip.fixture.log).containsExactly("PutItem", "PutItem");
    assertThat(gzip.fixture.dynamoDb.last(PutItemRequest.class).expressionAttributeValues())
        .containsValue(encoded);
    gzip.fixture.dynamoDb.failure = refused(item(encoded));
    same.delete(key);
    assertThat(gzip.fixture.log).endsWith("DeleteItem", "DeleteItem").hasSize(4);
  }

  @Test
  void contentIsNotSentAgainForTheSecondTry() {
    InlineFixture small = new InlineFixture(10, "gzip", 0);
    small.fixture.dynamoDb.failure = refused(item(encoded(LONG)));
    small.table.onlyIf(small.text.sameContentAs(LONG)).save(Doc.of("more than ten bytes"));
    assertThat(small.fixture.log)
        .containsExactly("ensure " + small.at("more than ten bytes"), "PutItem", "PutItem");
  }

  @Test
  void otherContentIsNotAskedForAgain() {
    for (AttributeValue other :
        List.of(
            encoded("y".repeat(9000)),
            binary("other"),
            AttributeValue.fromS(gzip.at("other")),
            AttributeValue.fromN("1"),
            AttributeValue.fromM(Map.of("gzip", binary("damaged"))),
            AttributeValue.fromM(Map.of("br", binary("unknown"))),
            AttributeValue.fromM(Map.of("gzip", AttributeValue.fromN("1"))),
            AttributeValue.fromM(Map.of()))) {
      gzip.fixture.log.clear();
      gzip.fixture.dynamoDb.failure = refused(item(other));
      assertThatThrownBy(
              () ->
                  gzip.table
                      .onlyIf(gzip.text.sameContentAs(LONG))
                      .update(key, Fixture.COUNT.add(1)))
          .isInstanceOfSatisfying(
              ConditionFailedException.class,
              e -> assertThat(e.item()).containsEntry("text", other));
      assertThat(gzip.fixture.log).containsExactly("UpdateItem");
    }
  }

  /**
   * Somebody may write encoded content all the time; each time it is the same, and another form.
   */
  @Test
  void itIsNotAskedForEver() {
    int[] level = {0};
    gzip.fixture.dynamoDb.onRequest =
        request -> {
          String content = LONG + "y".repeat(level[0]++);
          throw refused(item(encoded(content)));
        };
    var conditions =
        gzip.text
            .sameContentAs(LONG)
            .or(gzip.text.sameContentAs(LONG + "y"))
            .or(gzip.text.sameContentAs(LONG + "yy"))
            .or(gzip.text.sameContentAs(LONG + "yyy"))
            .or(gzip.text.sameContentAs(LONG + "yyyy"));
    assertThatThrownBy(() -> gzip.table.onlyIf(conditions).delete(key))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(gzip.fixture.log).hasSize(1 + WriteSender.REFINEMENTS);
  }

  @Test
  void anUpdateThatSpillsAsksTheSame() {
    InlineFixture spilling = new InlineFixture(10_000, "", 400_000);
    spilling.fixture.dynamoDb.item = item(binary("seen"));
    spilling.fixture.dynamoDb.failure =
        DynamoDbException.builder()
            .message("Item size to update has exceeded the maximum allowed size")
            .build();
    spilling
        .table
        .onlyIf(spilling.text.sameContentAs("seen"))
        .update(spilling.key(), spilling.bytes.set(LONG.getBytes(StandardCharsets.UTF_8)));
    assertThat(spilling.fixture.log)
        .containsExactly("UpdateItem", "ensure " + spilling.at(LONG), "UpdateItem");
    assertThat(spilling.update().expressionAttributeValues())
        .containsValue(AttributeValue.fromS(spilling.at(LONG)))
        .containsValue(binary("seen"));
  }

  @Test
  void aHandleIsComparedByItsAddressWithoutARequest() {
    gzip.fixture.dynamoDb.item = item(AttributeValue.fromN("0"));
    Blob handle =
        Blob.stored(
            gzip.fixture.store,
            BlobPointer.parse(gzip.fixture.stored("seen").s()),
            Location.NOWHERE);
    gzip.table.onlyIf(gzip.blob.sameContentAs(handle)).delete(key);
    assertThat(gzip.fixture.log).containsExactly("DeleteItem");
  }

  private AttributeValue encoded(String content) {
    InlineFixture other = new InlineFixture(10_000, "gzip", 0);
    other.table.save(Doc.of(content));
    AttributeValue value = other.item().get("text");
    assertThat(value.hasM()).isTrue();
    return value;
  }

  private static Map<String, AttributeValue> item(AttributeValue text) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS("7"));
    item.put("count", AttributeValue.fromN("1"));
    item.put("text", text);
    return item;
  }

  private static AttributeValue binary(String value) {
    return AttributeValue.fromB(SdkBytes.fromUtf8String(value));
  }
}
