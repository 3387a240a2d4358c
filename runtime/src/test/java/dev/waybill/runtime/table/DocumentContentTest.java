package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.table.Documents.Card;
import dev.waybill.runtime.table.Documents.Person;
import dev.waybill.runtime.table.Documents.Place;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Big content inside of documents, in lists and maps too: all is as in an item itself. */
class DocumentContentTest {
  private static final String LONG = "a text that is too long to stay";
  private static final String LONGER = LONG.repeat(10);
  private static final String OTHER = "another that does not stay either";

  private final Fixture fixture = new Fixture();
  private final TableDao<Person> table = fixture.table("prod-people", Documents.SCHEMA);

  @Test
  void contentIsStoredBeforeTheItemThatPointsToIt() {
    Place inner = new Place("There", OTHER, Blob.of("image"), Set.of("x"), null);
    table.save(
        new Person(
            "7",
            inner.in(Place.of(LONG)),
            List.of(Place.of("short"), Place.of(LONG)),
            Map.of("a b", inner),
            new Card("4711", LONGER)));
    Map<String, AttributeValue> home = item().get("home").m();
    assertThat(home.get("note")).isEqualTo(pointer(LONG));
    assertThat(home.get("inner").m().get("note")).isEqualTo(pointer(OTHER));
    assertThat(home.get("inner").m().get("image")).isEqualTo(pointer("image"));
    assertThat(home).doesNotContainKeys("tags", "image");
    List<AttributeValue> old = item().get("old").l();
    assertThat(old.get(0).m().get("note").b().asUtf8String()).isEqualTo("short");
    assertThat(old.get(1).m().get("note")).isEqualTo(pointer(LONG));
    assertThat(item().get("byName").m().get("a b").m().get("note")).isEqualTo(pointer(OTHER));
    assertThat(item().get("payment").m().get("proof")).isEqualTo(pointer(LONGER));
    assertThat(fixture.log).hasSize(5).endsWith("PutItem");
    assertThat(fixture.log.subList(0, 4))
        .allMatch(call -> call.startsWith("ensure s3://b/people/"));
  }

  @Test
  void allOfItIsReadBack() {
    Place inner = new Place("There", OTHER, Blob.of("image"), Set.of("x"), null);
    Person person =
        new Person(
            "7",
            inner.in(Place.of(LONG)),
            List.of(Place.of("short"), Place.of(LONG)),
            Map.of("a b", Place.of(OTHER)),
            new Card("4711", LONGER));
    table.save(person);
    fixture.dynamoDb.item = item();
    fixture.log.clear();
    Person read = table.get(key()).orElseThrow();
    assertThat(read).isEqualTo(person);
    assertThat(fixture.log).as("the same pointer once, and no handle").hasSize(4);
    assertThat(fixture.log.subList(1, 4)).allMatch(call -> call.startsWith("fetch s3://b/people/"));
    assertThat(read.home().inner().image().text()).isEqualTo("image");
  }

  @Test
  void theLargestGoesFirstWhereverItStands() {
    TableDao<Person> small = fixture.table("prod-people", Documents.schema(210));
    String proof = "p".repeat(150);
    Place home = Place.of("12345678901234567890");
    small.save(new Person("7", home, null, null, new Card("4711", proof)));
    assertThat(item().get("payment").m())
        .containsEntry("number", AttributeValue.fromS("4711"))
        .containsEntry("proof", pointer(proof));
    assertThat(item().get("home").m().get("note").b()).as("a pointer is larger").isNotNull();
    assertThat(ItemSize.of(item())).isLessThan(210);
    assertThat(fixture.log).hasSize(2).endsWith("PutItem");
  }

  @Test
  void recordsThatAreSavedTogetherShareTheContentOfTheirDocuments() {
    Person one = Person.of(Place.of(LONG));
    Person other = new Person("8", null, List.of(Place.of(LONG)), null, null);
    table.saveAll(List.of(one, other));
    assertThat(fixture.log).hasSize(2).endsWith("BatchWriteItem");
    BatchWriteItemRequest request = (BatchWriteItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.requestItems().get("prod-people"))
        .extracting(write -> write.putRequest().item())
        .containsExactlyInAnyOrder(
            Map.of("id", AttributeValue.fromS("7"), "home", place(pointer(LONG))),
            Map.of(
                "id",
                AttributeValue.fromS("8"),
                "old",
                AttributeValue.fromL(List.of(place(pointer(LONG))))));
  }

  @Test
  void anUpdateOfAPartStoresItsContent() {
    fixture.dynamoDb.item = before();
    table.update(
        key(),
        List.of(
            Documents.HOME.inner().note().set(LONG),
            Documents.OLD.append(Place.of(OTHER)),
            Documents.BY_NAME.key("x").set(Place.of("third text that is stored too"))));
    UpdateItemRequest request = update();
    assertThat(fixture.log.subList(0, 3))
        .allMatch(call -> call.startsWith("ensure s3://b/people/"));
    assertThat(request.updateExpression())
        .startsWith("SET #n0.#n1.#n2 = :v0, #n3 = list_append(if_not_exists(#n3, :v1), :v2), ");
    assertThat(request.expressionAttributeValues().get(":v0")).isEqualTo(pointer(LONG));
    assertThat(request.expressionAttributeValues().get(":v2").l().get(0).m().get("note"))
        .isEqualTo(pointer(OTHER));
    assertThat(request.expressionAttributeValues().get(":v3").m().get("note"))
        .isEqualTo(pointer("third text that is stored too"));
  }

  @Test
  void aPartThatIsTooLargeForAnyItemIsNamedBeforeAnyRequest() {
    String text = "x".repeat(ItemSize.LIMIT);
    assertThatThrownBy(
            () ->
                table.update(
                    key(),
                    Documents.HOME.inner().town().set(text),
                    Documents.HOME.note().set(LONG)))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("home.inner.town (" + ItemSize.LIMIT + " bytes)");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void whatWasSetIsNotFetchedAgain() {
    Map<String, AttributeValue> after = new LinkedHashMap<>(before());
    after.put("home", place(pointer(LONG)));
    fixture.dynamoDb.item = after;
    assertThat(table.update(key(), Documents.HOME.set(Place.of(LONG))).home().note())
        .isEqualTo(LONG);
    assertThat(fixture.log).hasSize(2).endsWith("UpdateItem");
  }

  @Test
  void sameContentIsAskedOfAPart() {
    fixture.dynamoDb.item = before();
    table.onlyIf(Documents.HOME.inner().note().sameContentAs(LONG)).save(Person.of(null));
    PutItemRequest request = (PutItemRequest) fixture.dynamoDb.requests.get(0);
    assertThat(request.conditionExpression()).startsWith("contains(#n0.#n1.#n2, :v0)");
    assertThat(request.expressionAttributeValues().get(":v0").s())
        .isEqualTo(Blob.of(LONG).sha256());
  }

  @Test
  void aPointerThatLeadsElsewhereIsNotFollowed() {
    fixture.dynamoDb.item =
        Map.of(
            "id",
            AttributeValue.fromS("7"),
            "old",
            AttributeValue.fromL(
                List.of(place(pointer(LONG)), place(AttributeValue.fromS("s3://evil/x")))));
    assertThatThrownBy(() -> table.get(key()))
        .isInstanceOf(PointerRefusedException.class)
        .hasMessageContainingAll("item {id=\"7\"}", "attribute old[1].note");
    assertThat(fixture.log).containsExactly("GetItem");
  }

  @Test
  void contentThatIsGoneIsNamed() {
    fixture.dynamoDb.item =
        Map.of(
            "id",
            AttributeValue.fromS("7"),
            "byName",
            AttributeValue.fromM(Map.of("a b", place(pointer(LONG)))));
    assertThatThrownBy(() -> table.get(key()))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("attribute byName[\"a b\"].note");
  }

  @Test
  void contentThatCannotBeStoredIsNamed() {
    assertThatThrownBy(() -> table.save(Person.of(Place.of("\uD83D").in(Place.of("")))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("attribute home.inner.note", "half of a surrogate pair");
    assertThat(fixture.log).isEmpty();
  }

  @Test
  void aWholeWithContentIsNotCompared() {
    for (Runnable comparison :
        List.<Runnable>of(
            () -> Documents.HOME.eq(Place.of("")),
            () -> Documents.HOME.ne(Place.of("")),
            () -> Documents.HOME.in(Place.of("")),
            () -> Documents.OLD.eq(List.of()),
            () -> Documents.OLD.contains(Place.of("")),
            () -> Documents.BY_NAME.eq(Map.of()),
            () -> Documents.PAYMENT.eq(new Card("", null)))) {
      assertThatThrownBy(comparison::run)
          .isInstanceOf(InvalidConditionException.class)
          .hasMessageContaining("compare its parts, the big ones with sameContentAs");
    }
  }

  @Test
  void aStoreThatIsNotConfiguredIsFoundAtTheStart() {
    Fixture none = new Fixture();
    assertThatThrownBy(
            () ->
                new ItemTable<>(
                    "prod-people", Documents.SCHEMA, settings(none, new BlobStores(Map.of()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("attribute home.note of table prod-people needs the default");
  }

  private static TableSettings settings(Fixture fixture, BlobStores stores) {
    return new TableSettings(
        fixture.dynamoDb,
        stores,
        new Transfers(Fixture.POOL, 8),
        new BlobEvents(fixture.listener, address -> {}),
        fixture.window,
        fixture.confirmations,
        Duration.ofSeconds(1),
        fixture.clock,
        UUID::randomUUID,
        Fixture.POOL,
        new Backoff(fixture.waits::add, most -> most - 1),
        fixture.cursors,
        false);
  }

  private Key<Person> key() {
    return table.keyOf(Documents.ID, "7");
  }

  private Map<String, AttributeValue> item() {
    return ((PutItemRequest) fixture.dynamoDb.requests.get(fixture.dynamoDb.requests.size() - 1))
        .item();
  }

  private UpdateItemRequest update() {
    return (UpdateItemRequest) fixture.dynamoDb.requests.get(0);
  }

  private static Map<String, AttributeValue> before() {
    return Map.of("id", AttributeValue.fromS("7"));
  }

  private static AttributeValue place(AttributeValue note) {
    return AttributeValue.fromM(Map.of("town", AttributeValue.fromS("Here"), "note", note));
  }

  private AttributeValue pointer(String content) {
    return AttributeValue.fromS(
        fixture.store.pointerTo("people/" + Blob.of(content).sha256()).toString());
  }
}
