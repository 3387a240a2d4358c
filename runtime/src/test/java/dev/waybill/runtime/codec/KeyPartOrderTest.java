package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded: components sort in keys as their values do, never meet, and come back. */
class KeyPartOrderTest {
  private static final int VALUES = 8_000;

  /** So there are more than a million pairs, of 18 types. */
  private static final int PAIRS_EACH = 7;

  private static final long SEED = 20_241_128;

  private static final Comparator<String> STORED =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  static Stream<Type<?>> types() {
    return Stream.of(
        new Type<>("text", Codecs.STRING, KeyPartOrderTest::text, STORED),
        natural("byte", Codecs.BYTE, random -> (byte) random.nextInt()),
        natural("short", Codecs.SHORT, random -> (short) random.nextInt()),
        natural("int", Codecs.INTEGER, random -> random.nextInt() >> random.nextInt(32)),
        natural("long", Codecs.LONG, random -> random.nextLong() >> random.nextInt(64)),
        natural("year", Codecs.YEAR, random -> Year.of(random.nextInt(20_000) - 10_000)),
        natural("integer", Codecs.BIG_INTEGER, KeyPartOrderTest::integer),
        natural("decimal", Codecs.BIG_DECIMAL, KeyPartOrderTest::decimal),
        new Type<>(
            "double",
            Codecs.DOUBLE,
            random -> decimal(random).doubleValue(),
            Comparator.comparing(BigDecimal::valueOf)),
        new Type<>(
            "float",
            Codecs.FLOAT,
            random -> (random.nextInt(2001) - 1000) * (float) Math.pow(10, random.nextInt(9) - 4),
            Comparator.comparing(value -> new BigDecimal(value.toString()))),
        natural("duration", Codecs.DURATION, KeyPartOrderTest::duration),
        natural("instant", Codecs.INSTANT, KeyPartOrderTest::instant),
        natural("second", Codecs.EPOCH_SECOND, r -> Instant.ofEpochSecond(r.nextInt())),
        natural("date", Codecs.LOCAL_DATE, random -> dateTime(random).toLocalDate()),
        natural("time", Codecs.LOCAL_TIME, KeyPartOrderTest::time),
        natural("date and time", Codecs.LOCAL_DATE_TIME, KeyPartOrderTest::dateTime),
        natural("month", Codecs.YEAR_MONTH, random -> YearMonth.from(dateTime(random))),
        new Type<>(
            "uuid",
            Codecs.UUID,
            random -> new UUID(random.nextLong(), random.nextLong()),
            Comparator.comparing(UUID::toString)));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void aTextSortsAsItsValue(Type<V> type) {
    KeyPart<V> part = KeyPart.of("c", type.codec());
    Random random = new Random(SEED);
    List<Row<V>> rows = new ArrayList<>();
    V value = type.values().apply(random);
    for (int i = 0; i < VALUES; i++) {
      value = random.nextInt(3) == 0 ? value : type.values().apply(random);
      Row<V> row = Row.of(value, "", part.toText(value));
      if (row.text().chars().anyMatch(c -> c <= '#')
          || type.order().compare(part.fromText(row.text()), value) != 0) {
        assertThat(row.text()).as("the text of %s", value).isEqualTo("what is read as it");
      }
      rows.add(row);
    }
    checkPairs(rows, type);
  }

  /** One part that another one begins with is what could go wrong. */
  @ParameterizedTest
  @MethodSource("types")
  <V> void aPartDecidesBeforeThoseBehindIt(Type<V> type) {
    KeyPart<V> first = KeyPart.of("first", type.codec());
    KeyPart<String> second = KeyPart.of("second", Codecs.STRING);
    KeyTemplate key = KeyTemplate.of("SK").text("X#").part(first).text("#").part(second);
    Random random = new Random(SEED);
    List<Row<V>> rows = new ArrayList<>();
    V value = type.values().apply(random);
    for (int i = 0; i < VALUES / 4; i++) {
      value = random.nextInt(3) == 0 ? value : type.values().apply(random);
      String rest = text(random);
      Row<V> row = Row.of(value, rest, key.with(first.with(value), second.with(rest)).text());
      Map<String, String> parts = key.split(row.text());
      if (!second.fromText(parts.get("second")).equals(rest)
          || type.order().compare(first.fromText(parts.get("first")), value) != 0) {
        assertThat(row.text()).as("the key of %s", value).isEqualTo("what is read as it");
      }
      rows.add(row);
    }
    checkPairs(rows, type);
  }

  /** Compares each row with some others: to write and read values is what takes time. */
  private static <V> void checkPairs(List<Row<V>> rows, Type<V> type) {
    for (int i = 0; i < rows.size(); i++) {
      Row<V> left = rows.get(i);
      for (int k = 1; k <= PAIRS_EACH; k++) {
        Row<V> right = rows.get((i + k) % rows.size());
        int values = type.order().compare(left.value(), right.value());
        int expected =
            Integer.signum(values == 0 ? STORED.compare(left.rest(), right.rest()) : values);
        if (Integer.signum(Arrays.compareUnsigned(left.stored(), right.stored())) != expected) {
          assertThat(left.text() + " and " + right.text())
              .as("the texts of %s and %s", left.value(), right.value())
              .isEqualTo("in the order " + expected);
        }
      }
    }
  }

  private static <V extends Comparable<? super V>> Type<V> natural(
      String name, ScalarCodec<V> codec, Function<Random, V> values) {
    return new Type<>(name, codec, values, Comparator.naturalOrder());
  }

  /** Short, out of few characters, among them those that are told apart with care. */
  private static String text(Random random) {
    String[] some = {"#", "$", "%", " ", "\0", "!", "\"", "a", "S", "0", "~", "é", "￿", "😀", "퟿"};
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(some[random.nextInt(some.length)]);
    }
    return text.toString();
  }

  private static BigInteger integer(Random random) {
    BigInteger digits = new BigInteger(random.nextInt(110), random);
    return (random.nextBoolean() ? digits : digits.negate())
        .multiply(BigInteger.TEN.pow(random.nextInt(90)));
  }

  private static BigDecimal decimal(Random random) {
    int digits = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(41) - 20;
    return new BigDecimal(
        BigInteger.valueOf(digits), random.nextInt(3) == 0 ? random.nextInt(200) - 100 : 1);
  }

  private static Duration duration(Random random) {
    return Duration.ofSeconds(random.nextLong() >> random.nextInt(64), nanos(random));
  }

  private static int nanos(Random random) {
    int[] units = {1, 1_000, 1_000_000, 500_000_000};
    int unit = units[random.nextInt(units.length)];
    return random.nextInt(1_000_000_000 / unit) * unit;
  }

  private static Instant instant(Random random) {
    return dateTime(random).toInstant(ZoneOffset.UTC);
  }

  private static LocalTime time(Random random) {
    int seconds = random.nextBoolean() ? random.nextInt(86_400) : random.nextInt(1_440) * 60;
    return LocalTime.ofSecondOfDay(seconds).withNano(random.nextBoolean() ? 0 : nanos(random));
  }

  private static LocalDateTime dateTime(Random random) {
    LocalDate date =
        random.nextBoolean()
            ? LocalDate.of(2024, 5, 1 + random.nextInt(2))
            : LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1);
    return date.atTime(time(random));
  }

  /** A value, what follows it in its key, and the key. */
  private record Row<V>(V value, String rest, String text, byte[] stored) {
    static <V> Row<V> of(V value, String rest, String text) {
      return new Row<>(value, rest, text, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  record Type<V>(
      String name, ScalarCodec<V> codec, Function<Random, V> values, Comparator<V> order) {
    @Override
    public String toString() {
      return name;
    }
  }
}
