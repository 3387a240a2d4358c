package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The format, byte for byte: other programs read these tables. */
class FormatTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0001-ffff-fffffffffffe");
  private static final String ID_TEXT = "00000000-0000-0001-ffff-fffffffffffe";
  private static final String NINES_38 = "9".repeat(38);

  /** Its text is not its name. */
  enum Light {
    RED("stop"),
    GREEN("go");

    private final String text;

    Light(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  record Pinned<V>(ValueCodec<V> codec, V value, AttributeValue stored) {
    void check() {
      assertThat(codec.encode(value)).isEqualTo(stored);
      assertThat(codec.decode(stored)).isEqualTo(value);
      assertThat(codec.isStoredAsAbsent(value)).isFalse();
    }
  }

  static Stream<Pinned<?>> texts() {
    return Stream.of(
        new Pinned<>(Codecs.STRING, "", fromS("")),
        new Pinned<>(
            Codecs.STRING, "a\u0000\uFFFD\uD83D\uDE00", fromS("a\u0000\uFFFD\uD83D\uDE00")),
        new Pinned<>(Codecs.CHARACTER, 'é', fromS("é")),
        new Pinned<>(Codecs.CHARACTER, '\u0000', fromS("\u0000")),
        new Pinned<>(Codecs.UUID, ID, fromS(ID_TEXT)),
        new Pinned<>(Codecs.URI, URI.create("HTTP://a/%7e?b#c"), fromS("HTTP://a/%7e?b#c")),
        new Pinned<>(Codecs.enumOf(Light.values()), Light.GREEN, fromS("GREEN")),
        new Pinned<>(Codecs.ZONE_ID, ZoneId.of("Europe/Paris"), fromS("Europe/Paris")),
        new Pinned<>(Codecs.ZONE_ID, ZoneId.of("+01:30"), fromS("+01:30")),
        new Pinned<>(Codecs.LOCALE, Locale.GERMANY, fromS("de-DE")),
        new Pinned<>(Codecs.LOCALE, Locale.ROOT, fromS("und")),
        new Pinned<>(Codecs.LOCALE, Locale.forLanguageTag("zh-Hant-TW"), fromS("zh-Hant-TW")));
  }

  static Stream<Pinned<?>> times() {
    return Stream.of(
        instant("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000000000Z"),
        instant("2026-01-02T03:04:05.5Z", "2026-01-02T03:04:05.500000000Z"),
        instant("2026-01-02T03:04:05.000000001Z", "2026-01-02T03:04:05.000000001Z"),
        instant("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000000000Z"),
        instant("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
        new Pinned<>(Codecs.LOCAL_DATE, LocalDate.of(0, 1, 1), fromS("0000-01-01")),
        new Pinned<>(Codecs.LOCAL_DATE, LocalDate.of(9999, 12, 31), fromS("9999-12-31")),
        new Pinned<>(Codecs.LOCAL_TIME, LocalTime.of(3, 4), fromS("03:04")),
        new Pinned<>(Codecs.LOCAL_TIME, LocalTime.of(3, 4, 5, 6000), fromS("03:04:05.000006")),
        new Pinned<>(
            Codecs.LOCAL_DATE_TIME, LocalDateTime.of(9999, 1, 2, 3, 4), fromS("9999-01-02T03:04")),
        new Pinned<>(
            Codecs.OFFSET_DATE_TIME,
            OffsetDateTime.parse("2026-01-02T03:04:05.5+02:00"),
            fromS("2026-01-02T03:04:05.500+02:00")),
        new Pinned<>(
            Codecs.ZONED_DATE_TIME,
            ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Paris]"),
            fromS("2026-10-25T02:30+01:00[Europe/Paris]")),
        new Pinned<>(Codecs.PERIOD, Period.of(1, -2, 3), fromS("P1Y-2M3D")),
        new Pinned<>(Codecs.PERIOD, Period.ZERO, fromS("P0D")),
        new Pinned<>(Codecs.YEAR_MONTH, YearMonth.of(2026, 2), fromS("2026-02")),
        new Pinned<>(
            Codecs.EPOCH_SECOND, Instant.parse("2026-01-02T03:04:05Z"), fromN("1767323045")),
        new Pinned<>(Codecs.EPOCH_SECOND, Instant.parse("1969-12-31T23:59:59Z"), fromN("-1")),
        new Pinned<>(Codecs.YEAR, Year.of(-44), fromN("-44")),
        new Pinned<>(Codecs.YEAR, Year.of(Year.MAX_VALUE), fromN("999999999")));
  }

  static Stream<Pinned<?>> numbers() {
    return Stream.of(
        new Pinned<>(Codecs.BYTE, (byte) -128, fromN("-128")),
        new Pinned<>(Codecs.SHORT, (short) 32767, fromN("32767")),
        new Pinned<>(Codecs.INTEGER, Integer.MIN_VALUE, fromN("-2147483648")),
        new Pinned<>(Codecs.LONG, Long.MIN_VALUE, fromN("-9223372036854775808")),
        new Pinned<>(Codecs.FLOAT, 0.1f, fromN("0.1")),
        new Pinned<>(Codecs.FLOAT, Float.MAX_VALUE, fromN("3.4028235E38")),
        new Pinned<>(Codecs.DOUBLE, 1.0, fromN("1.0")),
        new Pinned<>(Codecs.DOUBLE, -0.0, fromN("-0.0")),
        new Pinned<>(Codecs.DOUBLE, 9.999999999999998e125, fromN("9.999999999999998E125")),
        new Pinned<>(Codecs.DOUBLE, 1e-130, fromN("1.0E-130")),
        new Pinned<>(Codecs.BIG_INTEGER, new BigInteger("-" + NINES_38), fromN("-" + NINES_38)),
        new Pinned<>(Codecs.BIG_INTEGER, BigInteger.TEN.pow(125), fromN("1" + "0".repeat(125))),
        new Pinned<>(Codecs.BIG_DECIMAL, new BigDecimal("1.50"), fromN("1.50")),
        new Pinned<>(Codecs.BIG_DECIMAL, new BigDecimal("1E+125"), fromN("1E+125")),
        new Pinned<>(Codecs.BIG_DECIMAL, new BigDecimal("-1E-130"), fromN("-1E-130")),
        new Pinned<>(Codecs.BIG_DECIMAL, new BigDecimal("0." + NINES_38), fromN("0." + NINES_38)),
        duration("PT0S", "0"),
        duration("PT90S", "90"),
        duration("PT1.5S", "1.500000000"),
        duration("PT0.000000001S", "0.000000001"),
        duration("PT-0.5S", "-0.500000000"),
        duration("PT-1.000000001S", "-1.000000001"),
        duration("PT-2S", "-2"),
        new Pinned<>(
            Codecs.DURATION,
            Duration.ofSeconds(Long.MIN_VALUE, 1),
            fromN("-9223372036854775807.999999999")),
        new Pinned<>(
            Codecs.DURATION,
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            fromN("9223372036854775807.999999999")));
  }

  static Stream<Pinned<?>> others() {
    SdkBytes bytes = SdkBytes.fromByteArray(new byte[] {0, -1});
    return Stream.of(
        new Pinned<>(Codecs.BOOLEAN, true, fromBool(true)),
        new Pinned<>(Codecs.BOOLEAN, false, fromBool(false)),
        new Pinned<>(Codecs.BYTE_ARRAY, new byte[] {0, -1}, fromB(bytes)),
        new Pinned<>(Codecs.BYTE_ARRAY, new byte[0], fromB(SdkBytes.fromByteArray(new byte[0]))),
        new Pinned<>(Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[] {0, -1}), fromB(bytes)),
        new Pinned<>(Codecs.SDK_BYTES, bytes, fromB(bytes)),
        new Pinned<>(Codecs.list(Codecs.STRING), List.of(), fromL(List.of())),
        new Pinned<>(
            Codecs.list(Codecs.INTEGER),
            Arrays.asList(1, null),
            fromL(List.of(fromN("1"), fromNul(true)))),
        new Pinned<>(Codecs.set(Codecs.STRING), Set.of("a"), fromSs(List.of("a"))),
        new Pinned<>(
            Codecs.sortedSet(Codecs.INTEGER),
            new TreeSet<>(List.of(2, -1)),
            fromNs(List.of("-1", "2"))),
        new Pinned<>(
            Codecs.set(Codecs.SDK_BYTES), Set.of(bytes), AttributeValue.fromBs(List.of(bytes))),
        new Pinned<>(Codecs.map(Codecs.STRING, Codecs.STRING), Map.of(), fromM(Map.of())),
        new Pinned<>(
            Codecs.map(Codecs.enumOf(Light.values()), Codecs.list(Codecs.BOOLEAN)),
            Map.of(Light.RED, List.of(true)),
            fromM(Map.of("RED", fromL(List.of(fromBool(true)))))),
        new Pinned<>(
            Codecs.map(Codecs.UUID, Codecs.STRING),
            java.util.Collections.singletonMap(ID, null),
            fromM(Map.of(ID_TEXT, fromNul(true)))));
  }

  private static Pinned<Instant> instant(String value, String stored) {
    return new Pinned<>(Codecs.INSTANT, Instant.parse(value), fromS(stored));
  }

  private static Pinned<Duration> duration(String value, String stored) {
    return new Pinned<>(Codecs.DURATION, Duration.parse(value), fromN(stored));
  }

  @ParameterizedTest
  @MethodSource({"texts", "times", "numbers", "others"})
  void isPinned(Pinned<?> pinned) {
    pinned.check();
  }
}
