package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.n;
import static dev.waybill.runtime.attribute.Doc.names;
import static dev.waybill.runtime.attribute.Doc.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.codec.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The exact text of updates of what older items hold under other names. */
class FormerNamesUpdateTest {
  static Stream<Renamed.Row> updates() {
    return Stream.of(
        Renamed.row(Renamed.TOWN.set("x"), "SET #n0 = :v0 REMOVE #n1", "town", "city"),
        Renamed.row(Renamed.PLACE.remove(), "REMOVE #n0, #n1, #n2", "place", "spot", "site"),
        Renamed.row(
            Renamed.PLACE.setIfAbsent("x"),
            "SET #n0 = if_not_exists(#n0, if_not_exists(#n1, if_not_exists(#n2, :v0))) REMOVE #n1,"
                + " #n2",
            "place",
            "spot",
            "site"),
        Renamed.row(
            Renamed.HITS.add(1),
            "SET #n0 = if_not_exists(#n0, if_not_exists(#n1, :v0)) + :v1 REMOVE #n1",
            "hits",
            "views"),
        Renamed.row(
            Renamed.HITS.set(Renamed.HITS.orElse(2).minus(1)),
            "SET #n0 = if_not_exists(#n0, if_not_exists(#n1, :v0)) - :v1 REMOVE #n1",
            "hits",
            "views"),
        Renamed.row(
            Renamed.SCORES.append(1),
            "SET #n0 = list_append(if_not_exists(#n0, if_not_exists(#n1, :v0)), :v1) REMOVE #n1",
            "scores",
            "marks"),
        Renamed.row(Renamed.TAGS.set(Set.of()), "REMOVE #n0, #n1, #n2", "tags", "words", "terms"),
        Renamed.row(
            Renamed.HTML.setIfAbsent("x"),
            "SET #n0 = if_not_exists(#n0, if_not_exists(#n1, :v0)) REMOVE #n1",
            "html",
            "page"),
        Renamed.row(
            Renamed.FLOOR.add(1),
            "SET #n0.#n1 = if_not_exists(#n0.#n1, if_not_exists(#n0.#n2, :v0)) + :v1 REMOVE"
                + " #n0.#n2",
            "address",
            "floor",
            "storey"));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void updatesLeaveTheCurrentNameAlone(Renamed.Row expected) {
    Placeholders placeholders = Renamed.writing();
    assertThat(render(placeholders, action(expected.what()))).isEqualTo(expected.text());
    assertThat(placeholders.names()).isEqualTo(expected.names());
    assertThat(placeholders.<Doc>withStoredNames(null)).isNull();
    assertThat(placeholders.refined(null, Map.of("city", s("x"), "home", s("y")))).isEmpty();
  }

  record InPlace(
      UpdateAction<Doc> action, Map<String, AttributeValue> item, String first, String second) {
    @Override
    public String toString() {
      return action.toString();
    }
  }

  static Stream<InPlace> updatesInPlace() {
    Map<String, AttributeValue> old =
        Map.of("home", AttributeValue.fromM(Map.of("city", s("y"), "street", s("z"))));
    return Stream.of(
        new InPlace(
            Renamed.TAGS.addAll("x"),
            Map.of("terms", AttributeValue.fromSs(List.of("y"))),
            "REMOVE words, terms ADD tags ? IF attribute_exists(tags) OR"
                + " attribute_not_exists(words) AND attribute_not_exists(terms)",
            "ADD terms ? IF attribute_not_exists(tags) AND attribute_not_exists(words) AND"
                + " attribute_exists(terms)"),
        new InPlace(
            Renamed.TAGS.deleteAll("x"),
            Map.of("words", AttributeValue.fromSs(List.of("y"))),
            "REMOVE words, terms DELETE tags ? IF attribute_exists(tags) OR"
                + " attribute_not_exists(words) AND attribute_not_exists(terms)",
            "REMOVE terms DELETE words ? IF attribute_not_exists(tags) AND"
                + " attribute_exists(words)"),
        new InPlace(
            Renamed.HITS.set(Renamed.HITS.plus(1)),
            Map.of("views", n("1")),
            "SET hits = hits + ? REMOVE views IF attribute_exists(hits) OR"
                + " attribute_not_exists(views)",
            "SET hits = views + ? REMOVE views IF attribute_not_exists(hits) AND"
                + " attribute_exists(views)"),
        new InPlace(
            Doc.NAME.set(Renamed.TOWN),
            Map.of("city", s("y")),
            "SET name = town IF attribute_exists(town) OR attribute_not_exists(city)",
            "SET name = city IF attribute_not_exists(town) AND attribute_exists(city)"),
        new InPlace(
            Renamed.SCORES.at(1).remove(),
            Map.of("marks", AttributeValue.fromL(List.of(n("1")))),
            "REMOVE scores[1] IF attribute_exists(scores) OR attribute_not_exists(marks)",
            "REMOVE marks[1] IF attribute_not_exists(scores) AND attribute_exists(marks)"),
        new InPlace(
            Renamed.ADDRESS_TOWN.set("x"),
            old,
            "SET address.town = ? REMOVE address.city IF attribute_exists(address) OR"
                + " attribute_not_exists(home)",
            "SET home.town = ? REMOVE home.city IF attribute_not_exists(address) AND"
                + " attribute_exists(home)"),
        new InPlace(
            Renamed.ADDRESS_TOWN.setIfAbsent("x"),
            old,
            "SET address.town = if_not_exists(address.town, if_not_exists(address.city, ?)) REMOVE"
                + " address.city IF attribute_exists(address) OR attribute_not_exists(home)",
            "SET home.town = if_not_exists(home.town, if_not_exists(home.city, ?)) REMOVE"
                + " home.city IF attribute_not_exists(address) AND attribute_exists(home)"),
        new InPlace(
            Renamed.STREET.set(Renamed.ADDRESS_TOWN),
            old,
            "SET address.street = address.town IF (attribute_exists(address) OR"
                + " attribute_not_exists(home)) AND (attribute_exists(address.town) OR"
                + " attribute_not_exists(address.city))",
            "SET home.street = home.city IF attribute_not_exists(address) AND"
                + " attribute_exists(home) AND attribute_not_exists(home.town) AND"
                + " attribute_exists(home.city)"));
  }

  @ParameterizedTest
  @MethodSource("updatesInPlace")
  void whatIsChangedInPlaceIsFoundByAnotherTry(InPlace expected) {
    Placeholders first = Renamed.writing();
    assertThat(update(first, expected.action())).isEqualTo(expected.first());
    Placeholders second = first.refined(null, expected.item()).orElseThrow();
    assertThat(update(second, expected.action())).isEqualTo(expected.second());
    assertThat(second.refined(null, expected.item())).isEmpty();
    // Somebody has deleted or renamed it in between.
    Placeholders third = second.refined(null, Map.of()).orElseThrow();
    assertThat(update(third, expected.action())).isEqualTo(expected.first());
  }

  @Test
  void theNamesAreAskedForBesideTheConditionOfTheCaller() {
    Placeholders placeholders = Renamed.writing();
    assertThat(render(placeholders, Renamed.STREET.set("x"))).isEqualTo("SET #n0.#n1 = :v0");
    Condition<Doc> both = placeholders.withStoredNames(Doc.NAME.eq("y").or(Doc.ALIAS.exists()));
    assertThat(placeholders.condition(both, "condition"))
        .isEqualTo(
            "(attribute_exists(#n0) OR attribute_not_exists(#n2)) AND (#n3 = :v1 OR"
                + " attribute_exists(#n4))");
  }

  @SuppressWarnings("unchecked")
  private static UpdateAction<Doc> action(Object what) {
    return (UpdateAction<Doc>) what;
  }

  /** Returns an update and its condition with names in the place of placeholders. */
  private static String update(Placeholders placeholders, UpdateAction<Doc> action) {
    String text = render(placeholders, action);
    Condition<Doc> names = placeholders.withStoredNames(null);
    text += " IF " + placeholders.condition(names, "condition");
    for (Map.Entry<String, String> name : placeholders.names().entrySet()) {
      text = text.replaceAll(name.getKey() + "\\b", name.getValue());
    }
    return text.replaceAll(":v\\d+", "?");
  }

  private static String render(Placeholders placeholders, UpdateAction<Doc> action) {
    ItemWriter item = new ItemWriter(values -> HERE);
    UpdateExpression.writeValues(List.of(action), item, HERE);
    item.bigValues().forEach(value -> item.values().put(value.field().name(), s("s3://b/k")));
    return UpdateExpression.render(List.of(action), item, placeholders);
  }
}
