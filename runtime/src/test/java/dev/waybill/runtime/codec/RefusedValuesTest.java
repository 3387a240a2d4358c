package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;

/** What DynamoDB cannot hold is refused before any request. */
class RefusedValuesTest {
  private static final String YEARS = "outside of the years 0000 to 9999";
  private static final String RANGE = "outside of what DynamoDB can hold";
  private static final String SURROGATE = "half of a surrogate pair";
  private static final String ENDLESS = "NaN or infinite";

  record Refused<V>(ValueCodec<V> codec, V value, String problem) {
    void check() {
      assertThatThrownBy(() -> codec.encode(value))
          .isExactlyInstanceOf(CodecException.class)
          .hasMessageContaining(problem);
    }
  }

  static Stream<Refused<?>> texts() {
    return Stream.of(
        new Refused<>(Codecs.STRING, "a\uD83D", SURROGATE),
        new Refused<>(Codecs.STRING, "\uDE00\uD83D", SURROGATE),
        new Refused<>(Codecs.STRING, "\uD83D\uDE00\uDE00b", SURROGATE),
        new Refused<>(Codecs.CHARACTER, '\uD83D', SURROGATE),
        new Refused<>(Codecs.CHARACTER, '\uDFFF', SURROGATE),
        new Refused<>(Codecs.list(Codecs.STRING), List.of("\uD83D"), SURROGATE),
        new Refused<>(Codecs.map(Codecs.STRING, Codecs.INTEGER), Map.of("\uD83D", 1), SURROGATE));
  }

  static Stream<Refused<?>> times() {
    return Stream.of(
        new Refused<>(Codecs.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"), YEARS),
        new Refused<>(Codecs.INSTANT, Instant.parse("-0001-12-31T23:59:59.999999999Z"), YEARS),
        new Refused<>(Codecs.INSTANT, Instant.MAX, YEARS),
        new Refused<>(Codecs.INSTANT, Instant.MIN, YEARS),
        new Refused<>(Codecs.LOCAL_DATE, LocalDate.of(10000, 1, 1), YEARS),
        new Refused<>(Codecs.LOCAL_DATE, LocalDate.of(-1, 12, 31), YEARS),
        new Refused<>(Codecs.LOCAL_DATE_TIME, LocalDateTime.MAX, YEARS),
        new Refused<>(Codecs.LOCAL_DATE_TIME, LocalDateTime.MIN, YEARS),
        new Refused<>(Codecs.YEAR_MONTH, YearMonth.of(10000, 1), YEARS),
        new Refused<>(Codecs.YEAR_MONTH, YearMonth.of(-1, 12), YEARS));
  }

  static Stream<Refused<?>> numbers() {
    BigInteger ten38 = BigInteger.TEN.pow(38);
    return Stream.of(
        new Refused<>(Codecs.DOUBLE, Double.NaN, ENDLESS),
        new Refused<>(Codecs.DOUBLE, Double.NEGATIVE_INFINITY, ENDLESS),
        new Refused<>(Codecs.DOUBLE, 1e126, RANGE),
        new Refused<>(Codecs.DOUBLE, -1e126, RANGE),
        new Refused<>(Codecs.DOUBLE, 9e-131, RANGE),
        new Refused<>(Codecs.DOUBLE, Double.MIN_VALUE, RANGE),
        new Refused<>(Codecs.FLOAT, Float.NaN, ENDLESS),
        new Refused<>(Codecs.FLOAT, Float.POSITIVE_INFINITY, ENDLESS),
        new Refused<>(Codecs.BIG_INTEGER, ten38.add(BigInteger.ONE), "39 significant digits"),
        new Refused<>(Codecs.BIG_INTEGER, BigInteger.TEN.pow(126), RANGE),
        new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal("1E+126"), RANGE),
        new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal("-9.99E-131"), RANGE),
        new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal("1E+2147483647"), RANGE),
        new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE), RANGE),
        new Refused<>(
            Codecs.BIG_DECIMAL, new BigDecimal("1." + "0".repeat(37) + "1"), "39 significant"));
  }

  static Stream<Refused<?>> collections() {
    byte[] one = {1};
    Set<byte[]> arrays = new LinkedHashSet<>(List.of(one, one.clone()));
    Set<String> twice = Collections.newSetFromMap(new IdentityHashMap<>());
    twice.addAll(List.of(new String("a"), new String("a")));
    TreeSet<String> sortedWithNull =
        new TreeSet<>(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()));
    sortedWithNull.add(null);
    Map<String, String> nullKey = new HashMap<>();
    nullKey.put(null, "x");
    return Stream.of(
        new Refused<>(Codecs.set(Codecs.STRING), Set.of(), "empty set inside a list or map"),
        new Refused<>(
            Codecs.list(Codecs.set(Codecs.INTEGER)), List.of(Set.of()), "empty set inside"),
        new Refused<>(
            Codecs.map(Codecs.STRING, Codecs.set(Codecs.STRING)),
            Map.of("k", Set.of()),
            "empty set inside"),
        new Refused<>(
            Codecs.set(Codecs.STRING), new HashSet<>(Collections.singleton(null)), "null element"),
        new Refused<>(Codecs.sortedSet(Codecs.STRING), sortedWithNull, "null element"),
        new Refused<>(Codecs.set(Codecs.STRING), Set.of(""), "empty string"),
        new Refused<>(Codecs.set(Codecs.STRING), twice, "two elements of the same text"),
        new Refused<>(
            Codecs.set(Codecs.SDK_BYTES),
            Set.of(SdkBytes.fromByteArray(new byte[0])),
            "empty binary"),
        new Refused<>(Codecs.set(Codecs.BYTE_ARRAY), arrays, "two elements of the same bytes"),
        new Refused<>(
            Codecs.set(Codecs.BIG_DECIMAL),
            Set.of(new BigDecimal("1.0"), new BigDecimal("1.00")),
            "one number to DynamoDB"),
        new Refused<>(Codecs.set(Codecs.DOUBLE), Set.of(0.0, -0.0), "one number to DynamoDB"),
        new Refused<>(Codecs.map(Codecs.STRING, Codecs.STRING), nullKey, "null key"));
  }

  @ParameterizedTest
  @MethodSource({"texts", "times", "numbers", "collections"})
  void isRefused(Refused<?> refused) {
    refused.check();
  }

  @Test
  @SuppressWarnings(
      "deprecation") // Its successor came with Java 19; a builder checks what it is given.
  void refusesLocalesThatALanguageTagDoesNotHold() {
    for (Locale locale : List.of(new Locale("en", "US", "a b"), new Locale("no", "NO", "NY"))) {
      new Refused<>(Codecs.LOCALE, locale, "no BCP 47 language tag").check();
    }
    Locale odd = new Locale("en", "US", "a");
    assertThat(Codecs.LOCALE.toText(odd)).isEqualTo("en-US-x-lvariant-a");
    assertThat(Codecs.LOCALE.fromText("en-US-x-lvariant-a")).isEqualTo(odd);
  }

  @Test
  void eachLocaleOfThisPlatformIsRefusedOrComesBack() {
    int refused = 0;
    for (Locale locale : Locale.getAvailableLocales()) {
      try {
        assertThat(Codecs.LOCALE.fromText(Codecs.LOCALE.toText(locale))).isEqualTo(locale);
      } catch (CodecException e) {
        refused++;
      }
    }
    assertThat(refused).as("locales without a tag, such as no_NO_NY").isLessThan(5);
  }

  @Test
  @Timeout(5)
  void refusesHugeIntegersFast() {
    BigInteger huge = BigInteger.ONE.shiftLeft(100_000_000);
    new Refused<>(Codecs.BIG_INTEGER, huge, RANGE).check();
    new Refused<>(Codecs.BIG_INTEGER, huge.negate(), RANGE).check();
  }

  @Test
  @Timeout(5)
  void refusesHugeDecimalsFast() {
    BigInteger huge = BigInteger.ONE.shiftLeft(20_000_000);
    new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal(huge), "more than 1000 digits").check();
    new Refused<>(Codecs.BIG_DECIMAL, new BigDecimal(huge, 6_000_000), "more than 1000 digits")
        .check();
  }

  @Test
  void acceptsWhatIsJustWithinTheLimits() {
    BigDecimal ends = new BigDecimal("9." + "9".repeat(37) + "E+125");
    assertThat(Codecs.BIG_DECIMAL.encode(ends).n()).isEqualTo(ends.toString());
    BigDecimal zeros = new BigDecimal("12" + "0".repeat(60));
    assertThat(Codecs.BIG_DECIMAL.encode(zeros).n()).isEqualTo("1.2E+61");
    assertThat(Codecs.BIG_DECIMAL.encode(new BigDecimal("0E-500")).n()).isEqualTo("0");
    assertThat(Codecs.DOUBLE.encode(0.0).n()).isEqualTo("0.0");
    assertThat(Codecs.DURATION.encode(Duration.ofSeconds(-1, 1)).n()).isEqualTo("-0.999999999");
  }

  @Test
  void aFractionOfASecondIsDroppedTowardsThePast() {
    Instant time = Instant.parse("2026-01-02T03:04:05.999Z");
    assertThat(Codecs.EPOCH_SECOND.encode(time).n()).isEqualTo("1767323045");
    Instant early = Instant.parse("1969-12-31T23:59:58.5Z");
    assertThat(Codecs.EPOCH_SECOND.encode(early).n()).isEqualTo("-2");
  }

  @Test
  void anyNumberOfTheJdkIsItsText() {
    LongAdder adder = new LongAdder();
    adder.add(7);
    DoubleAdder halves = new DoubleAdder();
    halves.add(0.5);
    List<Number> numbers =
        List.of(
            (byte) 1,
            (short) 2,
            3,
            4L,
            new AtomicInteger(5),
            new AtomicLong(6),
            adder,
            new LongAccumulator(Long::sum, 8),
            BigInteger.valueOf(9),
            0.1f,
            0.2,
            halves,
            new DoubleAccumulator(Double::sum, 1.5),
            new BigDecimal("1.10"));
    assertThat(numbers.stream().map(number -> Codecs.NUMBER.encode(number).n()))
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "0.1", "0.2", "0.5", "1.5", "1.10");
  }
}
