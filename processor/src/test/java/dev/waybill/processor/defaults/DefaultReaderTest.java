package dev.waybill.processor.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.EnumConstant;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.Wire;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ValueCodec;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A default is what the runtime would read from the item, and could write there. */
class DefaultReaderTest {
  private static final List<String> SAMPLES =
      List.of(
          "",
          " ",
          "a",
          "ab",
          "\ud800",
          "\ud83d\ude00",
          "caf\u00e9",
          "0",
          "-0",
          "1",
          " 1",
          "+1",
          "007",
          "1.",
          ".5",
          "5.0",
          "1E3",
          "1.5",
          "-1.5",
          "0x10",
          "1L",
          "1f",
          "1_000",
          "127",
          "128",
          "-128",
          "-129",
          "32767",
          "32768",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "999999999",
          "1000000000",
          "99999999999999999999999999999999999999",
          "100000000000000000000000000000000000001",
          "100000000000000000000000000000000000000",
          "1E125",
          "9.9E125",
          "1E126",
          "1E-130",
          "9E-131",
          "1E999999999",
          "1E-999999999",
          "1E9999999999",
          "3.4028235e38",
          "3.5e38",
          "0.123456789",
          "0.1234567891",
          "NaN",
          "Infinity",
          "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
          "1B4E28BA-2FA1-11D2-883F-0016D3CCA427",
          "1-1-1-1-1",
          "https://example.com/?a=1",
          "not a uri",
          "2024-02-29",
          "2023-02-29",
          "12024-02-29",
          "+12024-02-29",
          "-0001-02-28",
          "12:30",
          "12:30:00.123456789",
          "24:00",
          "2024-02-29T12:30:00",
          "+12024-02-29T12:30:00",
          "2024-02-29T12:30:00Z",
          "2024-02-29T12:30:00.5Z",
          "2024-02-29T12:30:00+01:00",
          "+12024-02-29T12:30:00Z",
          "-0001-02-28T12:30:00Z",
          "2024-02-29T12:30:00+01:00[Europe/Paris]",
          "2024-02",
          "+12024-02",
          "2024-13",
          "P1M",
          "PT5S",
          "Europe/Paris",
          "Z",
          "+01:00",
          "Mars/Olympus",
          "de-CH",
          "de_CH",
          "und",
          "x-private",
          "de-1901-1901");

  static Stream<Basic> basics() {
    return Arrays.stream(Basic.values())
        .filter(basic -> basic.wire() == Wire.STRING || basic.wire() == Wire.NUMBER);
  }

  @ParameterizedTest
  @MethodSource("basics")
  void readsWhatTheRuntimeReadsAndCouldWrite(Basic basic) throws ReflectiveOperationException {
    ValueCodec<?> codec = (ValueCodec<?>) Codecs.class.getField(basic.name()).get(null);
    for (String sample : SAMPLES) {
      boolean read = DefaultReader.read(new Simple(basic, false), sample).value().isPresent();
      assertThat(read).as(basic + " " + sample).isEqualTo(readsAndWrites(codec, basic, sample));
    }
  }

  private static <V> boolean readsAndWrites(ValueCodec<V> codec, Basic basic, String sample) {
    AttributeValue stored =
        basic.wire() == Wire.STRING ? AttributeValue.fromS(sample) : AttributeValue.fromN(sample);
    try {
      // Some parsers of Java read more than DynamoDB takes: blanks, and the suffixes of literals.
      if (basic.wire() == Wire.NUMBER) {
        Codecs.BIG_DECIMAL.encode(new BigDecimal(sample));
      }
      V value = codec.decode(stored);
      // Where nothing is left of a number, it was none of the type.
      boolean lost = value.equals(0f) && !sample.matches("[-+]?0+(\\..*)?");
      codec.encode(value);
      return !lost;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  @Test
  void readsBooleansToTheLetter() {
    Simple type = new Simple(Basic.BOOLEAN, true);
    assertThat(DefaultReader.read(type, "true").value()).contains(new DefaultValue.Literal("true"));
    assertThat(DefaultReader.read(type, "false").value())
        .contains(new DefaultValue.Literal("false"));
    for (String wrong : List.of("TRUE", "yes", "1", "", " true")) {
      assertThat(DefaultReader.read(type, wrong).value()).isEmpty();
    }
  }

  @Test
  void readsConstantsByName() {
    EnumConstant red = new EnumConstant("RED", Deprecation.NONE);
    TypeRef color = TypeRef.of("com.example", "Color");
    Enumeration type = new Enumeration(color, List.of(red), Deprecation.NONE, true);
    assertThat(DefaultReader.read(type, "RED").value())
        .contains(new DefaultValue.Constant(color, red));
    assertThat(DefaultReader.read(type, "red"))
        .isEqualTo(
            new Reading(
                Optional.empty(), "the name of a constant of 'Color'. Did you mean 'RED'?"));
  }
}
