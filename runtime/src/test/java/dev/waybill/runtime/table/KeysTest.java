package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import dev.waybill.runtime.testkit.FakeStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys, and what a table needs before its first request. */
class KeysTest {
  private static final KeyAttribute<Doc, Long> AT = new KeyAttribute<>("at", Codecs.LONG);

  private final KeyRules<Doc> rules =
      new KeyRules<>(
          "docs",
          TableSchema.builder("docs", Fixture.SCHEMA.codec())
              .partitionKey(Fixture.ID)
              .sortKey(AT)
              .build());

  @Test
  void whatDynamoDbRefusesIsNamed() {
    assertRefused(
        Map.of("at", n("1")), "table docs, item {at=1}, attribute id: the partition key is null");
    assertRefused(
        Map.of("id", s("7")), "table docs, item {id=\"7\"}, attribute at: the sort key is null");
    assertRefused(
        Map.of("id", s(""), "at", n("1")),
        "table docs, item {id=\"\", at=1}, attribute id: the partition key is empty, which DynamoDB"
            + " does not allow");
    rules.check(Map.of("id", s("é".repeat(1024)), "at", s("x".repeat(1024))));
    assertThatThrownBy(() -> rules.check(Map.of("id", s("é".repeat(1024) + "x"), "at", n("1"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("the partition key has 2049 bytes; DynamoDB allows 2048 at most");
    assertThatThrownBy(() -> rules.check(Map.of("id", s("7"), "at", s("x".repeat(1025)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("the sort key has 1025 bytes; DynamoDB allows 1024 at most");
  }

  private void assertRefused(Map<String, AttributeValue> item, String message) {
    assertThatThrownBy(() -> rules.check(item))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @Test
  void theLocationHoldsTheKeyAndNothingElse() {
    assertThat(rules.location(Map.of())).isEqualTo(Location.ofTable("docs"));
    assertThat(rules.location(Map.of("note", s("secret"), "at", n("1"), "id", s("7"))))
        .hasToString("table docs, item {id=\"7\", at=1}");
  }

  @Test
  void keysAreShownByTheirType() {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    key.put("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, -1})));
    key.put("n", n("-1.5"));
    key.put("s", s("a \"b\""));
    assertThat(KeyText.of(key)).isEqualTo("{b=0x01ff, n=-1.5, s=\"a \"b\"\"}");
    key.clear();
    key.put("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[33])));
    assertThat(KeyText.of(key)).isEqualTo("{b=0x" + "00".repeat(32) + "…}");
  }

  @Test
  void aTableNeedsItsStores() {
    List<String> log = new ArrayList<>();
    Waybill none = Waybill.builder().dynamoDb(new FakeDynamoDb(log)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.table(Fixture.SCHEMA))
        .withMessage(
            "attribute text of table docs needs the default blob store; configured is none. Add it"
                + " with Waybill.builder().blobStore(…)");
    Waybill other =
        Waybill.builder()
            .dynamoDb(new FakeDynamoDb(log))
            .blobStore("images", new FakeStore(log, "b"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.table(Fixture.SCHEMA))
        .withMessageContaining("configured are: the blob store \"images\".");
  }

  @Test
  void aSchemaNeedsAPartitionKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableSchema.builder("docs", Fixture.SCHEMA.codec()).build())
        .withMessage("table docs has no partition key");
    assertThat(Fixture.SCHEMA.keys()).hasSize(1);
    assertThat(Fixture.SCHEMA.capacity()).isEmpty();
    assertThat(Fixture.SCHEMA.sortKey()).isEmpty();
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    Waybill.Builder builder = Waybill.builder();
    FakeStore store = new FakeStore(new ArrayList<>(), "b");
    builder.blobStore(store).blobStore("images", store);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("dynamoDb");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.blobStore(store));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.blobStore("images", store));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.blobStore(" ", store));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxConcurrentTransfers(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.commitWindow(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.createTableTimeout(Duration.ofSeconds(-1)));
  }

  @Test
  void tablesAreRenamedAndTheirContentIsNot() {
    List<String> log = new ArrayList<>();
    FakeStore store = new FakeStore(log, "b");
    Waybill.Builder builder = Waybill.builder().dynamoDb(new FakeDynamoDb(log)).blobStore(store);
    Waybill prod = builder.tableNames(name -> "prod-" + name).build();
    new Fixture.Dao<>(prod.table(Fixture.SCHEMA)).save(Doc.of("a"));
    assertThat(log).containsExactly("ensure " + SaveTest.at("a"), "PutItem");
    for (String bad : new String[] {"a", "a b c", "x".repeat(256), null}) {
      Waybill wrong = builder.tableNames(name -> bad).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> wrong.table(Fixture.SCHEMA))
          .withMessageContaining("renames table docs to \"" + bad + "\"");
    }
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }
}
