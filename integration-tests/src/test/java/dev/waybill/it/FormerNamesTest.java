package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What DynamoDB makes of conditions and updates of items that hold something under old names. */
@ExtendWith(Engines.class)
class FormerNamesTest {
  private static final Resident.Attributes OLD = new Resident.Attributes(true);
  private static final Resident.Attributes FRESH = new Resident.Attributes(false);

  private Setup setup;
  private Waybill waybill;
  private Resident.Dao old;
  private Resident.Dao fresh;

  @BeforeEach
  void createTables(Setup given) {
    setup = given;
    waybill = setup.waybill();
    old = new Resident.Dao(waybill, "old");
    fresh = new Resident.Dao(waybill, "fresh");
    old.createTable();
    fresh.createTable();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void conditionsMeanWhatTheyMeanForAnItemInNewForm(long seed) {
    RandomResidents random = new RandomResidents(seed);
    for (int i = 0; i < 60; i++) {
      Map<String, AttributeValue> item = random.item();
      put("old", "r" + i, item);
      put("fresh", "r" + i, Resident.inNewForm(item));
    }
    for (int i = 0; i < 60; i++) {
      long conditionSeed = 1000 * seed + i;
      Condition<Resident> inOld = condition(conditionSeed, OLD);
      List<Resident> found = old.scan().filter(inOld).stream().toList();
      List<Resident> expected =
          fresh.scan().filter(condition(conditionSeed, FRESH)).stream().toList();
      assertThat(found).as("%s", inOld).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Condition<Resident> condition(long seed, Resident.Attributes of) {
    return new RandomResidents(seed).condition(of, 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void updatesDoWhatTheyDoToAnItemInNewForm(long seed) {
    RandomResidents random = new RandomResidents(seed);
    int made = 0;
    for (int i = 0; i < 120; i++) {
      String id = "r" + i;
      Map<String, AttributeValue> item = random.item();
      if (i % 10 > 0) {
        put("old", id, item);
        put("fresh", id, Resident.inNewForm(item));
      }
      long updateSeed = 1000 * seed + i;
      List<UpdateAction<Resident>> actions = new RandomResidents(updateSeed).actions(OLD);
      boolean isMade = isMade(() -> old.upsert(old.key(id), actions));
      boolean expected =
          isMade(() -> fresh.upsert(fresh.key(id), new RandomResidents(updateSeed).actions(FRESH)));
      assertThat(isMade).as("%s of %s", actions, item).isEqualTo(expected);
      assertThat(Resident.inNewForm(setup.item("old", id)))
          .as("%s of %s", actions, item)
          .isEqualTo(setup.item("fresh", id));
      made += isMade ? 1 : 0;
    }
    assertThat(made).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void conditionalUpdatesOfTransactionsToo(long seed) {
    RandomResidents random = new RandomResidents(seed);
    int made = 0;
    for (int i = 0; i < 60; i++) {
      String id = "r" + i;
      Map<String, AttributeValue> item = random.item();
      put("old", id, item);
      put("fresh", id, Resident.inNewForm(item));
      boolean isMade = commits(old, id, OLD, 1000 * seed + i);
      assertThat(isMade).as("%s", item).isEqualTo(commits(fresh, id, FRESH, 1000 * seed + i));
      assertThat(Resident.inNewForm(setup.item("old", id))).isEqualTo(setup.item("fresh", id));
      made += isMade ? 1 : 0;
    }
    assertThat(made).isBetween(5, 55);
  }

  private boolean commits(Resident.Dao dao, String id, Resident.Attributes of, long seed) {
    return isMade(
        () ->
            waybill
                .transaction()
                .update(
                    dao.onlyIf(condition(seed, of)),
                    dao.key(id),
                    new RandomResidents(seed).actions(of))
                .upsert(dao, dao.key(id + "x"), of.alias.set("y"))
                .commit());
  }

  @Test
  void anUpdateOfAWholeAttributeMovesItToItsNewName() {
    put("old", "1", Map.of("city", s("a"), "views", n("3"), "site", s("b"), "marks", list("1")));
    old.update(
        old.key("1"),
        OLD.town.set("x"),
        OLD.hits.add(2),
        OLD.place.setIfAbsent("y"),
        OLD.scores.append(2));
    assertThat(setup.item("old", "1"))
        .isEqualTo(
            Map.of(
                "id", s("1"),
                "town", s("x"),
                "hits", n("5"),
                "place", s("b"),
                "scores", list("1", "2")));
    assertThat(setup.traffic().operations().stream().filter("UpdateItem"::equals)).hasSize(1);
  }

  @Test
  void whatCanBeChangedInPlaceAloneTakesOneMoreTryForAnOldItem() {
    Map<String, AttributeValue> home = Map.of("city", s("a"), "street", s("b"));
    put("old", "1", Map.of("home", AttributeValue.fromM(home), "terms", set("a")));
    put("old", "2", Map.of("address", AttributeValue.fromM(home), "tags", set("a")));
    for (String id : List.of("1", "2")) {
      setup.traffic().reset();
      old.updateOnly(old.key(id), OLD.addressTown.set("x"), OLD.tags.addAll("b"));
      assertThat(setup.traffic().operations())
          .containsExactlyElementsOf(
              id.equals("1") ? List.of("UpdateItem", "UpdateItem") : List.of("UpdateItem"));
    }
    Map<String, AttributeValue> moved = Map.of("town", s("x"), "street", s("b"));
    assertThat(setup.item("old", "1"))
        .isEqualTo(
            Map.of("id", s("1"), "home", AttributeValue.fromM(moved), "terms", set("a", "b")));
    assertThat(setup.item("old", "2"))
        .isEqualTo(
            Map.of("id", s("2"), "address", AttributeValue.fromM(moved), "tags", set("a", "b")));
  }

  @Test
  void aFailedConditionOfTheCallerIsNotBlamedOnNames() {
    put("old", "1", Map.of("terms", set("a"), "city", s("a")));
    assertThatThrownBy(
            () -> old.onlyIf(OLD.town.eq("b")).update(old.key("1"), OLD.tags.addAll("b")))
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("the condition for the item to update is false: town = ?");
    old.onlyIf(OLD.town.eq("a")).update(old.key("1"), OLD.tags.addAll("b"));
    assertThat(setup.item("old", "1")).containsEntry("terms", set("a", "b"));
  }

  @Test
  void contentIsFoundUnderItsOldName() {
    old.upsert(old.key("1"), FRESH.page.set("the page"));
    Map<String, AttributeValue> item = new HashMap<>(setup.item("old", "1"));
    AttributeValue pointer = item.remove("page");
    item.put("html", pointer);
    put("old", "1", item);
    assertThatThrownBy(
            () ->
                old.onlyIf(OLD.page.sameContentAs("the page").not())
                    .update(old.key("1"), OLD.alias.set("x")))
        .isInstanceOf(ConditionFailedException.class);
    old.onlyIf(OLD.page.sameContentAs("the page"))
        .updateOnly(old.key("1"), OLD.page.setIfAbsent("another page"));
    assertThat(setup.item("old", "1")).isEqualTo(Map.of("id", s("1"), "page", pointer));
  }

  private void put(String table, String id, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> withKey = new HashMap<>(item);
    withKey.put("id", s(id));
    setup.plainDynamoDb().putItem(r -> r.tableName(setup.table(table)).item(withKey));
  }

  /** An update may be refused because of what is in the item, and not because of how it is put. */
  private static boolean isMade(Runnable update) {
    try {
      update.run();
      return true;
    } catch (DynamoDbException e) {
      assertThat(e.awsErrorDetails().errorMessage()).doesNotContain("Invalid");
      return false;
    } catch (WaybillException e) {
      return false;
    }
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }

  private static AttributeValue set(String... texts) {
    return AttributeValue.fromSs(List.of(texts));
  }

  private static AttributeValue list(String... numbers) {
    List<AttributeValue> all = new ArrayList<>();
    for (String number : numbers) {
      all.add(n(number));
    }
    return AttributeValue.fromL(all);
  }
}
