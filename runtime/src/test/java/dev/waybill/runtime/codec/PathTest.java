package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PathTest {
  private static final Path TAGS = Path.of("tags");
  private static final Path TOWN =
      Path.of("address").formerly("home").part("town").formerly("city", "place");

  @Test
  void textIsThatOfJava() {
    assertThat(TAGS).hasToString("tags");
    assertThat(TAGS.index(3)).hasToString("tags[3]");
    assertThat(Path.of("labels").key("x")).hasToString("labels.x");
    assertThat(Path.of("labels").key("a b")).hasToString("labels[\"a b\"]");
    assertThat(Path.of("labels").key("3")).hasToString("labels[\"3\"]");
    assertThat(Path.of("labels").key("")).hasToString("labels[\"\"]");
    assertThat(Path.of("old").index(3).key("city")).hasToString("old[3].city");
    assertThat(Path.of("a.b")).hasToString("a.b");
  }

  @Test
  void whatOverlaps() {
    assertThat(TAGS.overlaps(TAGS)).isTrue();
    assertThat(TAGS.overlaps(TAGS.index(3))).isTrue();
    assertThat(TAGS.index(3).overlaps(TAGS)).isTrue();
    assertThat(TAGS.index(3).key("a").overlaps(TAGS.index(3))).isTrue();
    assertThat(TAGS.index(3).overlaps(TAGS.index(4))).isFalse();
    assertThat(TAGS.key("a").index(0).overlaps(TAGS.key("b").index(0))).isFalse();
    assertThat(TAGS.index(3).overlaps(Path.of("other").index(3))).isFalse();
    assertThat(TAGS.overlaps(Path.of("tags[3]"))).isFalse();
  }

  @Test
  void equalPathsHaveEqualSteps() {
    assertThat(TAGS.index(3))
        .isEqualTo(Path.of("tags").index(3))
        .hasSameHashCodeAs(Path.of("tags").index(3))
        .isNotEqualTo(TAGS.key("3"))
        .isNotEqualTo(Path.of("tags[3]"))
        .isNotEqualTo(TAGS);
    assertThat(TAGS.formerly("labels")).isEqualTo(TAGS).hasSameHashCodeAs(TAGS);
  }

  @Test
  void anIndexIsNotNegative() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Path.of("scores").index(-1))
        .withMessage("index -1 of attribute scores");
  }

  @Test
  void formerNamesOfEachStepAreTriedInTheirOrder() {
    AttributeValue text = AttributeValue.fromS("x");
    AttributeValue other = AttributeValue.fromS("y");

    assertThat(TOWN.in(item("address", "town", text))).isEqualTo(text);
    assertThat(TOWN.in(item("home", "place", text))).isEqualTo(text);
    assertThat(TOWN.in(item("home", "street", text))).isNull();
    assertThat(TOWN.in(Map.of())).isNull();
    assertThat(
            Path.of("home")
                .part("town")
                .formerly("city", "place")
                .in(Map.of("home", AttributeValue.fromM(Map.of("place", text, "city", other)))))
        .isEqualTo(other);
    // The document that is there is the one that is meant, whatever the other one has.
    Map<String, AttributeValue> both = new HashMap<>(item("home", "town", text));
    both.putAll(item("address", "street", other));
    assertThat(TOWN.in(both)).isNull();
  }

  @Test
  void whatIsOfAnotherTypeLeadsNowhere() {
    Map<String, AttributeValue> item =
        Map.of("tags", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))));
    assertThat(TAGS.index(0).in(item)).isEqualTo(AttributeValue.fromN("1"));
    assertThat(TAGS.index(1).in(item)).isNull();
    assertThat(TAGS.key("0").in(item)).isNull();
    assertThat(TAGS.index(0).index(0).in(item)).isNull();
  }

  @Test
  void renamedStepsAreReplacedFromTheStart() {
    Path address = TOWN.renamedStep();
    assertThat(address).isEqualTo(Path.of("address"));
    Path inHome = TOWN.replaced(address, address.named("home"));
    assertThat(inHome).hasToString("home.town").isEqualTo(inHome.renamedStep());
    Path city = inHome.replaced(inHome, inHome.named("city"));
    assertThat(city).hasToString("home.city");
    assertThat(city.isRenamed()).isFalse();
    assertThat(city.renamedStep()).isNull();
    assertThat(TOWN.index(1).renamedStep()).isSameAs(address);
  }

  @Test
  void anIndexHasNoFormerName() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> TAGS.index(3).formerly("labels"))
        .withMessage("tags[3] has no name, and so no former one");
  }

  private static Map<String, AttributeValue> item(String name, String part, AttributeValue value) {
    return Map.of(name, AttributeValue.fromM(Map.of(part, value)));
  }
}
