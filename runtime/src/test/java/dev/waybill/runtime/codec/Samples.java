package dev.waybill.runtime.codec;

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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/** All types of {@link Codecs}, with sources of values that DynamoDB can hold. */
final class Samples {
  static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  private static final List<Locale> LOCALES =
      Arrays.stream(Locale.getAvailableLocales())
          .filter(locale -> Locale.forLanguageTag(locale.toLanguageTag()).equals(locale))
          .toList();

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  private Samples() {}

  /** All types, those for which the Enhanced Client has no converter included. */
  static Stream<Sample<?>> all() {
    return Stream.concat(
        shared(),
        Stream.of(
            Sample.of(Codecs.YEAR, Year.class, random -> Year.of(between(random, -9999, 9999))),
            Sample.of(Codecs.YEAR_MONTH, YearMonth.class, random -> YearMonth.from(date(random))),
            Sample.of(
                Codecs.DURATION,
                Duration.class,
                random ->
                    Duration.ofSeconds(random.nextLong() >> random.nextInt(64), nanos(random)))));
  }

  /** The types for which the Enhanced Client has a converter, with values that both can hold. */
  static Stream<Sample<?>> shared() {
    return Stream.of(scalars(), numbers(), times(), collections()).flatMap(part -> part);
  }

  private static Stream<Sample<?>> scalars() {
    return Stream.of(
        Sample.of(Codecs.STRING, String.class, Samples::text),
        Sample.of(Codecs.CHARACTER, Character.class, random -> (char) random.nextInt(0xD800)),
        Sample.of(Codecs.UUID, UUID.class, Samples::uuid),
        Sample.of(Codecs.URI, URI.class, Samples::uri),
        Sample.of(Codecs.LOCALE, Locale.class, random -> any(random, LOCALES)),
        Sample.of(Codecs.BOOLEAN, Boolean.class, Random::nextBoolean),
        Sample.of(Codecs.enumOf(Color.values()), Color.class, Samples::color),
        Sample.of(Codecs.BYTE_ARRAY, byte[].class, Samples::bytes),
        Sample.of(Codecs.BYTE_BUFFER, ByteBuffer.class, random -> ByteBuffer.wrap(bytes(random))),
        Sample.of(
            Codecs.SDK_BYTES, SdkBytes.class, random -> SdkBytes.fromByteArray(bytes(random))));
  }

  private static Stream<Sample<?>> numbers() {
    return Stream.of(
        Sample.of(Codecs.BYTE, Byte.class, random -> (byte) random.nextInt()),
        Sample.of(Codecs.SHORT, Short.class, random -> (short) random.nextInt()),
        Sample.of(Codecs.INTEGER, Integer.class, Random::nextInt),
        Sample.of(Codecs.LONG, Long.class, random -> random.nextLong() >> random.nextInt(64)),
        Sample.of(Codecs.BIG_INTEGER, BigInteger.class, Samples::integer),
        Sample.of(
            Codecs.FLOAT,
            Float.class,
            until(random -> Float.intBitsToFloat(random.nextInt()), Float::isFinite)),
        Sample.of(
            Codecs.DOUBLE,
            Double.class,
            until(
                random -> Double.longBitsToDouble(random.nextLong()),
                value -> Math.abs(value) >= 1e-130 && Math.abs(value) < 1e126)),
        Sample.of(Codecs.BIG_DECIMAL, BigDecimal.class, Samples::decimal)
            .comparedBy(BigDecimal::stripTrailingZeros));
  }

  private static Stream<Sample<?>> times() {
    return Stream.of(
        Sample.of(Codecs.INSTANT, Instant.class, Samples::instant),
        Sample.of(Codecs.LOCAL_DATE, LocalDate.class, Samples::date),
        Sample.of(Codecs.LOCAL_TIME, LocalTime.class, Samples::time),
        Sample.of(Codecs.LOCAL_DATE_TIME, LocalDateTime.class, Samples::dateTime),
        Sample.of(
            Codecs.OFFSET_DATE_TIME,
            OffsetDateTime.class,
            random -> dateTime(random).atOffset(offset(random))),
        Sample.of(
            Codecs.ZONED_DATE_TIME,
            ZonedDateTime.class,
            random -> instant(random).atZone(any(random, ZONES))),
        Sample.of(
            Codecs.ZONE_ID,
            ZoneId.class,
            random -> random.nextBoolean() ? any(random, ZONES) : offset(random)),
        Sample.of(
            Codecs.PERIOD,
            Period.class,
            random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt())),
        // Where it writes a negative one with a fraction, the Enhanced Client contradicts itself.
        Sample.of(
            Codecs.DURATION,
            Duration.class,
            random ->
                Duration.ofSeconds(random.nextLong() >>> 1 + random.nextInt(62), nanos(random))));
  }

  private static Stream<Sample<?>> collections() {
    return Stream.of(
        Sample.of(
            Codecs.list(Codecs.STRING),
            EnhancedType.listOf(String.class),
            random -> many(random, Samples::text)),
        Sample.of(
            Codecs.list(Codecs.list(Codecs.INTEGER)),
            EnhancedType.listOf(EnhancedType.listOf(Integer.class)),
            random -> many(random, inner -> many(inner, Random::nextInt))),
        Sample.of(
            Codecs.set(Codecs.UUID),
            EnhancedType.setOf(UUID.class),
            random -> set(random, Samples::uuid)),
        Sample.of(
            Codecs.set(Codecs.LONG),
            EnhancedType.setOf(Long.class),
            random -> set(random, Random::nextLong)),
        Sample.of(
            Codecs.set(Codecs.SDK_BYTES),
            EnhancedType.setOf(SdkBytes.class),
            random -> set(random, inner -> SdkBytes.fromByteArray(someBytes(inner)))),
        Sample.of(
            Codecs.map(Codecs.STRING, Codecs.INSTANT),
            EnhancedType.mapOf(String.class, Instant.class),
            random -> map(random, inner -> "k" + text(inner), Samples::instant)),
        Sample.of(
            Codecs.map(Codecs.UUID, Codecs.list(Codecs.BOOLEAN)),
            EnhancedType.mapOf(EnhancedType.of(UUID.class), EnhancedType.listOf(Boolean.class)),
            random -> map(random, Samples::uuid, inner -> many(inner, Random::nextBoolean))));
  }

  /** Text of all planes, with the characters that break programs among them. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int point =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> random.nextInt(0xD800);
            case 2 -> 0xE000 + random.nextInt(0x2000);
            default -> 0x10000 + random.nextInt(0x100000);
          };
      text.appendCodePoint(point);
    }
    return text.toString();
  }

  static Instant instant(Random random) {
    long seconds = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
    return Instant.ofEpochSecond(seconds, nanos(random));
  }

  static LocalDate date(Random random) {
    return LocalDate.ofYearDay(random.nextInt(10000), between(random, 1, 365));
  }

  static LocalTime time(Random random) {
    LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
    return random.nextInt(4) == 0
        ? time
        : time.withSecond(random.nextInt(60)).withNano(nanos(random));
  }

  static LocalDateTime dateTime(Random random) {
    return date(random).atTime(time(random));
  }

  static BigDecimal decimal(Random random) {
    BigDecimal digits = new BigDecimal(new BigInteger(between(random, 1, 126), random));
    BigDecimal signed = random.nextBoolean() ? digits : digits.negate();
    return signed.scaleByPowerOfTen(between(random, -130, 125 - digits.precision()));
  }

  static UUID uuid(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** None, milliseconds, microseconds or nanoseconds: the text has a form for each. */
  private static int nanos(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(1000) * 1_000_000;
      case 2 -> random.nextInt(1_000_000) * 1000;
      default -> random.nextInt(1_000_000_000);
    };
  }

  private static BigInteger integer(Random random) {
    BigInteger magnitude = new BigInteger(between(random, 1, 126), random);
    return random.nextBoolean() ? magnitude : magnitude.negate();
  }

  private static ZoneOffset offset(Random random) {
    return ZoneOffset.ofTotalSeconds(between(random, -64800, 64800));
  }

  private static URI uri(Random random) {
    return URI.create("https://example.org/" + uuid(random) + "?q=%20#" + random.nextInt());
  }

  private static Color color(Random random) {
    return Color.values()[random.nextInt(3)];
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] someBytes(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static int between(Random random, int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private static <V> V any(Random random, List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <V> Function<Random, V> until(
      Function<Random, V> next, java.util.function.Predicate<V> good) {
    return random ->
        Stream.generate(() -> next.apply(random)).filter(good).findFirst().orElseThrow();
  }

  private static <E> List<E> many(Random random, Function<Random, E> next) {
    List<E> list = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      list.add(next.apply(random));
    }
    return Collections.unmodifiableList(list);
  }

  private static <E> Set<E> set(Random random, Function<Random, E> next) {
    Set<E> set = new LinkedHashSet<>(many(random, next));
    set.add(next.apply(random));
    return set;
  }

  private static <K, E> Map<K, E> map(
      Random random, Function<Random, K> keys, Function<Random, E> values) {
    Map<K, E> map = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      map.put(keys.apply(random), values.apply(random));
    }
    return map;
  }
}
