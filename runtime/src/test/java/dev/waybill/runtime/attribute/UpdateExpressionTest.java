package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.n;
import static dev.waybill.runtime.attribute.Doc.names;
import static dev.waybill.runtime.attribute.Doc.s;
import static dev.waybill.runtime.attribute.Doc.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.codec.ItemWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The exact text of each action of each kind of attribute, with its names and values. */
class UpdateExpressionTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.7Z");
  private static final byte[] BYTES = "x".getBytes(StandardCharsets.UTF_8);
  private static final AttributeValue POINTER = s("s3://b/k");

  record Rendered(
      List<UpdateAction<Doc>> actions,
      String text,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    @Override
    public String toString() {
      return actions.toString();
    }
  }

  private static Rendered row(
      UpdateAction<Doc> action, String text, String name, AttributeValue... values) {
    return new Rendered(List.of(action), text, names(name), values(values));
  }

  private static Rendered row(
      UpdateAction<Doc> action, String text, Map<String, String> names, AttributeValue... values) {
    return new Rendered(List.of(action), text, names, values(values));
  }

  static Stream<Rendered> sets() {
    String set = "SET #n0 = :v0";
    return Stream.of(
        row(Doc.NAME.set("x"), set, "name", s("x")),
        row(Doc.ICON.set(BYTES), set, "icon", Doc.b("x")),
        row(Doc.GRADE.set('a'), set, "grade", s("a")),
        row(Doc.SEEN.set(TIME), set, "seen", s("2026-01-02T03:04:05.700000000Z")),
        row(Doc.EXPIRES.set(TIME), set, "expires", n("1767323045")),
        row(Doc.VISITS.set(1), set, "visits", n("1")),
        row(Doc.LIMIT.set(1), set, "limit", n("1")),
        row(Doc.PRICE.set(0.5), set, "price", n("0.5")),
        row(Doc.OPEN.set(true), set, "open", AttributeValue.fromBool(true)),
        row(Doc.COLOR.set(Doc.Color.RED), set, "color", s("RED")),
        row(Doc.TAGS.set(Set.of("a")), set, "tags", AttributeValue.fromSs(List.of("a"))),
        row(Doc.SCORES.set(List.of(1)), set, "scores", AttributeValue.fromL(List.of(n("1")))),
        row(
            Doc.LABELS.set(Map.of("a", "b")),
            set,
            "labels",
            AttributeValue.fromM(Map.of("a", s("b")))),
        row(Doc.HTML.set("x"), set, "html", POINTER),
        row(
            Bookkeeping.set(Doc.CREATED, TIME),
            set,
            "created",
            s("2026-01-02T03:04:05.700000000Z")));
  }

  static Stream<Rendered> setsIfAbsent() {
    String set = "SET #n0 = if_not_exists(#n0, :v0)";
    return Stream.of(
        row(Doc.NAME.setIfAbsent("x"), set, "name", s("x")),
        row(Doc.VISITS.setIfAbsent(1), set, "visits", n("1")),
        row(Doc.LIMIT.setIfAbsent(1L), set, "limit", n("1")),
        row(Doc.PRICE.setIfAbsent(2), set, "price", n("2")),
        row(Doc.TAGS.setIfAbsent(Set.of("a")), set, "tags", AttributeValue.fromSs(List.of("a"))),
        row(Doc.HTML.setIfAbsent("x"), set, "html", POINTER),
        row(
            Bookkeeping.setIfAbsent(Doc.CREATED, TIME),
            set,
            "created",
            s("2026-01-02T03:04:05.700000000Z")));
  }

  static Stream<Rendered> computations() {
    return Stream.of(
        row(Doc.VISITS.set(Doc.VISITS.plus(1)), "SET #n0 = #n0 + :v0", "visits", n("1")),
        row(Doc.VISITS.set(Doc.VISITS.minus(0.5)), "SET #n0 = #n0 - :v0", "visits", n("0.5")),
        row(
            Doc.VISITS.set(Doc.LIMIT.minus(Doc.VERSION)),
            "SET #n0 = #n1 - #n2",
            names("visits", "limit", "version")),
        row(
            Doc.VISITS.set(Doc.LIMIT.plus(Doc.SERIAL)),
            "SET #n0 = #n1 + #n2",
            names("visits", "limit", "serial")),
        row(
            Doc.VISITS.set(Doc.VISITS.orElse(10).plus(1)),
            "SET #n0 = if_not_exists(#n0, :v0) + :v1",
            "visits",
            n("10"),
            n("1")),
        row(
            Doc.VISITS.set(Doc.VISITS.orElse(0).minus(Doc.LIMIT.orElse(0))),
            "SET #n0 = if_not_exists(#n0, :v0) - if_not_exists(#n1, :v0)",
            names("visits", "limit"),
            n("0")),
        row(
            Doc.VISITS.set(Doc.VISITS.orElse(0).plus(Doc.LIMIT)),
            "SET #n0 = if_not_exists(#n0, :v0) + #n1",
            names("visits", "limit"),
            n("0")),
        row(
            Doc.VISITS.set(Doc.LIMIT.plus(Doc.VISITS.orElse(0))),
            "SET #n0 = #n1 + if_not_exists(#n0, :v0)",
            names("visits", "limit"),
            n("0")),
        row(Doc.VISITS.set(Doc.LIMIT), "SET #n0 = #n1", names("visits", "limit")),
        row(Doc.NAME.set(Doc.ID), "SET #n0 = #n1", names("name", "id")),
        row(
            Doc.NAME.set(Doc.ALIAS.orElse("x")),
            "SET #n0 = if_not_exists(#n1, :v0)",
            names("name", "alias"),
            s("x")),
        row(Doc.SEEN.set(Doc.CREATED), "SET #n0 = #n1", names("seen", "created")),
        row(
            Doc.LIMIT.set(Doc.LIMIT.orElse(4)),
            "SET #n0 = if_not_exists(#n0, :v0)",
            "limit",
            n("4")));
  }

  static Stream<Rendered> removals() {
    return Stream.of(
        row(Doc.NAME.remove(), "REMOVE #n0", "name"),
        row(Doc.HTML.remove(), "REMOVE #n0", "html"),
        row(Doc.TAGS.remove(), "REMOVE #n0", "tags"),
        row(Doc.TAGS.set(Set.of()), "REMOVE #n0", "tags"),
        row(Doc.SCORES.at(2).remove(), "REMOVE #n0[2]", "scores"),
        row(Doc.LABELS.key("x").remove(), "REMOVE #n0.#n1", names("labels", "x")));
  }

  static Stream<Rendered> additions() {
    return Stream.of(
        row(Doc.VISITS.add(-3), "ADD #n0 :v0", "visits", n("-3")),
        row(Doc.LIMIT.add(3), "ADD #n0 :v0", "limit", n("3")),
        row(Doc.PRICE.add(0.5), "ADD #n0 :v0", "price", n("0.5")),
        row(Bookkeeping.nextVersion(Doc.VERSION), "ADD #n0 :v0", "version", n("1")),
        row(
            Doc.SCORES.at(1).add(2),
            "SET #n0[1] = if_not_exists(#n0[1], :v0) + :v1",
            "scores",
            n("0"),
            n("2")),
        row(
            Doc.COUNTS.key("x").add(2),
            "SET #n0.#n1 = if_not_exists(#n0.#n1, :v0) + :v1",
            names("counts", "x"),
            n("0"),
            n("2")),
        row(
            Doc.TAGS.addAll("a", "b", "a"),
            "ADD #n0 :v0",
            "tags",
            AttributeValue.fromSs(List.of("a", "b"))),
        row(
            Doc.TAGS.deleteAll(List.of("a")),
            "DELETE #n0 :v0",
            "tags",
            AttributeValue.fromSs(List.of("a"))),
        row(
            Doc.DEEP.key("x").at(0).addAll("a"),
            "ADD #n0.#n1[0] :v0",
            names("deep", "x"),
            AttributeValue.fromSs(List.of("a"))));
  }

  static Stream<Rendered> lists() {
    AttributeValue none = AttributeValue.fromL(List.of());
    return Stream.of(
        row(
            Doc.SCORES.append(1, 2),
            "SET #n0 = list_append(if_not_exists(#n0, :v0), :v1)",
            "scores",
            none,
            AttributeValue.fromL(List.of(n("1"), n("2")))),
        row(
            Doc.SCORES.prependAll(Arrays.asList(1, null)),
            "SET #n0 = list_append(:v0, if_not_exists(#n0, :v1))",
            "scores",
            AttributeValue.fromL(List.of(n("1"), AttributeValue.fromNul(true))),
            none),
        row(Doc.SCORES.at(3).set(5), "SET #n0[3] = :v0", "scores", n("5")),
        row(Doc.SCORES.at(3).set(Doc.VISITS), "SET #n0[3] = #n1", names("scores", "visits")),
        row(Doc.LABELS.key("x").set("y"), "SET #n0.#n1 = :v0", names("labels", "x"), s("y")),
        row(
            Doc.LABELS.key("x").setIfAbsent("y"),
            "SET #n0.#n1 = if_not_exists(#n0.#n1, :v0)",
            names("labels", "x"),
            s("y")),
        row(
            Doc.DEEP.key("x").append(Set.of("a")),
            "SET #n0.#n1 = list_append(if_not_exists(#n0.#n1, :v0), :v1)",
            names("deep", "x"),
            none,
            AttributeValue.fromL(List.of(AttributeValue.fromSs(List.of("a"))))));
  }

  static Stream<Rendered> nothing() {
    return Stream.of(
            Doc.TAGS.setIfAbsent(Set.of()),
            Doc.TAGS.addAll(Set.of()),
            Doc.TAGS.deleteAll(List.of()),
            Doc.SCORES.appendAll(List.of()),
            Doc.SCORES.prependAll(List.of()))
        .map(action -> new Rendered(List.of(action), null, Map.of(), Map.of()));
  }

  static Stream<Rendered> several() {
    return Stream.of(
        new Rendered(
            List.of(
                Doc.VISITS.add(1),
                Doc.NAME.remove(),
                Doc.LIMIT.set(1),
                Doc.TAGS.deleteAll("a"),
                Doc.HTML.remove(),
                Doc.SCORES.at(1).set(1),
                Doc.SCORES.at(2).remove(),
                Doc.PRICE.add(2)),
            "SET #n2 = :v0, #n5[1] = :v0 REMOVE #n1, #n4, #n5[2] ADD #n0 :v0, #n6 :v2 DELETE #n3 :v1",
            names("visits", "name", "limit", "tags", "html", "scores", "price"),
            values(n("1"), AttributeValue.fromSs(List.of("a")), n("2"))));
  }

  @ParameterizedTest
  @MethodSource({
    "sets",
    "setsIfAbsent",
    "computations",
    "removals",
    "additions",
    "lists",
    "nothing",
    "several"
  })
  void isRendered(Rendered expected) {
    ItemWriter item = new ItemWriter(values -> HERE);
    UpdateExpression.writeValues(expected.actions(), item, HERE);
    item.bigValues().forEach(value -> item.values().put(value.field().name(), POINTER));
    Placeholders placeholders = new Placeholders(HERE);
    assertThat(UpdateExpression.render(expected.actions(), item, placeholders))
        .isEqualTo(expected.text());
    assertThat(placeholders.names()).isEqualTo(expected.names());
    assertThat(placeholders.values()).isEqualTo(expected.values());
  }

  @Test
  void theExpressionsOfARequestShareTheirPlaceholders() {
    List<UpdateAction<Doc>> actions = List.of(Doc.VISITS.set(1), Doc.NAME.set("x"));
    ItemWriter item = new ItemWriter(values -> HERE);
    UpdateExpression.writeValues(actions, item, HERE);
    Placeholders placeholders = new Placeholders(HERE);
    assertThat(placeholders.condition(Doc.ID.exists().and(Doc.VISITS.eq(1)), "condition"))
        .isEqualTo("attribute_exists(#n0) AND #n1 = :v0");
    assertThat(UpdateExpression.render(actions, item, placeholders))
        .isEqualTo("SET #n1 = :v0, #n2 = :v1");
    assertThat(placeholders.value(Doc.NAME, "x")).isEqualTo(":v1");
    assertThat(placeholders.names()).isEqualTo(names("id", "visits", "name"));
    assertThat(placeholders.values()).isEqualTo(values(n("1"), s("x")));
  }

  @Test
  void onlyWholeAttributesAreValuesOfTheItem() {
    ItemWriter item = new ItemWriter(values -> HERE);
    UpdateExpression.writeValues(
        List.of(
            Doc.NAME.set("x"), Doc.VISITS.add(1), Doc.SCORES.at(1).set(1), Doc.TAGS.addAll("a")),
        item,
        HERE);
    assertThat(item.values()).isEqualTo(Map.of("name", s("x")));
  }
}
