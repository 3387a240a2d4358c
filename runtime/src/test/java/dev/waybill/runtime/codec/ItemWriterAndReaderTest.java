package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemWriterAndReaderTest {
  private static final Location HERE = Location.ofTable("docs").withKey("{id=\"7\"}");
  private static final String AT = "table docs, item {id=\"7\"}, attribute ";

  private static final NullableAttribute<Object, String> NAME =
      new NullableAttribute<>("name", Codecs.STRING);
  private static final NullableAttribute<Object, Set<String>> TAGS =
      new NullableAttribute<>("tags", Codecs.set(Codecs.STRING));
  private static final IntAttribute<Object, Integer> COUNT =
      new IntAttribute<>("count", Codecs.INTEGER);
  private static final IntAttribute<Object, Integer> DEFAULTED =
      new IntAttribute<>("count", Codecs.INTEGER, 7);
  private static final BigAttribute<Object, String> TEXT =
      new BigAttribute<>("text", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  private static final BigAttribute<Object, Blob> BLOB =
      new BigAttribute<>("blob", Content.BLOB, Placement.of("docs/{sha256}", "text/plain"));

  private static final AttributeValue POINTER = AttributeValue.fromS("s3://b/docs/0");

  private final ItemWriter writer = new ItemWriter(values -> HERE);

  @Test
  void nullAndTheEmptySetAreAbsent() {
    writer.put(NAME, null);
    writer.put(TAGS, Set.of());
    writer.put(TEXT, null);
    assertThat(writer.values()).isEmpty();
    assertThat(writer.bigValues()).isEmpty();
  }

  @Test
  void emptyTextAndContentAreThere() {
    writer.put(NAME, "");
    writer.put(TEXT, "");
    assertThat(writer.values()).containsExactly(Map.entry("name", AttributeValue.fromS("")));
    assertThat(writer.bigValues()).hasSize(1);
    assertThat(writer.bigValues().get(0).field()).isSameAs(TEXT);
    assertThat(writer.bigValues().get(0).blob().length()).isZero();
  }

  @Test
  void aRefusedValueNamesTableKeyAndAttribute() {
    assertThatThrownBy(() -> writer.put(NAME, "secret\uD83D"))
        .isInstanceOf(InvalidValueException.class)
        .hasCauseInstanceOf(CodecException.class)
        .hasMessage(
            AT
                + "name: the value holds text with half of a surrogate pair, which is not valid"
                + " Unicode");
    assertThatThrownBy(() -> writer.put(TAGS, Set.of("")))
        .hasMessageStartingWith(AT + "tags: the value holds a set with an empty string");
  }

  @Test
  void refusedContentNamesTableKeyAndAttribute() {
    assertThatThrownBy(() -> writer.put(TEXT, "secret\uDE00"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(AT + "text: ")
        .hasMessageContaining("half of a surrogate pair at index 6")
        .hasMessageNotContaining("secret");
  }

  @Test
  void anAbsentAttributeIsReadAsNullOrItsDefault() {
    ItemReader reader = reader(Map.of());
    assertThat(reader.get(NAME)).isNull();
    assertThat(reader.get(TAGS)).isEmpty();
    assertThat(reader.require(TAGS)).isEmpty();
    assertThat(reader.require(DEFAULTED)).isEqualTo(7);
    assertThat(reader.get(DEFAULTED)).isEqualTo(7);
    assertThat(reader.get(TEXT)).isNull();
  }

  @Test
  void nulIsAbsent() {
    AttributeValue nul = AttributeValue.fromNul(true);
    ItemReader reader = reader(Map.of("name", nul, "tags", nul, "count", nul));
    assertThat(reader.get(NAME)).isNull();
    assertThat(reader.get(TAGS)).isEmpty();
    assertThat(reader.require(DEFAULTED)).isEqualTo(7);
    assertThatThrownBy(() -> reader.require(COUNT)).isInstanceOf(UnreadableItemException.class);
  }

  @Test
  void whatAPrimitiveNeedsIsRequired() {
    assertThatThrownBy(() -> reader(Map.of()).require(COUNT))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessage(
            AT
                + "count: the attribute is absent, and its component cannot be null; declare a"
                + " default with @Attribute(defaultValue = …), or give the component a type that"
                + " can be null")
        .extracting(e -> ((UnreadableItemException) e).location())
        .isEqualTo(HERE.withAttribute("count"));
  }

  @Test
  void anUnreadableAttributeIsNamed() {
    ItemReader reader = reader(Map.of("count", AttributeValue.fromS("secret")));
    assertThatThrownBy(() -> reader.get(DEFAULTED))
        .isInstanceOf(UnreadableItemException.class)
        .hasCauseInstanceOf(CodecException.class)
        .hasMessage(AT + "count: the attribute is of DynamoDB's type S, and cannot be read as N");
  }

  @Test
  void contentIsReadAsItsType() {
    Blob blob = Blob.of("text \uFFFD");
    ItemReader reader =
        new ItemReader(
            Map.of("text", POINTER, "blob", POINTER),
            Map.of(Path.of("text"), blob, Path.of("blob"), blob),
            () -> HERE);
    assertThat(reader.get(TEXT)).isEqualTo("text \uFFFD");
    assertThat(reader.get(BLOB)).isSameAs(blob);
  }

  @Test
  void contentThatIsNotTextIsNamed() {
    Blob broken = Blob.of(new byte[] {'s', 'e', 'c', 'r', 'e', 't', -1});
    ItemReader reader =
        new ItemReader(Map.of("text", POINTER), Map.of(Path.of("text"), broken), () -> HERE);
    assertThatThrownBy(() -> reader.get(TEXT))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessage(
            AT
                + "text, pointer "
                + POINTER.s()
                + ": the attribute holds content that is not valid UTF-8");
  }

  private static ItemReader reader(Map<String, AttributeValue> item) {
    return new ItemReader(item, Map.of(), () -> HERE);
  }
}
