package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.b;
import static dev.waybill.runtime.attribute.Doc.m;
import static dev.waybill.runtime.attribute.Doc.s;
import static dev.waybill.runtime.attribute.Doc.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text of conditions on what older items hold under other names. */
class FormerNamesTest {
  static Stream<Renamed.Row> conditions() {
    return Stream.of(
        Renamed.row(
            Renamed.TOWN.eq("x"),
            "#n0 = :v0 OR attribute_not_exists(#n0) AND #n1 = :v0",
            "town",
            "city"),
        Renamed.row(
            Renamed.PLACE.lt("x"),
            "#n0 < :v0 OR attribute_not_exists(#n0) AND (#n1 < :v0 OR attribute_not_exists(#n1)"
                + " AND #n2 < :v0)",
            "place",
            "spot",
            "site"),
        Renamed.row(
            Renamed.TOWN.ne("x"),
            "attribute_exists(#n0) AND #n0 <> :v0 OR attribute_not_exists(#n0) AND #n1 <> :v0",
            "town",
            "city"),
        Renamed.row(
            Renamed.PLACE.exists(),
            "attribute_exists(#n0) OR attribute_exists(#n1) OR attribute_exists(#n2)",
            "place",
            "spot",
            "site"),
        Renamed.row(
            Renamed.TOWN.notExists(),
            "attribute_not_exists(#n0) AND attribute_not_exists(#n1)",
            "town",
            "city"),
        Renamed.row(
            Renamed.TAGS.eq(Set.of()).or(Renamed.TOWN.exists()),
            "attribute_not_exists(#n0) AND attribute_not_exists(#n1) AND attribute_not_exists(#n2)"
                + " OR attribute_exists(#n3) OR attribute_exists(#n4)",
            "tags",
            "words",
            "terms",
            "town",
            "city"),
        Renamed.row(
            Renamed.TOWN.eq("x").and(Renamed.HITS.gt(1)),
            "(#n0 = :v0 OR attribute_not_exists(#n0) AND #n1 = :v0) AND (#n2 > :v1 OR"
                + " attribute_not_exists(#n2) AND #n3 > :v1)",
            "town",
            "city",
            "hits",
            "views"),
        Renamed.row(
            Renamed.TOWN.eq("x").not(),
            "NOT (#n0 = :v0 OR attribute_not_exists(#n0) AND #n1 = :v0)",
            "town",
            "city"),
        Renamed.row(
            Renamed.TOWN.in("x", "y"),
            "#n0 IN (:v0, :v1) OR attribute_not_exists(#n0) AND #n1 IN (:v0, :v1)",
            "town",
            "city"),
        Renamed.row(
            Renamed.HITS.between(1, 2),
            "#n0 BETWEEN :v0 AND :v1 OR attribute_not_exists(#n0) AND #n1 BETWEEN :v0 AND :v1",
            "hits",
            "views"),
        Renamed.row(
            Renamed.TOWN.beginsWith("x"),
            "begins_with(#n0, :v0) OR attribute_not_exists(#n0) AND begins_with(#n1, :v0)",
            "town",
            "city"),
        Renamed.row(
            Renamed.TOWN.size().ne(1),
            "attribute_exists(#n0) AND size(#n0) <> :v0 OR attribute_not_exists(#n0) AND"
                + " size(#n1) <> :v0",
            "town",
            "city"),
        Renamed.row(
            Renamed.TOWN.attributeType(AttributeType.S),
            "attribute_type(#n0, :v0) OR attribute_not_exists(#n0) AND attribute_type(#n1, :v0)",
            "town",
            "city"),
        Renamed.row(
            Renamed.SCORES.at(2).eq(1),
            "#n0[2] = :v0 OR attribute_not_exists(#n0) AND #n1[2] = :v0",
            "scores",
            "marks"));
  }

  static Stream<Renamed.Row> conditionsOfSeveralNames() {
    return Stream.of(
        Renamed.row(
            Renamed.TOWN.eq(Doc.NAME),
            "#n0 = #n1 OR attribute_not_exists(#n0) AND #n2 = #n1",
            "town",
            "name",
            "city"),
        Renamed.row(
            Doc.NAME.lt(Renamed.TOWN),
            "#n0 < #n1 OR attribute_not_exists(#n1) AND #n0 < #n2",
            "name",
            "town",
            "city"),
        Renamed.row(
            Renamed.ADDRESS_TOWN.eq("x"),
            "#n0.#n1 = :v0 OR attribute_not_exists(#n0.#n1) AND #n0.#n2 = :v0"
                + " OR attribute_not_exists(#n0) AND (#n3.#n1 = :v0 OR"
                + " attribute_not_exists(#n3.#n1) AND #n3.#n2 = :v0)",
            "address",
            "town",
            "city",
            "home"),
        Renamed.row(
            Renamed.STREET.eq(Renamed.ADDRESS_TOWN),
            "#n0.#n1 = #n0.#n2 OR attribute_not_exists(#n0.#n2) AND #n0.#n1 = #n0.#n3"
                + " OR attribute_not_exists(#n0) AND (#n4.#n1 = #n4.#n2 OR"
                + " attribute_not_exists(#n4.#n2) AND #n4.#n1 = #n4.#n3)",
            "address",
            "street",
            "town",
            "city",
            "home"),
        Renamed.row(
            Renamed.ADDRESS_TOWN.exists(),
            "attribute_exists(#n0.#n1) OR attribute_exists(#n0.#n2) OR attribute_not_exists(#n0)"
                + " AND (attribute_exists(#n3.#n1) OR attribute_exists(#n3.#n2))",
            "address",
            "town",
            "city",
            "home"),
        Renamed.row(
            Renamed.STREET.notExists(),
            "attribute_exists(#n0) AND attribute_not_exists(#n0.#n1) OR attribute_not_exists(#n0)"
                + " AND attribute_not_exists(#n2.#n1)",
            "address",
            "street",
            "home"));
  }

  @ParameterizedTest
  @MethodSource({"conditions", "conditionsOfSeveralNames"})
  void conditionsAskForTheFirstNameThatIsThere(Renamed.Row expected) {
    Placeholders placeholders = new Placeholders(HERE);
    assertThat(placeholders.condition((Condition<?>) expected.what(), "condition"))
        .isEqualTo(expected.text());
    assertThat(placeholders.names()).isEqualTo(expected.names());
  }

  @Test
  void descriptionsHaveTheCurrentName() {
    assertThat(Renamed.TOWN.eq("x").and(Renamed.STREET.notExists()).not())
        .hasToString("NOT (town = ? AND attribute_not_exists(address.street))");
    assertThat(Renamed.TOWN.set("x")).hasToString("SET town");
    assertThat(Renamed.HITS.orElse(1).plus(2)).hasToString("if_not_exists(hits, ?) + ?");
  }

  @Test
  void theSameContentIsFoundUnderEitherName() {
    Condition<Doc> same = Renamed.HTML.sameContentAs("x");
    Placeholders first = Renamed.writing();
    assertThat(first.condition(same, "condition"))
        .isEqualTo(
            "contains(#n0, :v0) OR #n0 = :v1 OR attribute_not_exists(#n0) AND (contains(#n1, :v0)"
                + " OR #n1 = :v1)");
    Placeholders second = first.refined(same, Map.of("page", m("gzip", "x"))).orElseThrow();
    assertThat(second.condition(same, "condition"))
        .isEqualTo(
            "contains(#n0, :v0) OR #n0 = :v1 OR #n0 = :v2 OR attribute_not_exists(#n0) AND"
                + " (contains(#n1, :v0) OR #n1 = :v1 OR #n1 = :v2)");
    assertThat(second.values()).isEqualTo(values(s("digest of x"), b("x"), m("gzip", "x")));
    assertThat(first.refined(same, Map.of("html", m("gzip", "y"), "page", m("gzip", "x"))))
        .isEmpty();
    assertThat(Renamed.writing().condition(same.not(), "condition"))
        .isEqualTo(
            "NOT (contains(#n0, :v0) OR #n0 = :v1 OR attribute_type(#n0, :v2) OR"
                + " attribute_not_exists(#n0) AND (contains(#n1, :v0) OR #n1 = :v1 OR"
                + " attribute_type(#n1, :v2)))");
  }
}
