package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.b;
import static dev.waybill.runtime.attribute.Doc.n;
import static dev.waybill.runtime.attribute.Doc.names;
import static dev.waybill.runtime.attribute.Doc.s;
import static dev.waybill.runtime.attribute.Doc.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The exact text of each condition of each kind of attribute, with its names and values. */
class ConditionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.7Z");
  private static final byte[] BYTES = "x".getBytes(StandardCharsets.UTF_8);

  record Rendered(
      Condition<Doc> condition,
      String text,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    @Override
    public String toString() {
      return condition.toString();
    }
  }

  private static Rendered row(
      Condition<Doc> condition, String text, String name, AttributeValue... values) {
    return new Rendered(condition, text, names(name), values(values));
  }

  private static Rendered row(
      Condition<Doc> condition, String text, Map<String, String> names, AttributeValue... values) {
    return new Rendered(condition, text, names, values(values));
  }

  static Stream<Rendered> presence() {
    return Stream.of(
        row(Doc.NAME.exists(), "attribute_exists(#n0)", "name"),
        row(Doc.HTML.notExists(), "attribute_not_exists(#n0)", "html"),
        row(Doc.HTML.exists(), "attribute_exists(#n0)", "html"),
        row(Doc.ID.notExists(), "attribute_not_exists(#n0)", "id"),
        row(
            Doc.OPEN.attributeType(AttributeType.BOOL),
            "attribute_type(#n0, :v0)",
            "open",
            s("BOOL")),
        row(
            Doc.NAME.attributeType(AttributeType.NULL),
            "attribute_type(#n0, :v0)",
            "name",
            s("NULL")));
  }

  static Stream<Rendered> equality() {
    return Stream.of(
        row(Doc.COLOR.eq(Doc.Color.RED), "#n0 = :v0", "color", s("RED")),
        row(Doc.SHADE.ne(Doc.Color.RED), "#n0 <> :v0", "shade", s("RED")),
        row(Doc.OPEN.eq(true), "#n0 = :v0", "open", AttributeValue.fromBool(true)),
        row(
            Doc.COLOR.in(Doc.Color.RED, Doc.Color.BLUE),
            "#n0 IN (:v0, :v1)",
            "color",
            s("RED"),
            s("BLUE")),
        row(Doc.COLOR.in(List.of(Doc.Color.BLUE)), "#n0 IN (:v0)", "color", s("BLUE")),
        row(Doc.COLOR.eq(Doc.OTHER_COLOR), "#n0 = #n1", names("color", "other")),
        row(Doc.COLOR.ne(Doc.OTHER_COLOR), "#n0 <> #n1", names("color", "other")),
        row(
            Doc.SCORES.eq(List.of(1, 2)),
            "#n0 = :v0",
            "scores",
            AttributeValue.fromL(List.of(n("1"), n("2")))),
        row(Doc.SCORES.eq(List.of()), "#n0 = :v0", "scores", AttributeValue.fromL(List.of())),
        row(
            Doc.LABELS.ne(Map.of("a", "b")),
            "#n0 <> :v0",
            "labels",
            AttributeValue.fromM(Map.of("a", s("b")))),
        row(Doc.TAGS.eq(Set.of("a")), "#n0 = :v0", "tags", AttributeValue.fromSs(List.of("a"))));
  }

  static Stream<Rendered> emptySets() {
    return Stream.of(
        row(Doc.TAGS.eq(Set.of()), "attribute_not_exists(#n0)", "tags"),
        row(Doc.TAGS.ne(Set.of()), "attribute_exists(#n0)", "tags"),
        row(Doc.TAGS.in(List.of(Set.of())), "attribute_not_exists(#n0)", "tags"),
        row(
            Doc.TAGS.in(List.of(Set.of(), Set.of("a"))),
            "#n0 IN (:v0) OR attribute_not_exists(#n0)",
            "tags",
            AttributeValue.fromSs(List.of("a"))));
  }

  static Stream<Rendered> order() {
    return Stream.of(
        row(Doc.DAY.lt(DAY), "#n0 < :v0", "day", s("2026-01-02")),
        row(Doc.NAME.le("x"), "#n0 <= :v0", "name", s("x")),
        row(Doc.ID.gt("x"), "#n0 > :v0", "id", s("x")),
        row(Doc.GRADE.ge('a'), "#n0 >= :v0", "grade", s("a")),
        row(Doc.ICON.lt(BYTES), "#n0 < :v0", "icon", b("x")),
        row(Doc.EXPIRES.lt(TIME), "#n0 < :v0", "expires", n("1767323045")),
        row(Doc.CREATED.ge(TIME), "#n0 >= :v0", "created", s("2026-01-02T03:04:05.700000000Z")),
        row(Doc.NAME.between("a", "b"), "#n0 BETWEEN :v0 AND :v1", "name", s("a"), s("b")),
        row(Doc.NAME.between("a", "a"), "#n0 BETWEEN :v0 AND :v0", "name", s("a")),
        row(
            Doc.NAME.between(Doc.ALIAS, Doc.ID),
            "#n0 BETWEEN #n1 AND #n2",
            names("name", "alias", "id")),
        row(Doc.NAME.lt(Doc.ALIAS), "#n0 < #n1", names("name", "alias")),
        row(Doc.NAME.le(Doc.ALIAS), "#n0 <= #n1", names("name", "alias")),
        row(Doc.NAME.gt(Doc.ID), "#n0 > #n1", names("name", "id")),
        row(Doc.SEEN.ge(Doc.CREATED), "#n0 >= #n1", names("seen", "created")));
  }

  static Stream<Rendered> numbers() {
    return Stream.of(
        row(Doc.VISITS.eq(0), "#n0 = :v0", "visits", n("0")),
        row(Doc.VISITS.lt(1.5), "#n0 < :v0", "visits", n("1.5")),
        row(Doc.VISITS.ge(5L), "#n0 >= :v0", "visits", n("5")),
        row(Doc.VISITS.gt((byte) -1), "#n0 > :v0", "visits", n("-1")),
        row(Doc.VISITS.le((short) 1), "#n0 <= :v0", "visits", n("1")),
        row(Doc.PRICE.ne(0.1f), "#n0 <> :v0", "price", n("0.1")),
        row(Doc.PRICE.eq(new BigDecimal("1.50")), "#n0 = :v0", "price", n("1.50")),
        row(Doc.LIMIT.eq(BigInteger.TEN.pow(20)), "#n0 = :v0", "limit", n("1" + "0".repeat(20))),
        row(Doc.LIMIT.eq(new AtomicInteger(4)), "#n0 = :v0", "limit", n("4")),
        row(Doc.SERIAL.between(1, 2.5), "#n0 BETWEEN :v0 AND :v1", "serial", n("1"), n("2.5")),
        row(Doc.VERSION.in(1, 2L), "#n0 IN (:v0, :v1)", "version", n("1"), n("2")),
        row(Doc.VISITS.lt(Doc.LIMIT), "#n0 < #n1", names("visits", "limit")));
  }

  static Stream<Rendered> functions() {
    return Stream.of(
        row(Doc.NAME.beginsWith("x"), "begins_with(#n0, :v0)", "name", s("x")),
        row(Doc.ID.beginsWith("x"), "begins_with(#n0, :v0)", "id", s("x")),
        row(
            Doc.HASH.beginsWith(SdkBytes.fromUtf8String("x")),
            "begins_with(#n0, :v0)",
            "hash",
            b("x")),
        row(Doc.NAME.contains("x"), "contains(#n0, :v0)", "name", s("x")),
        row(Doc.TAGS.contains("x"), "contains(#n0, :v0)", "tags", s("x")),
        row(Doc.SCORES.contains(1), "contains(#n0, :v0)", "scores", n("1")),
        row(Doc.NAME.size().eq(1), "size(#n0) = :v0", "name", n("1")),
        row(Doc.ICON.size().ne(1), "size(#n0) <> :v0", "icon", n("1")),
        row(Doc.TAGS.size().lt(1), "size(#n0) < :v0", "tags", n("1")),
        row(Doc.SCORES.size().le(1), "size(#n0) <= :v0", "scores", n("1")),
        row(Doc.LABELS.size().gt(1), "size(#n0) > :v0", "labels", n("1")),
        row(Doc.NAME.size().ge(1), "size(#n0) >= :v0", "name", n("1")),
        row(
            Doc.NAME.size().between(1, 2),
            "size(#n0) BETWEEN :v0 AND :v1",
            "name",
            n("1"),
            n("2")));
  }

  static Stream<Rendered> paths() {
    return Stream.of(
        row(Doc.SCORES.at(3).lt(5), "#n0[3] < :v0", "scores", n("5")),
        row(Doc.SCORES.at(3).eq(Doc.SCORES.at(4)), "#n0[3] = #n0[4]", "scores"),
        row(Doc.LABELS.key("x").exists(), "attribute_exists(#n0.#n1)", names("labels", "x")),
        row(
            Doc.LABELS.key("labels").beginsWith("x"),
            "begins_with(#n0.#n0, :v0)",
            "labels",
            s("x")),
        row(
            Doc.DEEP.key("a.b").at(0).contains("x"),
            "contains(#n0.#n1[0], :v0)",
            names("deep", "a.b"),
            s("x")),
        row(Doc.DEEP.key("a").size().gt(0), "size(#n0.#n1) > :v0", names("deep", "a"), n("0")));
  }

  static Stream<Rendered> junctions() {
    Condition<Doc> a = Doc.VISITS.eq(1);
    Condition<Doc> b = Doc.NAME.exists();
    Condition<Doc> c = Doc.LIMIT.lt(1);
    Map<String, String> names = names("visits", "name", "limit");
    return Stream.of(
        row(a.and(b), "#n0 = :v0 AND attribute_exists(#n1)", names("visits", "name"), n("1")),
        row(a.and(b).and(c), "#n0 = :v0 AND attribute_exists(#n1) AND #n2 < :v0", names, n("1")),
        row(a.and(b.and(c)), "#n0 = :v0 AND attribute_exists(#n1) AND #n2 < :v0", names, n("1")),
        row(a.or(b).or(c), "#n0 = :v0 OR attribute_exists(#n1) OR #n2 < :v0", names, n("1")),
        row(a.and(b).or(c), "#n0 = :v0 AND attribute_exists(#n1) OR #n2 < :v0", names, n("1")),
        row(a.or(b).and(c), "(#n0 = :v0 OR attribute_exists(#n1)) AND #n2 < :v0", names, n("1")),
        row(a.and(b.or(c)), "#n0 = :v0 AND (attribute_exists(#n1) OR #n2 < :v0)", names, n("1")),
        row(a.not(), "NOT (#n0 = :v0)", "visits", n("1")),
        row(a.not().not(), "#n0 = :v0", "visits", n("1")),
        row(
            a.or(b).not().and(c),
            "NOT (#n0 = :v0 OR attribute_exists(#n1)) AND #n2 < :v0",
            names,
            n("1")),
        row(
            Condition.allOf(List.of(a, b, c)),
            "#n0 = :v0 AND attribute_exists(#n1) AND #n2 < :v0",
            names,
            n("1")),
        row(
            Condition.anyOf(List.of(a, b, c)),
            "#n0 = :v0 OR attribute_exists(#n1) OR #n2 < :v0",
            names,
            n("1")),
        row(Condition.anyOf(List.of(a)), "#n0 = :v0", "visits", n("1")));
  }

  @ParameterizedTest
  @MethodSource({
    "presence",
    "equality",
    "emptySets",
    "order",
    "numbers",
    "functions",
    "paths",
    "junctions"
  })
  void isRendered(Rendered expected) {
    Placeholders placeholders = new Placeholders(HERE);
    assertThat(placeholders.condition(expected.condition(), "condition"))
        .isEqualTo(expected.text());
    assertThat(placeholders.names()).isEqualTo(expected.names());
    assertThat(placeholders.values()).isEqualTo(expected.values());
  }
}
