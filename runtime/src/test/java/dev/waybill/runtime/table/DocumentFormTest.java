package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.table.Documents.Card;
import dev.waybill.runtime.table.Documents.Cash;
import dev.waybill.runtime.table.Documents.Other;
import dev.waybill.runtime.table.Documents.Payment;
import dev.waybill.runtime.table.Documents.Person;
import dev.waybill.runtime.table.Documents.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * How documents and families of documents stand in an item, and what is said of those that do not.
 */
class DocumentFormTest {
  private final Fixture fixture = new Fixture();
  private final TableDao<Person> table = fixture.table("prod-people", Documents.SCHEMA);

  @Test
  void anAbsentComponentOfADocumentIsAnAbsentEntry() {
    table.save(Person.of(Place.of(null)));
    assertThat(item().get("home")).isEqualTo(map("town", text("Here")));
    assertThat(item()).containsOnlyKeys("id", "home");
    assertThat(read(item())).isEqualTo(Person.of(Place.of(null)));
    assertThat(fixture.log).containsExactly("PutItem", "GetItem");
  }

  @Test
  void nullsInListsAndMapsOfDocumentsAreKept() {
    List<Place> old = new ArrayList<>();
    old.add(null);
    old.add(Place.of(null));
    Map<String, Place> byName = new LinkedHashMap<>();
    byName.put("a", null);
    Person person = new Person("7", null, old, byName, null);
    table.save(person);
    assertThat(item().get("old").l().get(0).nul()).isTrue();
    assertThat(read(item())).isEqualTo(person);
    assertThat(read(with("home", AttributeValue.fromNul(true))).home()).isNull();
  }

  @Test
  void anErrorNamesTheWholePath() {
    AttributeValue number = AttributeValue.fromN("1");
    AttributeValue broken = map("town", text("a"), "inner", map("town", number));
    assertUnreadable(
        with("home", map("town", text("a"), "inner", map("town", text("a"), "inner", text("a")))),
        "attribute home.inner.inner: the attribute is of DynamoDB's type S");
    assertUnreadable(with("home", map("town", text("a"), "inner", map())), "home.inner.town: ");
    assertUnreadable(
        with("old", AttributeValue.fromL(List.of(map("town", text("a"), "inner", broken)))),
        "attribute old[0].inner.inner.town: the attribute is of DynamoDB's type N");
    assertUnreadable(with("byName", map("x", text("a"))), "attribute byName.x: ");
    assertUnreadable(with("home", text("a")), "attribute home: ");
    assertUnreadable(
        with("home", map("town", text("a"), "note", AttributeValue.fromN("1"))),
        "attribute home.note: the attribute is of DynamoDB's type N; content is");
    Place bad = new Place("\uD83D", null, null, Set.of(), null);
    assertThatThrownBy(() -> table.save(new Person("7", null, List.of(bad), null, null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute old[0].town: the value ");
    assertThatThrownBy(() -> table.update(key(), Documents.HOME.inner().set(bad)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute home.inner.town: the value ");
    assertThat(fixture.log).doesNotContain("PutItem", "UpdateItem");
  }

  @Test
  void oldNamesAreReadWhereTheCurrentOneIsAbsent() {
    AttributeValue image = fixture.stored("image");
    Person read =
        read(
            Map.of(
                "id",
                text("7"),
                "home",
                map("city", text("Old"), "photo", image),
                "paid",
                map("_type", text("Card"), "number", text("4711"), "proof", image)));
    assertThat(read.home().town()).isEqualTo("Old");
    assertThat(read.home().image().text()).isEqualTo("image");
    assertThat(read.payment()).isEqualTo(new Card("4711", "image"));
    assertThat(read(with("home", map("city", text("Old"), "town", text("New")))).home().town())
        .isEqualTo("New");
    assertUnreadable(with("home", map("city", AttributeValue.fromN("1"))), "attribute home.city: ");
    assertUnreadable(with("paid", text("x")), "attribute paid: ");
  }

  @Test
  void aProjectionAsksForFormerNamesToo() {
    TableSchema<Person> projection =
        TableSchema.projection("people", new Documents.PersonCodec())
            .partitionKey(Documents.ID)
            .documents(Documents.HOME.field(), Documents.PAYMENT.field())
            .build();
    fixture.dynamoDb.item = with("paid", map("_type", text("Card"), "number", text("1")));
    assertThat(fixture.table("prod-people", projection).get(key()))
        .contains(Person.paying(new Card("1", null)));
    GetItemRequest request = (GetItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.expressionAttributeNames().values())
        .containsExactlyInAnyOrder("id", "home", "payment", "paid");
  }

  @Test
  void membersOfAFamilyAreToldApartByTheDiscriminator() {
    for (Payment payment :
        List.of(new Card("4711", null), new Cash(Place.of(null)), new Other("Cheque", "n"))) {
      table.save(Person.paying(payment));
      assertThat(read(item()).payment()).isEqualTo(payment);
    }
    table.save(Person.paying(new Card("4711", null)));
    assertThat(item().get("payment")).isEqualTo(map("_type", text("Card"), "number", text("4711")));
  }

  @Test
  void theFallbackKeepsTheNameItWasReadUnder() {
    Person read = read(with("payment", map("_type", text("Cheque"), "note", text("n"))));
    assertThat(read.payment()).isEqualTo(new Other("Cheque", "n"));
    table.save(read);
    assertThat(item().get("payment").m()).containsEntry("_type", text("Cheque"));
    table.save(Person.paying(new Other(null, "n")));
    assertThat(item().get("payment").m()).containsEntry("_type", text("Other"));
    assertThat(read(with("payment", map("note", text("n")))).payment())
        .isEqualTo(new Other(null, "n"));
    assertThatThrownBy(() -> table.save(Person.paying(new Other("Card", "n"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("attribute payment", "it would be read as Card");
  }

  @Test
  void conditionsOnMembers() {
    fixture.dynamoDb.item = Map.of("id", text("7"));
    table.onlyIf(Documents.PAYMENT.isCard()).update(key(), Documents.PAYMENT.remove());
    assertThat(update().expressionAttributeValues()).containsValue(text("Card"));
    assertThat(update().expressionAttributeNames()).containsValues("payment", "_type", "paid");
  }

  @Test
  void anEmptySetOfADocumentIsItsAbsence() {
    fixture.dynamoDb.item = Map.of("id", text("7"));
    table.update(key(), Documents.HOME.tags().set(Set.of()));
    assertThat(update().updateExpression()).isEqualTo("REMOVE #n0.#n1");
    table.onlyIf(Documents.HOME.tags().eq(Set.of())).update(key(), Documents.HOME.remove());
    assertThat(update().conditionExpression()).contains("attribute_not_exists(#n0.#n2)");
  }

  @Test
  void documentsGoAsDeepAsDynamoDbHasLevels() {
    table.save(Person.of(nested(31)));
    assertThatThrownBy(() -> table.save(Person.of(nested(32))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(
            "attribute home" + ".inner".repeat(31) + ": ", "too deep", "32 levels");
    Place tagged = new Place("", null, null, Set.of("x"), null);
    for (int i = 1; i < 31; i++) {
      tagged = tagged.in(Place.of(null));
    }
    table.save(Person.of(tagged));
    assertThatThrownBy(() -> table.update(key(), Documents.HOME.inner().inner().set(nested(30))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute home" + ".inner".repeat(31) + ": ");
    assertThat(fixture.log).containsExactly("PutItem", "PutItem");
  }

  /** Content that stays in the item encoded is a map, which the last level does not take. */
  @Test
  void contentOnTheLastLevelStaysAsItIs() {
    Place last = new Place("", "12345", null, Set.of(), null);
    for (int i = 1; i < 31; i++) {
      last = last.in(Place.of(null));
    }
    table.save(Person.of(last));
    AttributeValue value = item().get("home");
    for (int i = 1; i < 31; i++) {
      value = value.m().get("inner");
    }
    assertThat(value.m().get("note").b().asUtf8String()).isEqualTo("12345");
  }

  private static Place nested(int documents) {
    Place place = Place.of(null);
    for (int i = 1; i < documents; i++) {
      place = place.in(Place.of(null));
    }
    return place;
  }

  private void assertUnreadable(Map<String, AttributeValue> item, String message) {
    assertThatThrownBy(() -> read(item))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll("table prod-people, item {id=\"7\"}", message);
  }

  private Person read(Map<String, AttributeValue> item) {
    fixture.dynamoDb.item = item;
    return table.get(key()).orElseThrow();
  }

  private Key<Person> key() {
    return table.keyOf(Documents.ID, "7");
  }

  private Map<String, AttributeValue> item() {
    return fixture.dynamoDb.requests.stream()
        .filter(PutItemRequest.class::isInstance)
        .map(PutItemRequest.class::cast)
        .reduce((first, second) -> second)
        .orElseThrow()
        .item();
  }

  private UpdateItemRequest update() {
    return (UpdateItemRequest) fixture.dynamoDb.requests.get(fixture.dynamoDb.requests.size() - 1);
  }

  private static Map<String, AttributeValue> with(String name, AttributeValue value) {
    return Map.of("id", text("7"), name, value);
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue map() {
    return AttributeValue.fromM(Map.of());
  }

  private static AttributeValue map(String key, AttributeValue value) {
    return AttributeValue.fromM(Map.of(key, value));
  }

  private static AttributeValue map(
      String key, AttributeValue value, String key2, AttributeValue value2) {
    return AttributeValue.fromM(Map.of(key, value, key2, value2));
  }

  private static AttributeValue map(
      String key,
      AttributeValue value,
      String key2,
      AttributeValue value2,
      String key3,
      AttributeValue value3) {
    return AttributeValue.fromM(Map.of(key, value, key2, value2, key3, value3));
  }
}
