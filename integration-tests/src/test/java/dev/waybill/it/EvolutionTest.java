package dev.waybill.it;

import static dev.waybill.it.EvolutionTest_UserDao.CITY;
import static dev.waybill.it.EvolutionTest_UserDao.HOME;
import static dev.waybill.it.EvolutionTest_UserDao.LOGINS;
import static dev.waybill.it.EvolutionTest_UserDao.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.attribute.UpdateAction;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records change, and the items of yesterday are still there. */
@ExtendWith(Engines.class)
class EvolutionTest {
  /** The record as it was. */
  @Table("users")
  record OldUser(
      @PartitionKey String id, String town, int visits, OldAddress address, String note) {}

  @Document
  record OldAddress(String road, int no) {}

  /** The record as it is. */
  @Table("users")
  record User(
      @PartitionKey String id,
      @Nullable String name,
      @Attribute(formerly = "town") @Nullable String city,
      @Attribute(
              name = "loginCount",
              formerly = {"logins", "visits"},
              defaultValue = "0")
          int logins,
      @Attribute(formerly = "address") @Nullable Address home) {}

  @Document
  record Address(
      @Attribute(formerly = "road") String street,
      @Attribute(name = "number", formerly = "no") int no) {}

  @Projection(of = User.class)
  record UserLine(String id, @Nullable String city, int logins) {}

  private Setup setup;
  private EvolutionTest_UserDao users;

  @BeforeEach
  void saveAnOldItem(Setup given) {
    setup = given;
    users = new EvolutionTest_UserDao(setup.waybill());
    users.createTable();
    new EvolutionTest_OldUserDao(setup.waybill())
        .save(new OldUser("1", "Oslo", 7, new OldAddress("Storgata", 5), "kept"));
  }

  @Test
  void whatWasRenamedIsReadByItsFormerName() {
    assertThat(users.get("1")).contains(new User("1", null, "Oslo", 7, new Address("Storgata", 5)));
    EvolutionTest_UserLineDao lines = new EvolutionTest_UserLineDao(setup.waybill());
    assertThat(lines.get("1")).contains(new UserLine("1", "Oslo", 7));
  }

  @Test
  void theNewNameGoesBeforeTheFormerOne() {
    set("city", AttributeValue.fromS("Bergen"));

    assertThat(users.get("1").orElseThrow().city()).isEqualTo("Bergen");
  }

  @Test
  void anUpdateKeepsWhatIsNotKnown() {
    users.update("1", NAME.set("Ada"));

    assertThat(item()).containsEntry("note", AttributeValue.fromS("kept"));
  }

  @Test
  void aSaveWritesTheNewNamesAndDropsTheRest() {
    users.save(users.get("1").orElseThrow());

    assertThat(item()).containsOnlyKeys("id", "city", "loginCount", "home");
    assertThat(item().get("home").m()).containsOnlyKeys("street", "number");
  }

  @Test
  void anUpdateGoesOnFromTheFormerName() {
    assertThat(update(LOGINS.add(1)).logins()).isEqualTo(8);
    assertThat(item()).doesNotContainKey("visits");
    assertThat(update(LOGINS.add(1)).logins()).isEqualTo(9);
    assertThat(update(CITY.setIfAbsent("Moss")).city()).isEqualTo("Oslo");
    assertThat(update(CITY.remove()).city()).isNull();
    assertThat(update(CITY.set("Bodø")).city()).isEqualTo("Bodø");
    assertThat(update(HOME.set(new Address("New", 1))).home()).isEqualTo(new Address("New", 1));
    assertThat(item()).containsOnlyKeys("id", "loginCount", "city", "home", "note");
  }

  @Test
  void conditionsAndFiltersKnowTheFormerName() {
    assertThat(users.scan().filter(CITY.eq("Oslo")).list()).hasSize(1);
    assertThat(users.scan().filter(CITY.ne("Oslo")).list()).isEmpty();
    assertThat(users.scan().filter(CITY.exists().and(LOGINS.gt(6))).list()).hasSize(1);
    assertThat(users.scan().filter(CITY.notExists()).list()).isEmpty();
    assertThat(users.scan().filter(CITY.eq("Oslo").not()).list()).isEmpty();
    assertThat(users.onlyIf(CITY.beginsWith("Os")).update(users.key("1"), NAME.set("x")).name())
        .isEqualTo("x");
    set("city", AttributeValue.fromS("Bergen"));
    assertThat(users.scan().filter(CITY.eq("Oslo")).list()).isEmpty();
    assertThat(users.scan().filter(CITY.eq("Bergen")).list()).hasSize(1);
  }

  private User update(UpdateAction<User> action) {
    return users.update("1", action);
  }

  private Map<String, AttributeValue> item() {
    return setup.item("users", "1");
  }

  private void set(String name, AttributeValue value) {
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("users"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("SET #n = :v")
                    .expressionAttributeNames(Map.of("#n", name))
                    .expressionAttributeValues(Map.of(":v", value)));
  }
}
