package dev.waybill.it;

import static dev.waybill.it.DocumentsTest_PersonDao.HOME;
import static dev.waybill.it.DocumentsTest_PersonDao.NAME;
import static dev.waybill.it.DocumentsTest_PersonDao.ORDERS;
import static dev.waybill.it.DocumentsTest_PersonDao.PLACES;
import static dev.waybill.it.DocumentsTest_PersonDao.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records within records, on DynamoDB. */
@ExtendWith(Engines.class)
class DocumentsTest {
  @Document
  record Address(
      String street,
      @Attribute(name = "town") String city,
      int number,
      @Attribute(defaultValue = "NO") String country,
      @Nullable Place place,
      @Nullable Set<String> notes) {

    static Address in(String city) {
      return new Address("Storgata", city, 1, "NO", new Place(59.9, 10.7), Set.of());
    }
  }

  @Document
  record Place(double latitude, double longitude) {}

  @Document
  record Order(String name, BigDecimal total, @Nullable Instant paidAt, List<Address> stops) {}

  @Table("people")
  record Person(
      @PartitionKey String id,
      String name,
      Address home,
      @Nullable Address work,
      @Nullable List<Order> orders,
      @Nullable Map<String, Address> places) {}

  @Projection(of = Person.class)
  record Whereabouts(String id, Address home, @Nullable Map<String, Address> places) {}

  private Setup setup;
  private DocumentsTest_PersonDao people;

  @BeforeEach
  void createTable(Setup given) {
    setup = given;
    people = new DocumentsTest_PersonDao(setup.waybill());
    people.createTable();
  }

  private static Person ada() {
    return new Person(
        "1",
        "Ada",
        Address.in("Oslo"),
        null,
        List.of(
            new Order("a", new BigDecimal("12.5"), null, List.of(Address.in("Bergen"))),
            new Order("b", BigDecimal.ONE, Instant.parse("2026-11-25T10:00:00Z"), List.of())),
        Map.of("cabin", Address.in("Voss"), "a b", Address.in("Bodø")));
  }

  @Test
  void aRecordWithinARecordComesBack() {
    Person saved = people.save(ada());

    assertThat(saved).isEqualTo(ada());
    assertThat(people.get("1")).contains(ada());
    assertThat(people.scan().list()).containsExactly(ada());
  }

  @Test
  void itIsAMapWithTheNamesOfItsAttributes() {
    people.save(
        new Person("1", "Ada", new Address("S", "Oslo", 7, "SE", null, null), null, null, null));

    Map<String, AttributeValue> item = setup.item("people", "1");
    assertThat(item).containsOnlyKeys("id", "name", "home");
    assertThat(item.get("home"))
        .isEqualTo(
            AttributeValue.fromM(
                Map.of(
                    "street", AttributeValue.fromS("S"),
                    "town", AttributeValue.fromS("Oslo"),
                    "number", AttributeValue.fromN("7"),
                    "country", AttributeValue.fromS("SE"))));
  }

  @Test
  void leavesAreSetAndWholeDocumentsToo() {
    people.save(ada());

    Person moved =
        people.update(
            "1",
            HOME.city().set("Trondheim"),
            HOME.number().add(4),
            HOME.place().longitude().set(10.4),
            WORK.set(Address.in("Moss")),
            ORDERS.at(0).total().add(2.5),
            ORDERS.at(1).stops().append(Address.in("Hamar")),
            PLACES.key("cabin").street().set("Skogveien"),
            PLACES.key("a b").set(Address.in("Tromsø")));

    assertThat(moved.home().city()).isEqualTo("Trondheim");
    assertThat(moved.home().number()).isEqualTo(5);
    assertThat(moved.home().place()).isEqualTo(new Place(59.9, 10.4));
    assertThat(moved.work()).isEqualTo(Address.in("Moss"));
    assertThat(moved.orders().get(0).total()).isEqualByComparingTo("15");
    assertThat(moved.orders().get(1).stops()).containsExactly(Address.in("Hamar"));
    assertThat(moved.places().get("cabin").street()).isEqualTo("Skogveien");
    assertThat(moved.places().get("a b")).isEqualTo(Address.in("Tromsø"));
    assertThat(people.get("1")).contains(moved);
  }

  @Test
  void partsAreTakenAway() {
    people.save(ada());

    Person updated =
        people.update("1", HOME.place().remove(), HOME.notes().remove(), ORDERS.at(0).remove());

    assertThat(updated.home().place()).isNull();
    assertThat(updated.orders()).extracting(Order::name).containsExactly("b");
    people.update("1", WORK.set(Address.in("Moss")));
    assertThat(people.update("1", WORK.remove()).work()).isNull();
  }

  @Test
  void whatIsAbsentInADocumentHasItsDefault() {
    people.save(ada());

    assertThat(people.update("1", HOME.country().remove()).home().country()).isEqualTo("NO");
  }

  @Test
  void conditionsReachIntoDocuments() {
    people.save(ada());

    UpdateAction<Person> rename = NAME.set("Ada L");
    assertThat(people.onlyIf(HOME.city().eq("Oslo")).update(people.key("1"), rename)).isNotNull();
    assertThat(
            people
                .onlyIf(
                    HOME.place()
                        .latitude()
                        .gt(59)
                        .and(ORDERS.at(0).stops().at(0).city().eq("Bergen")))
                .update(people.key("1"), rename))
        .isNotNull();
    assertThat(people.scan().filter(PLACES.key("cabin").city().beginsWith("Vo")).list()).hasSize(1);
    assertThat(people.scan().filter(PLACES.key("a b").city().eq("Bodø")).list()).hasSize(1);
    assertThat(people.scan().filter(HOME.eq(ada().home())).list()).hasSize(1);
    assertThat(people.scan().filter(HOME.ne(ada().home())).list()).isEmpty();
    assertThat(people.scan().filter(WORK.exists()).list()).isEmpty();
    assertThat(people.scan().filter(WORK.notExists()).list()).hasSize(1);
    assertThat(people.scan().filter(WORK.city().notExists()).list()).hasSize(1);
    assertThat(people.scan().filter(ORDERS.size().eq(2)).list()).hasSize(1);
  }

  @Test
  void actionsThatOverlapAreRefused() {
    people.save(ada());

    assertThatThrownBy(() -> people.update("1", HOME.set(Address.in("X")), HOME.city().set("Y")))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("home")
        .hasMessageContaining("home.town");
    assertThat(people.get("1")).contains(ada());
  }

  @Test
  void aProjectionHasDocuments() {
    people.save(ada());

    DocumentsTest_WhereaboutsDao whereabouts = new DocumentsTest_WhereaboutsDao(setup.waybill());
    assertThat(whereabouts.get("1"))
        .contains(new Whereabouts("1", Address.in("Oslo"), ada().places()));
  }

  @Test
  void whatCannotBeReadIsToldByItsPath() {
    people.save(ada());
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("people"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("SET places.cabin.town = :n")
                    .expressionAttributeValues(Map.of(":n", AttributeValue.fromN("1"))));

    assertThatThrownBy(() -> people.get("1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("people")
        .hasMessageContaining("places.cabin.town");
  }

  @Test
  void anAbsentPrimitiveOfADocumentIsAnError() {
    people.save(ada());
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("people"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("REMOVE orders[0].stops[0].#n")
                    .expressionAttributeNames(Map.of("#n", "number")));

    assertThatThrownBy(() -> people.get("1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("orders[0].stops[0].number");
  }

  @Test
  void nullsInListsAndMapsStay() {
    List<Order> orders = new java.util.ArrayList<>();
    orders.add(null);
    orders.add(new Order("x", BigDecimal.TEN, null, List.of()));
    Map<String, Address> places = new LinkedHashMap<>();
    places.put("nowhere", null);
    Person person = new Person("1", "Ada", Address.in("Oslo"), null, orders, places);

    people.save(person);

    assertThat(people.get("1")).contains(person);
  }
}
