package dev.waybill.it;

import static dev.waybill.it.NestedContentTest_CabinetDao.BY_NAME;
import static dev.waybill.it.NestedContentTest_CabinetDao.DRAWER;
import static dev.waybill.it.NestedContentTest_CabinetDao.DRAWERS;
import static dev.waybill.it.NestedContentTest_CabinetDao.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.ContentEncoding;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.table.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Big attributes of documents, wherever the documents are: every protocol holds for them. */
@ExtendWith(Engines.class)
class NestedContentTest {
  @Document
  record Sheet(
      @Nullable String name,
      @BigText @Nullable String text,
      @BigBinary(store = "images") @Nullable Blob scan,
      @BigText(inlineUpTo = 8_000, encoding = ContentEncoding.GZIP) @Nullable String memo) {

    static Sheet of(String text) {
      return new Sheet(null, text, null, null);
    }

    static Sheet memo(String memo) {
      return new Sheet(null, null, null, memo);
    }
  }

  @Table(value = "cabinets", spillAbove = 15_000)
  record Cabinet(
      @PartitionKey String id,
      @Nullable String title,
      @Nullable Sheet drawer,
      @Nullable List<Sheet> drawers,
      @Nullable Map<String, List<Sheet>> byName,
      @BigText @Nullable String label) {}

  private Setup setup;
  private NestedContentTest_CabinetDao cabinets;

  @BeforeEach
  void createTable(Setup given) {
    setup = given;
    cabinets = new NestedContentTest_CabinetDao(setup.waybill());
    cabinets.createTable();
    setup.traffic().reset();
  }

  private static Cabinet full() {
    return new Cabinet(
        "1",
        "full",
        Sheet.of("one"),
        List.of(Sheet.of("two"), Sheet.of("three"), Sheet.of("one")),
        Map.of("a b", List.of(Sheet.of("four"))),
        "five");
  }

  @Test
  void allContentIsStoredAtTheSameTimeAndThenTheItem() {
    Cabinet saved = cabinets.save(full());

    assertThat(saved).isEqualTo(full());
    assertThat(setup.traffic().calls("PutObject")).hasSize(5); // "one" is there twice
    assertThat(setup.traffic().calls("PutItem")).hasSize(1);
    assertThat(setup.traffic().operations()).last().isEqualTo("PutItem");
    assertThat(setup.traffic().operations()).hasSize(6);
    assertThat(cabinets.get("1")).contains(full());
  }

  @Test
  void anItemHoldsPointersWhereverTheContentStands() {
    cabinets.save(full());

    Map<String, AttributeValue> item = setup.item("cabinets", "1");
    String prefix = "s3://" + setup.bucket() + "/cabinets/";
    assertThat(item.get("drawer").m().get("text").s()).startsWith(prefix);
    assertThat(item.get("drawers").l().get(1).m().get("text").s()).startsWith(prefix);
    assertThat(item.get("byName").m().get("a b").l().get(0).m().get("text").s()).startsWith(prefix);
    assertThat(item.get("drawers").l().get(2)).isEqualTo(item.get("drawer"));
    assertThat(setup.keysIn(setup.bucket())).hasSize(5);
  }

  @Test
  void contentIsFetchedOnceAndTogether() {
    cabinets.save(full());
    setup.traffic().reset();

    assertThat(cabinets.get("1")).contains(full());

    assertThat(setup.traffic().calls("GetObject")).hasSize(5);
    assertThat(setup.traffic().operations()).hasSize(6);
  }

  @Test
  void handlesAreFetchedWhenTheyAreOpened() {
    cabinets.save(
        new Cabinet("1", null, new Sheet("x", null, Blob.of("scan"), null), null, null, null));
    setup.traffic().reset();

    Blob scan = cabinets.get("1").orElseThrow().drawer().scan();
    assertThat(setup.traffic().operations()).containsExactly("GetItem");
    assertThat(scan.text()).isEqualTo("scan");
    assertThat(setup.keysIn(setup.images())).hasSize(1);
  }

  @Test
  void updatesReachNestedContent() {
    cabinets.save(full());
    setup.traffic().reset();

    Cabinet updated =
        cabinets.update(
            "1",
            DRAWER.text().set("changed"),
            DRAWERS.at(0).set(Sheet.of("replaced")),
            DRAWERS.at(1).text().set("changed too"),
            BY_NAME.key("a b").append(Sheet.of("appended")));

    assertThat(updated.drawer().text()).isEqualTo("changed");
    assertThat(updated.drawers().get(0)).isEqualTo(Sheet.of("replaced"));
    assertThat(updated.drawers().get(1).text()).isEqualTo("changed too");
    assertThat(updated.byName().get("a b")).containsExactly(Sheet.of("four"), Sheet.of("appended"));
    List<String> operations = setup.traffic().operations();
    assertThat(operations.subList(0, 4)).containsOnly("PutObject");
    assertThat(operations.get(4)).isEqualTo("UpdateItem");
    assertThat(cabinets.get("1")).contains(updated);
    assertThat(cabinets.update("1", DRAWER.text().remove()).drawer().text()).isNull();
  }

  @Test
  void aFailedUploadLeavesTheItemAsItWas() {
    cabinets.save(full());
    setup.traffic().answer("PutObject", 503);

    assertThatThrownBy(() -> cabinets.update("1", DRAWERS.at(0).text().set("lost")))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> cabinets.save(new Cabinet("2", null, null, List.of(Sheet.of("x")), null, null)))
        .isInstanceOf(RuntimeException.class);

    setup.traffic().reset();
    assertThat(cabinets.get("1")).contains(full());
    assertThat(cabinets.get("2")).isEmpty();
  }

  @Test
  void missingContentIsToldByItsPath() {
    cabinets.save(full());
    setup
        .keysIn(setup.bucket())
        .forEach(key -> setup.plainS3().deleteObject(r -> r.bucket(setup.bucket()).key(key)));

    assertThatThrownBy(() -> cabinets.get("1"))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("cabinets")
        .hasMessageMatching("(?s).*(drawer\\.text|drawers\\[|byName|label).*");
  }

  @Test
  void aForeignPointerIsRefusedByItsPath() {
    cabinets.save(new Cabinet("1", null, null, List.of(Sheet.of("x")), null, null));
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("cabinets"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("SET drawers[0].#t = :p")
                    .expressionAttributeNames(Map.of("#t", "text"))
                    .expressionAttributeValues(
                        Map.of(
                            ":p",
                            AttributeValue.fromS("s3://elsewhere/cabinets/" + "0".repeat(64)))));
    setup.traffic().reset();

    assertThatThrownBy(() -> cabinets.get("1"))
        .isInstanceOf(PointerRefusedException.class)
        .hasMessageContaining("drawers[0].text");
    assertThat(setup.traffic().operations()).containsExactly("GetItem");
  }

  @Test
  void smallContentStaysInlineAndTheLargestSpills() {
    cabinets.save(new Cabinet("1", null, Sheet.memo("m".repeat(3_000)), null, null, null));
    assertThat(setup.traffic().operations()).containsExactly("PutItem");
    assertThat(setup.item("cabinets", "1").get("drawer").m().get("memo").m())
        .containsOnlyKeys("gzip");
    assertThat(cabinets.get("1").orElseThrow().drawer().memo()).hasSize(3_000);

    setup.traffic().reset();
    String noise = noise(7_900);
    Cabinet large =
        new Cabinet(
            "2",
            null,
            null,
            List.of(
                Sheet.memo(noise + "a"),
                Sheet.memo(noise + "b"),
                Sheet.memo(noise + "c"),
                Sheet.memo("d")),
            null,
            null);
    cabinets.save(large);

    // Each of the three has more than 6,000 bytes, and two of them fit.
    assertThat(setup.traffic().operations()).containsExactly("PutObject", "PutItem");
    List<AttributeValue> drawers = setup.item("cabinets", "2").get("drawers").l();
    assertThat(drawers.get(3).m().get("memo").s()).isNull();
    assertThat(cabinets.get("2")).contains(large);
  }

  @Test
  void contentIsCompared() {
    cabinets.save(full());

    assertThat(
            cabinets
                .onlyIf(DRAWERS.at(1).text().sameContentAs("three"))
                .update(cabinets.key("1"), TITLE.set("same")))
        .isNotNull();
    assertThatThrownBy(
            () ->
                cabinets
                    .onlyIf(DRAWERS.at(1).text().sameContentAs("other"))
                    .update(cabinets.key("1"), TITLE.set("same")))
        .isInstanceOf(ConditionFailedException.class);
    cabinets.update("1", DRAWER.memo().set("z".repeat(2_000)));
    assertThat(
            cabinets
                .onlyIf(DRAWER.memo().sameContentAs("z".repeat(2_000)))
                .update(cabinets.key("1"), TITLE.set("inline")))
        .isNotNull();
  }

  @Test
  void batchesAndTransactionsHaveIt() {
    cabinets.saveAll(
        List.of(full(), new Cabinet("2", null, null, List.of(Sheet.of("six")), null, null)));
    assertThat(cabinets.getAll(List.of(cabinets.key("1"), cabinets.key("2")))).hasSize(2);

    Waybill waybill = setup.waybill();
    NestedContentTest_CabinetDao inTransaction = new NestedContentTest_CabinetDao(waybill);
    Transaction transaction = waybill.transaction();
    transaction.save(inTransaction, new Cabinet("3", null, Sheet.of("seven"), null, null, null));
    transaction.update(inTransaction, cabinets.key("2"), DRAWERS.at(0).text().set("eight"));
    transaction.commit();

    assertThat(cabinets.get("3").orElseThrow().drawer().text()).isEqualTo("seven");
    assertThat(cabinets.get("2").orElseThrow().drawers().get(0).text()).isEqualTo("eight");
  }

  /** Text that does not compress below a quarter. */
  private static String noise(int length) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('!' + random.nextInt(90)));
    }
    return text.toString();
  }
}
