package dev.waybill.runtime.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The exact text of update expressions: names and values are placeholders, whatever they are. */
class UpdateExpressionTest {
  private static final Location HERE = Location.ofTable("docs").withKey("{id=7}");

  private static final NullableAttribute<Doc, String> NAME =
      new NullableAttribute<>("name", Codecs.STRING);
  private static final NullableAttribute<Doc, Set<String>> TAGS =
      new NullableAttribute<>("size", Codecs.set(Codecs.STRING));
  private static final NullableIntAttribute<Doc, Integer> VISITS =
      new NullableIntAttribute<>("visits", Codecs.INTEGER);
  private static final BigAttribute<Doc, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));

  private record Doc() {}

  @Test
  void set() {
    UpdateExpression update = render(NAME.set("x"));
    assertThat(update.expression()).isEqualTo("SET #n0 = :v0");
    assertThat(update.condition()).isEqualTo("attribute_exists(#n1)");
    assertThat(update.names()).isEqualTo(Map.of("#n0", "name", "#n1", "id"));
    assertThat(update.values()).isEqualTo(Map.of(":v0", AttributeValue.fromS("x")));
  }

  @Test
  void setIfAbsent() {
    UpdateExpression update = render(NAME.setIfAbsent("x"));
    assertThat(update.expression()).isEqualTo("SET #n0 = if_not_exists(#n0, :v0)");
    assertThat(update.names()).isEqualTo(Map.of("#n0", "name", "#n1", "id"));
  }

  @Test
  void remove() {
    UpdateExpression update = render(NAME.remove());
    assertThat(update.expression()).isEqualTo("REMOVE #n0");
    assertThat(update.values()).isEmpty();
  }

  @Test
  void add() {
    UpdateExpression update = render(VISITS.add(-3));
    assertThat(update.expression()).isEqualTo("ADD #n0 :v0");
    assertThat(update.values()).isEqualTo(Map.of(":v0", AttributeValue.fromN("-3")));
  }

  @Test
  void allKindsAtOnce() {
    IntAttribute<Doc, Integer> age = new IntAttribute<>("age", Codecs.INTEGER);
    NullableAttribute<Doc, String> note = new NullableAttribute<>("note", Codecs.STRING);
    UpdateExpression update =
        render(
            VISITS.add(1),
            NAME.remove(),
            age.set(5),
            HTML.remove(),
            TAGS.setIfAbsent(Set.of("a")),
            note.remove());
    assertThat(update.expression())
        .isEqualTo("SET #n2 = :v1, #n4 = if_not_exists(#n4, :v2) REMOVE #n1, #n3, #n5 ADD #n0 :v0");
    assertThat(update.names())
        .isEqualTo(
            Map.of(
                "#n0", "visits", "#n1", "name", "#n2", "age", "#n3", "html", "#n4", "size", "#n5",
                "note", "#n6", "id"));
    assertThat(update.condition()).isEqualTo("attribute_exists(#n6)");
  }

  @Test
  void contentIsSetToWhatTheItemHoldsOfIt() {
    ItemWriter item = writer();
    List<UpdateAction<Doc>> actions = List.of(HTML.set("<p>"));
    UpdateExpression.writeValues(actions, item, HERE);
    assertThat(item.bigValues()).hasSize(1);
    item.values().put("html", AttributeValue.fromS("s3://b/k"));
    UpdateExpression update = UpdateExpression.render(actions, item.values(), "id");
    assertThat(update.expression()).isEqualTo("SET #n0 = :v0");
    assertThat(update.values()).isEqualTo(Map.of(":v0", AttributeValue.fromS("s3://b/k")));
  }

  @Test
  void toSetTheEmptySetIsToRemove() {
    UpdateExpression update = render(TAGS.set(Set.of()));
    assertThat(update.expression()).isEqualTo("REMOVE #n0");
    assertThat(update.values()).isEmpty();
  }

  @Test
  void toSetTheEmptySetIfAbsentChangesNothingButAsksForTheItem() {
    UpdateExpression update = render(TAGS.setIfAbsent(Set.of()));
    assertThat(update.expression()).isNull();
    assertThat(update.condition()).isEqualTo("attribute_exists(#n0)");
    assertThat(update.names()).isEqualTo(Map.of("#n0", "id"));
    assertThat(update.values()).isEmpty();
  }

  @Test
  void noActionIsAnError() {
    assertThatThrownBy(() -> UpdateExpression.<Doc>writeValues(List.of(), writer(), HERE))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessage("table docs, item {id=7}: an update needs at least one action");
  }

  @Test
  void twoActionsOnOneAttributeAreAnError() {
    assertThatThrownBy(() -> render(NAME.set("secret"), VISITS.add(1), NAME.remove()))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessage(
            "table docs, item {id=7}, attribute name: two actions of one update change the same"
                + " attribute");
  }

  @Test
  void aValueThatCannotBeStoredIsAnErrorOfTheUpdate() {
    UpdateAction<Doc> action = NAME.set("secret\uD83D");
    assertThatThrownBy(() -> render(action))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table docs, item {id=7}, attribute name: the value ")
        .hasMessageNotContaining("secret");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static UpdateExpression render(UpdateAction<Doc>... actions) {
    ItemWriter item = writer();
    UpdateExpression.writeValues(List.of(actions), item, HERE);
    return UpdateExpression.render(List.of(actions), item.values(), "id");
  }

  private static ItemWriter writer() {
    return new ItemWriter(values -> HERE);
  }
}
