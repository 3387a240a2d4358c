package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Seeded: what is in documents comes back, wherever its content has gone. */
class RandomDocumentsTest {
  /** The names of big attributes. */
  private static final Set<String> BIG = Set.of("note", "image", "proof");

  private final Fixture fixture = new Fixture();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsWrittenIsReadAndPointsToWhatIsThere(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      int spillAbove = random.nextBoolean() ? 0 : 100 * (1 + random.nextInt(12));
      TableDao<Person> table = fixture.table("prod-people", Documents.schema(spillAbove));
      Key<Person> key = table.keyOf(Documents.ID, "7");
      fixture.store.contents.clear();
      Person person = person(random);
      table.save(person);
      Map<String, AttributeValue> item = fixture.dynamoDb.last(PutItemRequest.class).item();
      item.forEach(this::check);
      fixture.dynamoDb.item = item;
      assertThat(table.get(key)).as("seed %s, record %s", seed, i).contains(person);

      fixture.store.contents.clear();
      table.updateOnly(
          key,
          List.of(
              Documents.HOME.set(place(random, 0)),
              Documents.OLD.append(place(random, 0), place(random, 0)),
              Documents.BY_NAME.key("a b").inner().setIfAbsent(place(random, 0)),
              Documents.PAYMENT.set(payment(random))));
      fixture
          .dynamoDb
          .last(UpdateItemRequest.class)
          .expressionAttributeValues()
          .forEach(this::check);
    }
  }

  private void check(String name, AttributeValue value) {
    if (BIG.contains(name) && value.s() != null && value.s().startsWith("other ")) {
      return; // That of the fallback is text.
    }
    if (BIG.contains(name) && value.s() != null) {
      assertThat(fixture.store.contents).containsKey(BlobPointer.parse(value.s()));
    }
    value.m().forEach(this::check);
    value.l().forEach(element -> check(name, element));
  }

  private static Person person(Random random) {
    List<Place> old = new ArrayList<>();
    Map<String, Place> byName = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      old.add(random.nextInt(5) == 0 ? null : place(random, 0));
      byName.put("k" + random.nextInt(4), place(random, 0));
    }
    return new Person(
        "7", place(random, 0), old, random.nextBoolean() ? null : byName, payment(random));
  }

  private static Place place(Random random, int depth) {
    return new Place(
        "town" + random.nextInt(3),
        random.nextInt(4) == 0 ? null : text(random, 60),
        random.nextInt(4) == 0 ? Blob.of(text(random, 9)) : null,
        random.nextBoolean() ? Set.of() : Set.of("t"),
        random.nextInt(3 + depth) == 0 ? place(random, depth + 1) : null);
  }

  private static Payment payment(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Card("4711", random.nextInt(4) == 0 ? null : text(random, 250));
      case 1 -> new Cash(place(random, 0));
      default -> new Other("Odd", "other " + text(random, 30));
    };
  }

  /** Few letters, so that the same content stands in several places. */
  private static String text(Random random, int most) {
    return "ab".substring(random.nextInt(2)).repeat(random.nextInt(most));
  }
}
