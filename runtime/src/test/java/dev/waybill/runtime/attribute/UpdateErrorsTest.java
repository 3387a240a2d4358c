package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Updates that DynamoDB would not take are errors before anything is stored for them. */
class UpdateErrorsTest {
  @Test
  void noActionIsAnError() {
    assertInvalid(List.of(), "table docs, item {id=7}: an update needs at least one action");
  }

  @Test
  void twoActionsOnOneAttributeAreAnError() {
    assertInvalid(
        List.of(Doc.NAME.set("secret"), Doc.VISITS.add(1), Doc.NAME.remove()),
        "table docs, item {id=7}, attribute name: two actions of one update change the same"
            + " attribute");
    assertInvalid(
        List.of(Doc.SCORES.at(1).add(1), Doc.SCORES.at(1).remove()),
        "table docs, item {id=7}, attribute scores[1]: two actions of one update change the same"
            + " attribute");
  }

  @Test
  void anActionInsideOfAnotherIsAnError() {
    assertInvalid(
        List.of(Doc.SCORES.append(1), Doc.SCORES.at(1).set(1)),
        "table docs, item {id=7}, attribute scores[1]: two actions of one update change scores and"
            + " scores[1], and one of these is inside the other");
    assertInvalid(
        List.of(Doc.LABELS.key("x").set("y"), Doc.LABELS.remove()),
        "table docs, item {id=7}, attribute labels: two actions of one update change labels.x"
            + " and labels, and one of these is inside the other");
  }

  @Test
  void actionsSideBySideAreNone() {
    write(
        List.of(
            Doc.SCORES.at(1).set(1),
            Doc.SCORES.at(2).remove(),
            Doc.LABELS.key("x").remove(),
            Doc.LABELS.key("y").set("z")));
  }

  @Test
  void aValueThatCannotBeStoredIsAnErrorOfTheUpdate() {
    assertRefused(Doc.NAME.set("secret\uD83D"), "name");
    assertRefused(Doc.LABELS.key("x").set("secret\uD83D"), "labels.x");
    assertRefused(Doc.LABELS.set(Map.of("secret\uD83D", "")), "labels");
    assertRefused(Doc.TAGS.addAll("secret\uD83D"), "tags");
    assertRefused(Doc.TAGS.deleteAll(""), "tags");
    assertRefused(Doc.VISITS.set(Doc.VISITS.plus(Double.NaN)), "visits");
    assertRefused(Doc.NAME.set(Doc.ALIAS.orElse("secret\uD83D")), "alias");
    assertRefused(Doc.DEEP.key("x").append(Set.of()), "deep.x");
    assertRefused(Doc.DEEP.key("x").at(0).set(Set.of()), "deep.x[0]");
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> Doc.SCORES.at(1).set((Integer) null))
        .withMessage("null for attribute scores[1]; remove() takes it away");
    assertThatNullPointerException().isThrownBy(() -> Doc.TAGS.addAll("a", (String) null));
    assertThatNullPointerException().isThrownBy(() -> Doc.TAGS.deleteAll(Arrays.asList("a", null)));
    assertThatNullPointerException().isThrownBy(() -> Doc.VISITS.plus((Number) null));
    assertThatNullPointerException().isThrownBy(() -> Doc.VISITS.orElse(null));
  }

  @Test
  void whatIsStoredInTwoFormsIsNotCopied() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doc.EXPIRES.set(Doc.SEEN))
        .withMessageStartingWith("expires is stored as N and seen as S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doc.SEEN.set(Doc.EXPIRES.orElse(Instant.EPOCH)));
  }

  @Test
  void anUpdateTooLongIsAnError() {
    List<UpdateAction<Doc>> actions = new ArrayList<>();
    for (int i = 0; i < 151; i++) {
      actions.add(Doc.SCORES.at(i).add(1));
    }
    assertInvalid(
        actions,
        "table docs, item {id=7}: the update has more operators and functions than the 300 that"
            + " DynamoDB takes");
    actions.clear();
    for (int i = 0; i < 400; i++) {
      actions.add(Doc.SCORES.at(i).set(i));
    }
    assertThatThrownBy(() -> write(actions))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("the update is a text of ");
  }

  @Test
  void anUpdateWithTooMuchIsAnError() {
    assertThatThrownBy(
            () ->
                write(
                    List.of(Doc.NAME.set("x".repeat(1 << 20)), Doc.ALIAS.set("y".repeat(1 << 20)))))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("brings the names and values of the request to 2097161 bytes");
  }

  @Test
  void textShowsWhatIsDoneWithoutTheValue() {
    assertThat(Doc.SCORES.append(1)).hasToString("APPEND scores");
    assertThat(Doc.SCORES.prepend(1)).hasToString("PREPEND scores");
    assertThat(Doc.TAGS.addAll("secret")).hasToString("ADD tags");
    assertThat(Doc.TAGS.deleteAll("secret")).hasToString("DELETE tags");
    assertThat(Doc.LABELS.key("x").setIfAbsent("secret")).hasToString("SET_IF_ABSENT labels.x");
  }

  private static void assertInvalid(List<UpdateAction<Doc>> actions, String message) {
    assertThatThrownBy(() -> write(actions))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessage(message);
  }

  private static void assertRefused(UpdateAction<Doc> action, String attribute) {
    assertThatThrownBy(() -> write(List.of(action)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table docs, item {id=7}, attribute " + attribute + ": the value ")
        .hasMessageNotContaining("secret");
  }

  private static void write(List<UpdateAction<Doc>> actions) {
    UpdateExpression.writeValues(actions, new ItemWriter(values -> HERE), HERE);
  }
}
