package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.table.KeyCondition.Operator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Ranges of a part of a key against a model: the keys as DynamoDB sorts them. */
class PartRangeTest {
  private static final int MAX = 1024;
  private static final KeyPart<String> LEAD = KeyPart.of("lead", Codecs.STRING);
  private static final KeyPart<String> PART = KeyPart.of("part", Codecs.STRING);
  private static final KeyPart<String> REST = KeyPart.of("rest", Codecs.STRING);
  private static final ComposedKey KEY =
      new ComposedKey(new KeyOperand("SK", false, Location.ofTable("shop")));

  private static final KeyTemplate LAST =
      KeyTemplate.of("SK").text("X#").part(LEAD).text("#").part(PART);
  private static final KeyTemplate MIDDLE = LAST.text("#").part(REST);

  /** Where the part stands, and what its keys have beside it. */
  enum Shape {
    LAST(PartRangeTest.LAST, 1),
    LAST_BEFORE_TEXT(PartRangeTest.LAST.text("#END"), 1),
    MIDDLE(PartRangeTest.MIDDLE, 1),
    MIDDLE_BEFORE_TEXT(PartRangeTest.LAST.text("#no#").part(REST), 1),
    ALONE(KeyTemplate.of("SK").part(PART), 0),
    FIRST(KeyTemplate.of("SK").part(PART).text("#").part(REST), 0),
    BEHIND_TEXT(KeyTemplate.of("SK").text("ORDER").part(PART), 0);

    final KeyTemplate template;
    final int leading;

    Shape(KeyTemplate template, int leading) {
      this.template = template;
      this.leading = leading;
    }

    KeyPart.Value[] leading() {
      return leading == 0 ? new KeyPart.Value[0] : new KeyPart.Value[] {LEAD.with("l")};
    }

    String key(String lead, String part, String rest) {
      List<KeyPart.Value> values = new ArrayList<>();
      if (leading == 1) {
        values.add(LEAD.with(lead));
      }
      values.add(PART.with(part));
      if (template.parts().size() == leading + 2) {
        values.add(REST.with(rest));
      }
      return template.with(values.toArray(KeyPart.Value[]::new)).text();
    }

    PartRange<String> range() {
      return PartRange.of(KEY, template, PART, leading());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void eachOperatorFindsWhatTheModelFinds(long seed) {
    Random random = new Random(seed);
    for (Shape shape : Shape.values()) {
      Model model = new Model(shape, random, 0);
      for (int i = 0; i < 40; i++) {
        String value = text(random, 0);
        model.check(Operator.EQ, value, part -> part.equals(value));
        model.check(Operator.LT, value, part -> compare(part, value) < 0);
        model.check(Operator.LE, value, part -> compare(part, value) <= 0);
        model.check(Operator.GT, value, part -> compare(part, value) > 0);
        model.check(Operator.GE, value, part -> compare(part, value) >= 0);
        model.check(Operator.BEGINS_WITH, value, part -> part.startsWith(value));
        model.checkBetween(value, text(random, 0));
      }
    }
  }

  /** Near the most bytes of a key there is no room for what ends a range. */
  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void theLimitOfKeysIsKept(long seed) {
    Random random = new Random(seed);
    for (Shape shape : Shape.values()) {
      int room = MAX - shape.key("l", "", "").length();
      Model model = new Model(shape, random, room);
      for (int i = 0; i < 40; i++) {
        String value = text(random, room);
        if (bytes(shape.key("l", value, "")) > MAX) {
          continue;
        }
        model.check(Operator.LT, value, part -> compare(part, value) < 0);
        model.check(Operator.LE, value, part -> compare(part, value) <= 0);
        model.check(Operator.GT, value, part -> compare(part, value) > 0);
        model.check(Operator.GE, value, part -> compare(part, value) >= 0);
        model.checkBetween(value, text(random, room));
      }
    }
  }

  @Test
  void conditionsReadAsOneWouldWriteThem() {
    assertThat(shown(Shape.MIDDLE.range().all())).isEqualTo("[begins_with X#l#]");
    assertThat(shown(Shape.MIDDLE.range().is(Operator.EQ, "p"))).isEqualTo("[begins_with X#l#p#]");
    assertThat(shown(Shape.MIDDLE.range().is(Operator.BEGINS_WITH, "p")))
        .isEqualTo("[begins_with X#l#p]");
    assertThat(shown(Shape.LAST.range().is(Operator.EQ, "p"))).isEqualTo("[= X#l#p]");
    assertThat(shown(Shape.LAST.range().is(Operator.LE, "p")))
        .isEqualTo("[BETWEEN X#l# AND X#l#p]");
    assertThat(shown(Shape.MIDDLE.range().is(Operator.LT, "p")))
        .isEqualTo("[BETWEEN X#l# AND X#l#p]");
    assertThat(shown(Shape.LAST.range().between("p", "q"))).isEqualTo("[BETWEEN X#l#p AND X#l#q]");
    assertThat(shown(Shape.ALONE.range().all())).isEqualTo("[]");
    assertThat(shown(Shape.ALONE.range().is(Operator.GE, "p"))).isEqualTo("[>= p]");
    assertThat(shown(Shape.ALONE.range().is(Operator.GT, "p"))).isEqualTo("[>= p$]");
    assertThat(shown(Shape.ALONE.range().is(Operator.LE, "p"))).isEqualTo("[<= p]");
  }

  @Test
  void whatNoKeyCanBeIsRefused() {
    PartRange<String> range = Shape.MIDDLE.range();
    assertThatThrownBy(() -> range.is(Operator.GE, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table shop, attribute SK: the value of component part is null");
    assertThatThrownBy(() -> range.is(Operator.GE, "x".repeat(MAX)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "table shop, attribute SK: the sort key has 1028 bytes; DynamoDB allows 1024 at most");
    assertThatThrownBy(() -> range.between("b", "a"))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessage("table shop, attribute SK: between(…) of component part starts behind its end");
    assertThatThrownBy(() -> PartRange.of(KEY, MIDDLE, REST, LEAD.with("l")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PartRange.of(KEY, MIDDLE, PART, LEAD.with(null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("component lead is null");
  }

  private static String shown(List<KeyCondition> conditions) {
    return conditions.stream()
        .map(
            condition ->
                switch (condition.operator()) {
                  case BETWEEN -> "BETWEEN " + s(condition, 0) + " AND " + s(condition, 1);
                  case BEGINS_WITH -> "begins_with " + s(condition, 0);
                  case EQ -> "= " + s(condition, 0);
                  case GE -> ">= " + s(condition, 0);
                  case LE -> "<= " + s(condition, 0);
                  default -> condition.toString();
                })
        .toList()
        .toString();
  }

  private static String s(KeyCondition condition, int value) {
    return condition.values().get(value).s();
  }

  private static int compare(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Short, or as long as there is room for, and often the start of another. */
  private static String text(Random random, int room) {
    String[] some = {"#", "$", " ", "\0", "a", "b", "~", "\u007f", "é", "\uffff", "😀", "\ud7ff"};
    String long_ = room == 0 || random.nextInt(3) == 0 ? "" : "b".repeat(room - random.nextInt(6));
    StringBuilder text = new StringBuilder(long_);
    for (int length = random.nextInt(4); length > 0; length--) {
      text.append(some[random.nextInt(some.length)]);
    }
    if (random.nextInt(8) == 0) {
      text.appendCodePoint(Character.MAX_CODE_POINT);
    }
    return text.toString();
  }

  /** The keys of a partition, and what one part of each holds; null in those of other items. */
  private static final class Model {
    private final PartRange<String> range;
    private final NavigableMap<String, String> parts = new TreeMap<>(PartRangeTest::compare);

    Model(Shape shape, Random random, int room) {
      range = shape.range();
      for (int i = 0; i < 150; i++) {
        String part = text(random, room);
        put(shape.key("l", part, text(random, 0)), part);
        if (shape.leading == 1) {
          put(shape.key("l" + text(random, 0) + "x", part, "r"), null);
          put(shape.key("k", part, "r"), null);
        }
      }
      if (!range.prefix().isEmpty()) {
        String start = range.prefix().substring(0, range.prefix().length() - 1);
        char last = range.prefix().charAt(range.prefix().length() - 1);
        put(start, null);
        put(start + (char) (last - 1), null);
        put(start + (char) (last + 1), null);
        put(start + (char) (last - 1) + Character.toString(Character.MAX_CODE_POINT), null);
      }
    }

    private void put(String key, String part) {
      if (!key.isEmpty() && bytes(key) <= MAX) {
        parts.put(key, part);
      }
    }

    void check(Operator operator, String value, Predicate<String> expected) {
      if (operator == Operator.EQ && range.last() && range.prefix().isEmpty() && value.isEmpty()) {
        return; // No key is empty.
      }
      check(range.is(operator, value), expected, operator + " " + value);
    }

    void checkBetween(String one, String other) {
      if (bytes(range.prefix() + PART.toText(one)) > MAX
          || bytes(range.prefix() + PART.toText(other)) > MAX) {
        return;
      }
      String from = compare(one, other) <= 0 ? one : other;
      String to = from.equals(one) ? other : one;
      check(
          range.between(from, to),
          part -> compare(part, from) >= 0 && compare(part, to) <= 0,
          from + " to " + to);
    }

    private void check(List<KeyCondition> conditions, Predicate<String> expected, String what) {
      assertThat(conditions).hasSizeLessThanOrEqualTo(1);
      for (KeyCondition condition : conditions) {
        for (AttributeValue value : condition.values()) {
          assertThat(bytes(value.s())).as(what).isBetween(1, MAX);
        }
      }
      List<String> found = new ArrayList<>();
      List<String> wanted = new ArrayList<>();
      parts.forEach(
          (key, part) -> {
            if (conditions.stream().allMatch(condition -> meets(condition, key))) {
              found.add(key);
            }
            if (part != null && expected.test(part)) {
              wanted.add(key);
            }
          });
      assertThat(found).as(what).isEqualTo(wanted);
    }

    private static boolean meets(KeyCondition condition, String key) {
      int order = compare(key, s(condition, 0));
      return switch (condition.operator()) {
        case EQ -> order == 0;
        case LT -> order < 0;
        case LE -> order <= 0;
        case GT -> order > 0;
        case GE -> order >= 0;
        case BETWEEN -> order >= 0 && compare(key, s(condition, 1)) <= 0;
        case BEGINS_WITH -> key.startsWith(s(condition, 0));
      };
    }
  }
}
