package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How components are written in keys, and what is not taken for one. */
class KeyPartTest {
  @Test
  void textKeepsTheSeparatorForItself() {
    assertThat(text(Codecs.STRING, "tea")).isEqualTo("tea");
    assertThat(text(Codecs.STRING, "")).isEmpty();
    assertThat(text(Codecs.STRING, "a#b $c\0%")).isEqualTo("a$Sb$P$Tc$0%");
    assertThat(text(Codecs.CHARACTER, '#')).isEqualTo("$S");
    assertThat(text(Codecs.enumOf(DayOfWeek.values()), DayOfWeek.MONDAY)).isEqualTo("MONDAY");
  }

  @Test
  void timesAreTheirUsualText() {
    Instant instant = Instant.parse("2024-05-06T07:08:09.5Z");
    assertThat(text(Codecs.INSTANT, instant)).isEqualTo("2024-05-06T07:08:09.500000000Z");
    assertThat(text(Codecs.LOCAL_DATE, LocalDate.of(2024, 5, 6))).isEqualTo("2024-05-06");
    assertThat(text(Codecs.LOCAL_TIME, LocalTime.of(7, 8))).isEqualTo("07:08");
    assertThat(text(Codecs.LOCAL_DATE_TIME, LocalDateTime.of(2024, 5, 6, 7, 8)))
        .isEqualTo("2024-05-06T07:08");
    assertThat(text(Codecs.YEAR_MONTH, YearMonth.of(2024, 5))).isEqualTo("2024-05");
    assertThat(text(Codecs.YEAR, Year.of(-44))).isEqualTo("-9999999956");
    assertThat(text(Codecs.EPOCH_SECOND, Instant.ofEpochSecond(5)))
        .isEqualTo("0000000000000000005");
    assertThat(text(Codecs.DURATION, Duration.ofMillis(1500)))
        .isEqualTo("0000000000000000001.500000000");
    assertThat(text(Codecs.DURATION, Duration.ofMillis(-1)))
        .isEqualTo("-9999999999999999999.999000000");
    UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    assertThat(text(Codecs.UUID, id)).isEqualTo(id.toString());
  }

  @Test
  void integersHaveTheWidthOfTheirType() {
    assertThat(text(Codecs.BYTE, (byte) 7)).isEqualTo("007");
    assertThat(text(Codecs.BYTE, Byte.MIN_VALUE)).isEqualTo("-872");
    assertThat(text(Codecs.SHORT, (short) -1)).isEqualTo("-99999");
    assertThat(text(Codecs.INTEGER, 42)).isEqualTo("0000000042");
    assertThat(text(Codecs.INTEGER, Integer.MIN_VALUE)).isEqualTo("-7852516352");
    assertThat(text(Codecs.LONG, Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(text(Codecs.LONG, Long.MIN_VALUE)).isEqualTo("-0776627963145224192");
  }

  @Test
  void otherNumbersBeginWithTheirExponent() {
    assertThat(text(Codecs.BIG_DECIMAL, new BigDecimal("12.5"))).isEqualTo("501:125");
    assertThat(text(Codecs.BIG_DECIMAL, new BigDecimal("-12.50"))).isEqualTo("-498:874~");
    assertThat(text(Codecs.BIG_DECIMAL, new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(text(Codecs.BIG_DECIMAL, new BigDecimal("1E-130"))).isEqualTo("370:1");
    assertThat(text(Codecs.BIG_INTEGER, BigInteger.TEN.pow(125))).isEqualTo("625:1");
    assertThat(text(Codecs.DOUBLE, -0.0)).isEqualTo("0");
    assertThat(text(Codecs.FLOAT, 0.1f)).isEqualTo("499:1");
    assertThat(KeyPart.of("n", Codecs.BIG_DECIMAL).fromText("503:1"))
        .isEqualTo(new BigDecimal("1000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "7",
        "00000000007",
        "+000000007",
        "00000 0007",
        "-0000000001",
        "0000000x07",
        "-0",
        "9999999999",
        "٠٠٠٠٠٠٠٠٠٧"
      })
  void anIntIsReadAsItIsWrittenOnly(String text) {
    refuses(Codecs.INTEGER, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "~",
        "-~",
        "-0~",
        "00",
        "501",
        "501:",
        "501:1250",
        "501:0",
        "501:0125",
        ":125",
        "0501:125",
        "1:125",
        "501:12.5",
        "501:-125",
        "-498:874",
        "-498:874~~",
        "498:874~",
        "-498:8749~",
        "999:1",
        "000:1",
        "5O1:125",
        "-501:~"
      })
  void aDecimalIsReadAsItIsWrittenOnly(String text) {
    refuses(Codecs.BIG_DECIMAL, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1.5",
        "0000000000000000001",
        "0000000000000000001.5",
        "0000000000000000001,500000000",
        "-0000000000000000000.000000000",
        "9999999999999999999.000000000",
        "0000000000000000001.5000000000"
      })
  void aDurationIsReadAsItIsWrittenOnly(String text) {
    refuses(Codecs.DURATION, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "a$", "$$", "$a", "a b", "a\"", "$!", "\0"})
  void textIsReadAsItIsWrittenOnly(String text) {
    refuses(Codecs.STRING, text);
  }

  @Test
  void otherFormsOfAValueAreNotRead() {
    refuses(Codecs.INSTANT, "2024-05-06T07:08:09Z");
    refuses(Codecs.LOCAL_TIME, "07:08:00");
    refuses(Codecs.LOCAL_DATE_TIME, "2024-05-06");
    refuses(Codecs.UUID, "01890A5D-AC96-774B-BCCE-B302099A8057");
    refuses(Codecs.enumOf(DayOfWeek.values()), "monday");
    refuses(Codecs.BYTE, "128");
  }

  @Test
  void whatCannotBeStoredIsToldWithItsComponent() {
    KeyPart<Double> price = KeyPart.of("price", Codecs.DOUBLE);
    assertThat(price.with(1.0).isNull()).isFalse();
    assertThat(price.with(null).isNull()).isTrue();
    assertThat(price.with(Double.NaN).isNull()).isFalse();
    assertThatThrownBy(() -> price.with(null).text())
        .isInstanceOf(CodecException.class)
        .hasMessage("of component price is null");
    assertThatThrownBy(() -> price.with(Double.NaN).text())
        .isInstanceOf(CodecException.class)
        .hasMessage("of component price is NaN or infinite, which DynamoDB cannot hold");
  }

  @Test
  void binaryHasNoText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyPart.of("raw", Codecs.BYTE_ARRAY))
        .withMessageContaining("raw");
  }

  private static <V> String text(ScalarCodec<V> codec, V value) {
    KeyPart<V> part = KeyPart.of("c", codec);
    String text = part.toText(value);
    assertThat(part.toText(part.fromText(text))).isEqualTo(text);
    return text;
  }

  private static <V> void refuses(ScalarCodec<V> codec, String text) {
    assertThatThrownBy(() -> KeyPart.of("c", codec).fromText(text))
        .isInstanceOf(CodecException.class);
  }
}
