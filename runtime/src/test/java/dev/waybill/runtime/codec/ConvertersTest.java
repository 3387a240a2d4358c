package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What converters of the user's make of values, and what is made of their mistakes. */
class ConvertersTest {
  private record Tag(String text) {}

  private static final class Texts implements TextConverter<Tag> {
    @Override
    public String toText(Tag value) {
      return "<" + value.text() + ">";
    }

    @Override
    public Tag fromText(String text) {
      if (!text.startsWith("<")) {
        throw new IllegalArgumentException("secret " + text);
      }
      return new Tag(text.substring(1, text.length() - 1));
    }
  }

  private static final class Numbers implements NumberConverter<Tag> {
    @Override
    public BigDecimal toNumber(Tag value) {
      return new BigDecimal(value.text());
    }

    @Override
    public Tag fromNumber(BigDecimal number) {
      return new Tag(number.toPlainString());
    }
  }

  private static final class Bytes implements BinaryConverter<Tag> {
    @Override
    public byte[] toBytes(Tag value) {
      return value.text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Tag fromBytes(byte[] bytes) {
      return new Tag(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** One that makes of a value whatever it is told. */
  private record Any(Function<Tag, AttributeValue> to, Function<AttributeValue, Tag> from)
      implements AttributeConverter<Tag> {
    @Override
    public AttributeValue toAttributeValue(Tag value) {
      return to.apply(value);
    }

    @Override
    public Tag fromAttributeValue(AttributeValue value) {
      return from.apply(value);
    }
  }

  private static final Any PAIR =
      new Any(
          tag -> AttributeValue.fromM(Map.of("tag", AttributeValue.fromS(tag.text()))),
          value -> new Tag(value.m().get("tag").s()));

  @Test
  void aValueIsStoredAsItsConverterSays() {
    assertThat(Codecs.converted(new Texts()).encode(new Tag("a")))
        .isEqualTo(AttributeValue.fromS("<a>"));
    assertThat(Codecs.converted(new Numbers()).encode(new Tag("1.50")))
        .isEqualTo(AttributeValue.fromN("1.50"));
    assertThat(Codecs.converted(new Bytes()).encode(new Tag("a")))
        .isEqualTo(AttributeValue.fromB(SdkBytes.fromUtf8String("a")));
    assertThat(Codecs.converted(PAIR).encode(new Tag("a")))
        .isEqualTo(AttributeValue.fromM(Map.of("tag", AttributeValue.fromS("a"))));
  }

  static List<ValueCodec<Tag>> codecs() {
    return List.of(
        Codecs.converted(new Texts()),
        Codecs.converted(new Numbers()),
        Codecs.converted(new Bytes()),
        Codecs.converted(PAIR),
        // As it is where the converter is only known to be one.
        Codecs.converted((AttributeConverter<Tag>) new Texts()),
        Codecs.converted((AttributeConverter<Tag>) new Numbers()),
        Codecs.converted((AttributeConverter<Tag>) new Bytes()));
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void whatIsWrittenIsReadAgain(ValueCodec<Tag> codec) {
    assertThat(codec.decode(codec.encode(new Tag("12")))).isEqualTo(new Tag("12"));
    ValueCodec<List<Tag>> list = Codecs.list(codec);
    assertThat(list.decode(list.encode(List.of(new Tag("1"), new Tag("2")))))
        .containsExactly(new Tag("1"), new Tag("2"));
  }

  @Test
  void textNumbersAndBytesAreElementsOfSets() {
    Set<Tag> tags = Set.of(new Tag("1"), new Tag("2"));
    List<ScalarCodec<Tag>> codecs =
        List.of(
            Codecs.converted(new Texts()),
            Codecs.converted(new Numbers()),
            Codecs.converted(new Bytes()));
    for (ScalarCodec<Tag> codec : codecs) {
      ValueCodec<Set<Tag>> set = Codecs.set(codec);
      assertThat(set.decode(set.encode(tags))).isEqualTo(tags);
    }
    assertThat(codecs)
        .extracting(ScalarCodec::type)
        .containsExactly(ScalarAttributeType.S, ScalarAttributeType.N, ScalarAttributeType.B);
    assertThat(Codecs.set(codecs.get(0)).encode(Set.of(new Tag("a"))))
        .isEqualTo(AttributeValue.fromSs(List.of("<a>")));
  }

  @Test
  void textIsTheKeyOfAMap() {
    ValueCodec<Map<Tag, Integer>> map = Codecs.map(Codecs.converted(new Texts()), Codecs.INTEGER);
    assertThat(map.encode(Map.of(new Tag("a"), 1)).m()).containsOnlyKeys("<a>");
    assertThat(map.decode(map.encode(Map.of(new Tag("a"), 1)))).isEqualTo(Map.of(new Tag("a"), 1));
  }

  @Test
  void aConverterThatNestsTooDeepIsRefused() {
    assertThatCode(() -> write(Codecs.converted(nesting(31)), new Tag("a")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> write(Codecs.converted(nesting(32)), new Tag("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is nested too deep: an item of DynamoDB has 32 levels");
    ValueCodec<List<Tag>> list = Codecs.list(Codecs.converted(nesting(31)));
    assertThatThrownBy(() -> write(list, List.of(new Tag("a"))))
        .isInstanceOf(InvalidValueException.class);
  }

  private static Any nesting(int lists) {
    return new Any(
        tag -> {
          AttributeValue value = AttributeValue.fromS(tag.text());
          for (int i = 0; i < lists; i++) {
            value = AttributeValue.fromL(List.of(value));
          }
          return value;
        },
        value -> new Tag("read"));
  }

  @Test
  void twoKeysOfAMapAreNotStoredAsOne() {
    TextConverter<String> lowerCase =
        new TextConverter<>() {
          @Override
          public String toText(String value) {
            return value.toLowerCase(Locale.ROOT);
          }

          @Override
          public String fromText(String text) {
            return text.toLowerCase(Locale.ROOT);
          }
        };
    ValueCodec<Map<String, Integer>> map = Codecs.map(Codecs.converted(lowerCase), Codecs.INTEGER);
    assertThatThrownBy(() -> map.encode(Map.of("A", 1, "a", 2)))
        .isInstanceOf(CodecException.class)
        .hasMessage("holds a map with two keys for the text \"a\"");
    AttributeValue one = AttributeValue.fromN("1");
    Map<String, AttributeValue> stored = new TreeMap<>(Map.of("A", one, "a", one));
    assertThatThrownBy(() -> map.decode(AttributeValue.fromM(stored)))
        .isInstanceOf(CodecException.class)
        .hasMessage("holds a map with two keys for the text \"a\"");
  }

  @Test
  void whatAConverterOfAPartOfAKeyThrowsIsTheCause() {
    KeyPart<Tag> part = KeyPart.of("tag", Codecs.converted(new Texts()));
    KeyTemplate key = KeyTemplate.of("PK").text("TAG#").part(part);
    Map<String, AttributeValue> item = Map.of("PK", AttributeValue.fromS("TAG#a"));
    ItemReader reader = new ItemReader(item, Map.of(), () -> Location.ofTable("tags"));
    assertThatThrownBy(() -> reader.part(key, part))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("whose part tag is of DynamoDB's type S, and ")
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("secret a");
    KeyPart<Tag> number = KeyPart.of("number", Codecs.converted(new Numbers()));
    KeyTemplate sorted = KeyTemplate.of("SK").part(number);
    assertThatThrownBy(() -> sorted.with(number.with(new Tag("x"))).text())
        .hasMessageContaining("of component number is a ")
        .hasRootCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  void whatDynamoDbCannotHoldIsRefused() {
    assertThatThrownBy(() -> write(Codecs.converted(new Numbers()), new Tag("1E+200")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("outside of what DynamoDB can hold");
    assertThatThrownBy(() -> write(Codecs.converted(new Texts()), new Tag("\uD800")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> Codecs.converted(new Numbers()).encodeSet(List.of(new Tag("1"), new Tag("1.0"))))
        .hasMessageContaining("one number to DynamoDB");
  }

  @Test
  void aConverterThatThrowsIsNamedAndItsExceptionKept() {
    NumberFormatException thrown = new NumberFormatException("secret");
    Any throwing =
        new Any(
            tag -> {
              throw thrown;
            },
            value -> {
              throw thrown;
            });
    assertThatThrownBy(() -> write(Codecs.converted(throwing), new Tag("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "the value is a dev.waybill.runtime.codec.ConvertersTest$Tag that"
                + " dev.waybill.runtime.codec.ConvertersTest$Any could not convert:"
                + " it threw java.lang.NumberFormatException")
        .hasMessageContaining("price")
        .hasMessageNotContaining("secret")
        .hasRootCause(thrown);
    assertThatThrownBy(() -> read(Codecs.converted(throwing), AttributeValue.fromBool(true)))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(
            "the attribute is of DynamoDB's type BOOL, and"
                + " dev.waybill.runtime.codec.ConvertersTest$Any threw"
                + " java.lang.NumberFormatException")
        .hasMessageContaining("price")
        .hasMessageNotContaining("secret")
        .hasRootCause(thrown);
    assertThatThrownBy(() -> read(Codecs.converted(new Texts()), AttributeValue.fromS("a")))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("ConvertersTest$Texts threw java.lang.IllegalArgumentException")
        .hasMessageNotContaining("secret")
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherTypeOfDynamoDbIsRefusedBeforeTheConverterSeesIt() {
    assertThatThrownBy(() -> read(Codecs.converted(new Texts()), AttributeValue.fromN("1")))
        .hasMessageContaining("type N, and cannot be read as S");
    assertThatThrownBy(() -> read(Codecs.converted(new Numbers()), AttributeValue.fromS("1")))
        .hasMessageContaining("type S, and cannot be read as N");
    assertThatThrownBy(() -> read(Codecs.converted(new Bytes()), AttributeValue.fromS("1")))
        .hasMessageContaining("type S, and cannot be read as B");
  }

  @Test
  @SuppressWarnings("NullAway") // The mistake itself.
  void nullFromAConverterIsRefused() {
    Any nulls = new Any(tag -> null, value -> null);
    assertThatThrownBy(() -> write(Codecs.converted(nulls), new Tag("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ConvertersTest$Any has converted to null");
    assertThatThrownBy(() -> read(Codecs.converted(nulls), AttributeValue.fromS("a")))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("ConvertersTest$Any has converted it to null");
  }

  static List<List<Object>> wrongValues() {
    AttributeValue untyped = AttributeValue.builder().build();
    AttributeValue empty = AttributeValue.builder().ss(List.of()).build();
    return List.of(
        List.of(AttributeValue.fromNul(true), "NUL"),
        List.of(untyped, "without a type"),
        List.of(empty, "an empty set"),
        List.of(AttributeValue.builder().ns(List.of()).build(), "an empty set"),
        List.of(AttributeValue.builder().bs(List.of()).build(), "an empty set"),
        List.of(AttributeValue.fromL(List.of(untyped)), "without a type"),
        List.of(AttributeValue.fromM(Map.of("a", empty)), "an empty set"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void anAttributeValueThatDynamoDbDoesNotHaveIsRefused(List<Object> wrong) {
    Any converter = new Any(tag -> (AttributeValue) wrong.get(0), value -> new Tag("a"));
    assertThatThrownBy(() -> write(Codecs.converted(converter), new Tag("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ConvertersTest$Any has converted to ")
        .hasMessageContaining((String) wrong.get(1));
  }

  @Test
  void nullInsideAListOrMapIsAValue() {
    Any converter =
        new Any(
            tag -> AttributeValue.fromL(List.of(AttributeValue.fromNul(true))),
            value -> new Tag("a"));
    assertThat(Codecs.converted(converter).encode(new Tag("a")).l()).hasSize(1);
  }

  private static <V> void write(ValueCodec<V> codec, V value) {
    new ItemWriter(values -> Location.NOWHERE).put("price", codec, value);
  }

  private static Tag read(ValueCodec<Tag> codec, AttributeValue value) {
    return new ItemReader(Map.of("price", value), Map.of(), () -> Location.NOWHERE)
        .require(
            new Field<>() {
              @Override
              public String name() {
                return "price";
              }

              @Override
              public ValueCodec<Tag> codec() {
                return codec;
              }

              @Override
              public Tag defaultValue() {
                return new Tag("default");
              }
            });
  }
}
