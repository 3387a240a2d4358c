package dev.waybill.it;

import dev.waybill.runtime.attribute.AttributeType;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items with old names, new ones, both and none, and what can be asked and changed of them. The
 * same seed gives the same, whatever the attributes know of former names.
 */
final class RandomResidents {
  private static final List<String> TEXTS = List.of("a", "b", "bc");

  private final Random random;

  RandomResidents(long seed) {
    this.random = new Random(seed);
  }

  Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>();
    put(item, "town", this::string);
    put(item, "place", this::string);
    put(item, "hits", this::number);
    put(item, "tags", this::set);
    put(item, "scores", () -> AttributeValue.fromL(List.of(number(), number())));
    put(item, "labels", () -> AttributeValue.fromM(Map.of("k", string())));
    put(item, "address", this::address);
    put(item, "visited", () -> AttributeValue.fromL(List.of(address(), address())));
    if (random.nextBoolean()) {
      item.put("alias", string());
    }
    return item;
  }

  private AttributeValue address() {
    Map<String, AttributeValue> address = new HashMap<>();
    put(address, "town", this::string);
    put(address, "hits", this::number);
    put(address, "tags", this::set);
    if (random.nextBoolean()) {
      address.put("street", string());
    }
    return AttributeValue.fromM(address);
  }

  /** Puts a value under each name, or not; rarely one that reads as absent, or is of no use. */
  private void put(Map<String, AttributeValue> item, String name, Supplier<AttributeValue> value) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(Resident.FORMER_NAMES.get(name));
    for (String each : names) {
      int chance = random.nextInt(20);
      if (chance == 0) {
        item.put(each, AttributeValue.fromNul(true));
      } else if (chance == 1) {
        item.put(each, AttributeValue.fromBool(true));
      } else if (chance < 11) {
        item.put(each, value.get());
      }
    }
  }

  Condition<Resident> condition(Resident.Attributes of, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    return switch (kind) {
      case 1, 2 -> condition(of, depth - 1).and(condition(of, depth - 1));
      case 3, 4 -> condition(of, depth - 1).or(condition(of, depth - 1));
      case 5 -> condition(of, depth - 1).not();
      default -> random.nextInt(4) == 0 ? condition(of, 0).not() : leaf(of);
    };
  }

  private Condition<Resident> leaf(Resident.Attributes of) {
    String text = text();
    long number = random.nextInt(3);
    return switch (random.nextInt(30)) {
      case 0 -> of.town.eq(text);
      case 1 -> of.town.ne(text);
      case 2 -> of.place.exists();
      case 3 -> of.place.notExists();
      case 4 -> of.place.in(text, text());
      case 5 -> of.place.between("a", text);
      case 6 -> of.town.beginsWith(text);
      case 7 -> of.town.size().ne(number);
      case 8 -> of.place.size().le(number);
      case 9 -> of.place.attributeType(AttributeType.NULL);
      case 10 -> of.hits.lt(number);
      case 11 -> of.hits.ne(of.addressHits);
      case 12 -> of.tags.contains(text);
      case 13 -> of.tags.eq(Set.of());
      case 14 -> of.tags.in(List.of(Set.of(), Set.of(text)));
      case 15 -> of.scores.at(1).ge(number);
      case 16 -> of.labels.key("k").ne(text);
      case 17 -> of.addressTown.eq(text);
      case 18 -> of.addressTown.ne(of.town);
      case 19 -> of.addressTown.notExists();
      case 20 -> of.street.exists();
      case 21 -> of.street.notExists();
      case 22 -> of.street.lt(of.addressTown);
      case 23 -> of.addressTags.size().eq(number);
      case 24 -> of.town.between(of.alias, of.place);
      case 25 -> of.place.eq(of.town);
      case 26 -> of.visitedTown.ne(text);
      case 27 -> of.visitedTown.notExists();
      case 28 -> of.addressTags.eq(Set.of());
      default -> of.addressHits.in(number, 7);
    };
  }

  /** Actions that do not overlap: at most one of each attribute. */
  List<UpdateAction<Resident>> actions(Resident.Attributes of) {
    List<UpdateAction<Resident>> all = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    List<Integer> groups = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    for (int i = 0; i < count; i++) {
      all.add(action(of, groups.remove(random.nextInt(groups.size()))));
    }
    return all;
  }

  private UpdateAction<Resident> action(Resident.Attributes of, int group) {
    String text = text();
    long number = random.nextInt(3);
    int kind = random.nextInt(4);
    return switch (group) {
      case 0 ->
          List.of(
                  of.town.set(text),
                  of.town.setIfAbsent(text),
                  of.town.remove(),
                  of.town.set(of.place.orElse(text)))
              .get(kind);
      case 1 ->
          List.of(
                  of.place.set(of.town),
                  of.place.set(of.addressTown.orElse(text)),
                  of.place.setIfAbsent(text),
                  of.place.remove())
              .get(kind);
      case 2 ->
          List.of(
                  of.hits.add(number),
                  of.hits.set(of.hits.orElse(1).plus(of.addressHits.orElse(number))),
                  of.hits.set(of.hits.minus(number)),
                  of.hits.setIfAbsent(number))
              .get(kind);
      case 3 ->
          List.of(
                  of.tags.addAll(text, text()),
                  of.tags.deleteAll("a", "b"),
                  of.tags.deleteAll(text),
                  of.tags.set(Set.of()))
              .get(kind);
      case 4 ->
          List.of(
                  of.scores.append((int) number),
                  of.scores.prepend((int) number),
                  of.scores.at(0).set((int) number),
                  of.scores.at(1).add((int) number))
              .get(kind);
      case 5 ->
          List.of(
                  of.labels.key("k").set(text),
                  of.labels.key("x").setIfAbsent(text),
                  of.labels.key("k").remove(),
                  of.labels.set(Map.of("y", text)))
              .get(kind);
      case 6 ->
          List.of(
                  of.street.set(text),
                  of.street.set(of.addressTown),
                  of.street.setIfAbsent(text),
                  of.street.remove())
              .get(kind);
      case 7 ->
          List.of(
                  of.addressTown.set(text),
                  of.addressTown.setIfAbsent(text),
                  of.addressTown.remove(),
                  of.addressTown.set(of.street.orElse(text)))
              .get(kind);
      case 8 ->
          List.of(
                  of.addressHits.add(number),
                  of.addressHits.set(of.hits),
                  of.addressHits.set(of.addressHits.plus(number)),
                  of.addressHits.remove())
              .get(kind);
      case 9 ->
          List.of(
                  of.visitedTown.set(text),
                  of.visitedTown.set(of.town.orElse(text)),
                  of.visitedTown.setIfAbsent(text),
                  of.visitedTown.remove())
              .get(kind);
      default ->
          List.of(
                  of.addressTags.addAll(text),
                  of.addressTags.deleteAll("a", "b"),
                  of.addressTags.set(Set.of()),
                  of.addressTags.set(Set.of(text)))
              .get(kind);
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private AttributeValue string() {
    return AttributeValue.fromS(text());
  }

  private AttributeValue number() {
    return AttributeValue.fromN(Integer.toString(random.nextInt(3)));
  }

  private AttributeValue set() {
    return AttributeValue.fromSs(random.nextBoolean() ? List.of("a") : List.of("a", "b"));
  }
}
