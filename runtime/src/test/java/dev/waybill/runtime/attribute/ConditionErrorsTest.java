package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.InvalidValueException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that DynamoDB would not take, or that would not mean what they say. */
class ConditionErrorsTest {
  @Test
  void inHasOneToAHundredValues() {
    assertThatThrownBy(() -> Doc.NAME.in(List.of()))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessage("attribute name: in() has 0 values; DynamoDB takes 1 to 100");
    assertThatThrownBy(() -> Doc.NAME.in(Collections.nCopies(101, "x")))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessage("attribute name: in() has 101 values; DynamoDB takes 1 to 100");
    assertThat(render(Doc.NAME.in(Collections.nCopies(100, "x"))))
        .hasSize("#n0 IN ()".length() + 100 * ":v0".length() + 99 * ", ".length());
  }

  /** DynamoDB finds it too, but only after content was stored for the write. */
  @Test
  void aRangeEndsWhereItStartsOrBehind() {
    for (Condition<Doc> condition :
        List.<Condition<Doc>>of(
            Doc.VISITS.between(10, 9.5),
            Doc.NAME.between("\uD83D\uDE00", "\uFFFD"),
            Doc.ICON.between(new byte[] {-1}, new byte[] {1}),
            Doc.OPEN.eq(true).and(Doc.NAME.size().between(2, 1)).not())) {
      assertThatThrownBy(() -> render(condition))
          .isInstanceOf(InvalidConditionException.class)
          .hasMessageStartingWith("table docs, item {id=7}, attribute ")
          .hasMessageEndingWith(
              "between(…) starts behind its end, and DynamoDB does not allow that");
    }
    assertThat(render(Doc.VISITS.between(9, 10))).isEqualTo("#n0 BETWEEN :v0 AND :v1");
    assertThat(render(Doc.VISITS.between(Doc.LIMIT, Doc.VISITS))).isNotEmpty();
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> Doc.NAME.eq((String) null))
        .withMessage("null for attribute name; notExists() asks for it");
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.ne((String) null));
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.in("a", (String) null));
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.in(Arrays.asList("a", null)));
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.between("a", null));
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.beginsWith(null));
    assertThatNullPointerException().isThrownBy(() -> Doc.TAGS.contains(null));
    assertThatNullPointerException().isThrownBy(() -> Doc.NAME.exists().and(null));
    assertThatNullPointerException().isThrownBy(() -> Doc.HTML.sameContentAs(null));
  }

  @Test
  void noConditionsAreNoCondition() {
    assertThatThrownBy(() -> Condition.<Doc>allOf(List.of()))
        .isInstanceOf(InvalidConditionException.class);
    assertThatThrownBy(() -> Condition.<Doc>anyOf(List.of()))
        .isInstanceOf(InvalidConditionException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e126, 1e-131})
  void numbersThatDynamoDbDoesNotHaveAreRefused(double number) {
    assertRefused(Doc.VISITS.lt(number), "visits");
    assertRefused(Doc.VISITS.lt(1).and(Doc.PRICE.in(1, number)), "price");
  }

  @Test
  void otherValuesThatCannotBeStoredAreRefused() {
    assertRefused(Doc.VISITS.lt(new BigDecimal("1".repeat(39))), "visits");
    assertRefused(Doc.LIMIT.eq(new Percentage()), "limit");
    assertRefused(Doc.NAME.contains("\uD83D"), "name");
    assertRefused(Doc.SCORES.at(2).eq(Float.NaN), "scores[2]");
    assertRefused(Doc.LABELS.key("x").eq("\uD83D"), "labels.x");
    assertRefused(Doc.DEEP.key("x").at(1).eq(Set.of()), "deep.x[1]");
  }

  @Test
  void theKeyOfAMapIsText() {
    assertThatThrownBy(() -> Doc.LABELS.key("\uD83D"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("attribute labels: the key ");
    assertThatNullPointerException().isThrownBy(() -> Doc.LABELS.key(null));
  }

  @Test
  void whatIsStoredInTwoFormsIsNotCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doc.EXPIRES.lt(Doc.SEEN))
        .withMessage(
            "expires is stored as N and seen as S; DynamoDB can neither compare them nor copy one"
                + " to the other");
    assertThatIllegalArgumentException().isThrownBy(() -> Doc.SEEN.eq(Doc.EXPIRES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doc.SEEN.between(Doc.CREATED, Doc.EXPIRES));
  }

  @Test
  void tooManyOperatorsAreRefusedHoweverDeepTheyAre() {
    Condition<Doc> right = Doc.VISITS.eq(1);
    Condition<Doc> left = Doc.VISITS.eq(1);
    for (int i = 0; i < 100_000; i++) {
      right = Doc.VISITS.eq(1).and(right);
      left = left.or(Doc.VISITS.eq(1)).not();
    }
    assertTooLong(right, "has more operators and functions than the 300 that DynamoDB takes");
    assertTooLong(left, "has more operators and functions than the 300 that DynamoDB takes");
    assertThat(left.toString()).endsWith("…");
  }

  @Test
  void exactlyAsManyOperatorsAsDynamoDbTakesAreFine() {
    Condition<Doc> condition = Doc.OPEN.eq(true).not();
    for (int i = 0; i < 149; i++) {
      condition = condition.and(Doc.VISITS.eq(1));
    }
    assertThat(render(condition)).hasSizeLessThan(4096);
    assertTooLong(condition.not(), "more operators");
  }

  @Test
  void tooLongTextIsRefused() {
    Condition<Doc> condition = Doc.NAME.in(hundredTexts(0));
    for (int i = 1; i < 7; i++) {
      condition = condition.or(Doc.NAME.in(hundredTexts(i)));
    }
    assertTooLong(condition, "is a text of 4", "bytes; DynamoDB takes at most 4096");
  }

  @Test
  void tooManyBytesOfValuesAreRefused() {
    Condition<Doc> condition = Doc.NAME.eq("a".repeat(1_000_000));
    assertThat(render(condition.or(Doc.ALIAS.eq("a".repeat(1_000_000))))).isNotEmpty();
    assertTooLong(
        condition.or(Doc.ALIAS.eq("b".repeat(1_100_000))),
        "brings the names and values of the request to 2100009 bytes; DynamoDB takes at most"
            + " 2097152");
  }

  @Test
  void contentIsNotComparedWhereNothingIsTriedAgain() {
    assertThatThrownBy(
            () ->
                new Placeholders(HERE)
                    .condition(Doc.NAME.exists().and(Doc.HTML.sameContentAs("x")), "filter"))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessageStartingWith(
            "table docs, item {id=7}, attribute html: sameContentAs is for conditions of writes");
  }

  @Test
  void contentThatIsNoTextIsRefusedAtOnce() {
    assertThatThrownBy(() -> Doc.HTML.sameContentAs("\uD83D"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("attribute html: ");
  }

  @Test
  void textHasNoValues() {
    assertThat(Doc.NAME.eq("secret").or(Doc.TAGS.contains("secret")).not())
        .hasToString("NOT (name = ? OR contains(tags, ?))");
    assertThat(Doc.LABELS.key("x").eq("y").and(Doc.HTML.sameContentAs("z")))
        .hasToString("labels.x = ? AND (html same content as ?)");
    assertThat(Doc.NAME.size()).hasToString("size(name)");
    assertThat(Doc.VISITS.orElse(5).plus(1)).hasToString("if_not_exists(visits, ?) + ?");
  }

  private static List<String> hundredTexts(int salt) {
    return IntStream.range(0, 100).mapToObj(i -> salt + "x" + i).toList();
  }

  private static void assertRefused(Condition<Doc> condition, String attribute) {
    assertThatThrownBy(() -> render(condition))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table docs, item {id=7}, attribute " + attribute + ": the value ");
  }

  private static void assertTooLong(Condition<Doc> condition, String... problems) {
    assertThatThrownBy(() -> render(condition))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessageStartingWith("table docs, item {id=7}: the condition ")
        .hasMessageContainingAll(problems);
  }

  private static String render(Condition<Doc> condition) {
    return new Placeholders(HERE).condition(condition, "condition");
  }

  /** A number of the user's own. */
  private static final class Percentage extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() {
      return 0;
    }

    @Override
    public long longValue() {
      return 0;
    }

    @Override
    public float floatValue() {
      return 0;
    }

    @Override
    public double doubleValue() {
      return 0;
    }
  }
}
