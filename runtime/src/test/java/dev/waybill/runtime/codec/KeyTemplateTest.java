package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are put together of components, written and read. */
class KeyTemplateTest {
  private static final KeyPart<String> SHOP = KeyPart.of("shop", Codecs.STRING);
  private static final KeyPart<Integer> NUMBER = KeyPart.of("number", Codecs.INTEGER);
  private static final KeyTemplate KEY =
      KeyTemplate.of("SK").text("ORDER#").part(SHOP).text("#NO#").part(NUMBER);

  private final ItemWriter writer = new ItemWriter(item -> Location.ofTable("shop"));

  @Test
  void aKeyIsWrittenAndItsPartsAreRead() {
    writer.compose(KEY.with(SHOP.with("a#b"), NUMBER.with(7)));
    assertThat(writer.values())
        .isEqualTo(Map.of("SK", AttributeValue.fromS("ORDER#a$Sb#NO#0000000007")));
    ItemReader reader = reader(writer.values());
    assertThat(reader.part(KEY, SHOP)).isEqualTo("a#b");
    assertThat(reader.part(KEY, NUMBER)).isEqualTo(7);
    assertThat(KEY).hasToString("ORDER#{shop}#NO#{number}");
  }

  @Test
  void aKeyMayBeTextAlone() {
    KeyTemplate profile = KeyTemplate.of("SK").text("PROFILE");
    writer.compose(profile.with());
    assertThat(writer.values()).containsEntry("SK", AttributeValue.fromS("PROFILE"));
    assertThat(profile.split("PROFILE")).isEmpty();
    assertThatThrownBy(() -> profile.split("PROFILES")).isInstanceOf(CodecException.class);
  }

  @Test
  void aKeyOfTheTableNeedsAllOfItsParts() {
    assertThatThrownBy(() -> writer.compose(KEY.with(SHOP.with("a"), NUMBER.with(null))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table shop, attribute SK: the value of component number is null");
  }

  @Test
  void aKeyOfAnIndexIsAbsentWithoutOneOfThem() {
    writer.composeIfComplete(KEY.with(SHOP.with("a"), NUMBER.with(null)));
    assertThat(writer.values()).isEmpty();
    writer.composeIfComplete(KEY.with(SHOP.with("a"), NUMBER.with(1)));
    assertThat(writer.values()).containsKey("SK");
    assertThatThrownBy(
            () -> writer.composeIfComplete(KEY.with(SHOP.with("\ud800"), NUMBER.with(1))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("of component shop holds text with half of a surrogate pair");
  }

  @Test
  void whatIsNoSuchKeyIsToldWithTemplateAndComponent() {
    assertThatThrownBy(() -> read("ORDER#a#NO#7", NUMBER))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessage(
            "table shop, attribute SK: the attribute holds a key of the template"
                + " ORDER#{shop}#NO#{number} whose part number holds text that no value is"
                + " written as");
    for (String key :
        new String[] {
          "",
          "ORDER",
          "ORDER#a",
          "ORDER#a#NO",
          "ORDER#a#no#0000000007",
          "order#a#NO#0000000007",
          "ORDER#a#NO#0000000007#",
          "ORDER#a#b#NO#0000000007",
          "xORDER#a#NO#0000000007"
        }) {
      assertThatThrownBy(() -> read(key, SHOP))
          .as(key)
          .isInstanceOf(UnreadableItemException.class)
          .hasMessage(
              "table shop, attribute SK: the attribute holds a key that is not one of the template"
                  + " ORDER#{shop}#NO#{number}");
    }
    assertThatThrownBy(() -> reader(Map.of()).part(KEY, SHOP))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("attribute SK: the attribute is absent");
    assertThatThrownBy(() -> reader(Map.of("SK", AttributeValue.fromN("1"))).part(KEY, SHOP))
        .isInstanceOf(UnreadableItemException.class);
  }

  /** Other literals, or another number of parts, is another key, whatever the parts hold. */
  @Test
  void keysOfDifferentTemplatesDoNotMeet() {
    KeyPart<String> other = KeyPart.of("other", Codecs.STRING);
    KeyTemplate[] templates = {
      KeyTemplate.of("SK").text("A#").part(SHOP),
      KeyTemplate.of("SK").text("A#").part(SHOP).text("#").part(other),
      KeyTemplate.of("SK").text("A#").part(SHOP).text("##").part(other),
      KeyTemplate.of("SK").text("A#").part(SHOP).text("#END"),
      KeyTemplate.of("SK").text("B#").part(SHOP),
      KeyTemplate.of("SK").text("A#")
    };
    String[] some = {"", "#", "A", "B", "A#", "#x", "$", "x", "$S", "END "};
    Map<String, String> owners = new HashMap<>();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      int which = random.nextInt(templates.length);
      String one = some[random.nextInt(some.length)] + some[random.nextInt(some.length)];
      String two = some[random.nextInt(some.length)] + some[random.nextInt(some.length)];
      if (which == 0 && one.isEmpty() || which == 1 && two.equals("END")) {
        continue; // That these are other keys of the same form is for the compiler to see.
      }
      KeyTemplate template = templates[which];
      KeyPart.Value[] values =
          switch (template.parts().size()) {
            case 0 -> new KeyPart.Value[0];
            case 1 -> new KeyPart.Value[] {SHOP.with(one)};
            default -> new KeyPart.Value[] {SHOP.with(one), other.with(two)};
          };
      String text = template.with(values).text();
      String owner = which + "/" + one + "/" + (values.length == 2 ? two : "");
      String known = owners.put(text, values.length == 0 ? "none" : owner);
      assertThat(known == null || known.equals(owners.get(text)))
          .as("%s is %s and %s", text, known, owners.get(text))
          .isTrue();
    }
  }

  @Test
  void aTemplateThatWouldNotSortIsRefused() {
    KeyTemplate empty = KeyTemplate.of("SK");
    assertThatIllegalArgumentException().isThrownBy(() -> empty.text(""));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.text("a").text("b"));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.text("a$"));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.text("a\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.part(SHOP).text("-x#"));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.part(SHOP).part(NUMBER));
    assertThatIllegalArgumentException().isThrownBy(() -> empty.part(SHOP).text("#").part(SHOP));
    assertThatIllegalArgumentException().isThrownBy(() -> KEY.with(SHOP.with("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> KEY.with(NUMBER.with(1), SHOP.with("a")));
  }

  private static <V> V read(String key, KeyPart<V> part) {
    return reader(Map.of("SK", AttributeValue.fromS(key))).part(KEY, part);
  }

  private static ItemReader reader(Map<String, AttributeValue> item) {
    return new ItemReader(item, Map.of(), () -> Location.ofTable("shop"));
  }
}
