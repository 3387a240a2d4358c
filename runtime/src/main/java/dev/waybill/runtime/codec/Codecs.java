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
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codecs of the types that a component can have. They follow the conventions of the default
 * converters of the AWS Enhanced Client, so that both can share a table; {@code format.md} lists
 * each type and the few differences.
 *
 * <p>Collections that are read are unmodifiable. Arrays and buffers are neither copied when they
 * are written nor when they are read.
 */
public final class Codecs {
  /** {@code S}. Text that is not valid Unicode is refused. */
  public static final TextCodec<String> STRING =
      Texts.codec("text", Texts::wellFormed, text -> text);

  /** {@code S} of one character. */
  public static final TextCodec<Character> CHARACTER =
      Texts.codec("a single character", Texts::text, Texts::character);

  /** {@code S}, in the usual form of 36 characters. */
  public static final TextCodec<UUID> UUID = Texts.codec("a UUID", Object::toString, Texts::uuid);

  /** {@code S}. */
  public static final TextCodec<URI> URI =
      Texts.codec("a URI", uri -> Texts.wellFormed(uri.toString()), Texts::uri);

  /** {@code S}, ISO-8601 in UTC with nine fraction digits, within the years 0000 to 9999. */
  public static final TextCodec<Instant> INSTANT =
      Texts.codec("an ISO-8601 instant", Texts::text, Instant::parse);

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<LocalDate> LOCAL_DATE =
      Texts.codec("an ISO-8601 date", Texts::text, LocalDate::parse);

  /** {@code S}, ISO-8601. */
  public static final TextCodec<LocalTime> LOCAL_TIME =
      Texts.codec("an ISO-8601 time", LocalTime::toString, LocalTime::parse);

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<LocalDateTime> LOCAL_DATE_TIME =
      Texts.codec("an ISO-8601 date and time", Texts::text, Texts::localDateTime);

  /** {@code S}, ISO-8601. It does not sort as time does. */
  public static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME =
      Texts.codec(
          "an ISO-8601 date and time with offset", OffsetDateTime::toString, OffsetDateTime::parse);

  /** {@code S}, ISO-8601 with the zone in brackets. It does not sort as time does. */
  public static final TextCodec<ZonedDateTime> ZONED_DATE_TIME =
      Texts.codec(
          "an ISO-8601 date and time with zone", ZonedDateTime::toString, ZonedDateTime::parse);

  /** {@code S}, ISO-8601. */
  public static final TextCodec<Period> PERIOD =
      Texts.codec("an ISO-8601 period", Period::toString, Period::parse);

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<YearMonth> YEAR_MONTH =
      Texts.codec("an ISO-8601 year and month", Texts::text, YearMonth::parse);

  /** {@code S}. */
  public static final TextCodec<ZoneId> ZONE_ID =
      Texts.codec("a time zone", ZoneId::getId, ZoneId::of);

  /** {@code S}, a BCP 47 language tag. A locale that has none is refused. */
  public static final TextCodec<Locale> LOCALE =
      Texts.codec("a BCP 47 language tag", Texts::text, Texts::locale);

  /** {@code N}. */
  public static final NumberCodec<Byte> BYTE =
      Numbers.integral("a byte", Object::toString, Byte::valueOf, Numbers::exactByte);

  /** {@code N}. */
  public static final NumberCodec<Short> SHORT =
      Numbers.integral("a short", Object::toString, Short::valueOf, Numbers::exactShort);

  /** {@code N}. */
  public static final NumberCodec<Integer> INTEGER =
      Numbers.integral("an int", Object::toString, Integer::valueOf, Math::toIntExact);

  /** {@code N}. */
  public static final NumberCodec<Long> LONG =
      Numbers.integral("a long", Object::toString, Long::valueOf, Long::valueOf);

  /** {@code N}, of at most 38 significant digits. */
  public static final NumberCodec<BigInteger> BIG_INTEGER =
      Numbers.integral("an integer", Numbers::text, Numbers::integer, BigInteger::valueOf);

  /** {@code N}. NaN and infinities are refused. */
  public static final NumberCodec<Float> FLOAT =
      Numbers.decimal("a float", Numbers::text, Numbers::parseFloat, Numbers::narrow);

  /** {@code N}. NaN, infinities and magnitudes outside of DynamoDB's range are refused. */
  public static final NumberCodec<Double> DOUBLE =
      Numbers.decimal("a double", Numbers::text, Numbers::parseDouble, number -> number);

  /**
   * {@code N}, of at most 38 significant digits. DynamoDB drops trailing zeros, and so the scale.
   */
  public static final NumberCodec<BigDecimal> BIG_DECIMAL =
      Numbers.decimal("a decimal", Numbers::text, BigDecimal::new, BigDecimal::valueOf);

  /** {@code N}, seconds with their fraction. */
  public static final ScalarCodec<Duration> DURATION =
      Numbers.decimal(
          "a duration in seconds",
          Numbers::text,
          Numbers::duration,
          seconds -> Numbers.duration(seconds.toString()));

  /** {@code N}. */
  public static final ScalarCodec<Year> YEAR =
      Numbers.integral("a year", Year::toString, Numbers::year, Numbers::year);

  /** {@code B}. */
  public static final ScalarCodec<byte[]> BYTE_ARRAY =
      new BinaryCodec<>(SdkBytes::fromByteArrayUnsafe, SdkBytes::asByteArrayUnsafe);

  /** {@code B}, the remaining bytes. Read as a buffer whose array holds just these bytes. */
  public static final ScalarCodec<ByteBuffer> BYTE_BUFFER =
      new BinaryCodec<>(
          buffer -> SdkBytes.fromByteBuffer(buffer.duplicate()),
          bytes -> ByteBuffer.wrap(bytes.asByteArrayUnsafe()));

  /** {@code B}. */
  public static final ScalarCodec<SdkBytes> SDK_BYTES =
      new BinaryCodec<>(bytes -> bytes, bytes -> bytes);

  /** {@code BOOL}. */
  public static final ValueCodec<Boolean> BOOLEAN =
      new ValueCodec<>() {
        @Override
        public AttributeValue encode(Boolean value) {
          return AttributeValue.fromBool(value);
        }

        @Override
        public Boolean decode(AttributeValue value) {
          Boolean bool = value.bool();
          if (bool == null) {
            throw Types.mismatch("BOOL", value);
          }
          return bool;
        }
      };

  private Codecs() {}

  /**
   * Returns the codec of an enum: {@code S}, by {@link Enum#name()}.
   *
   * @param constants all constants of the enum
   */
  public static <E extends Enum<E>> TextCodec<E> enumOf(E[] constants) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    return Texts.codec(
        "one of the constants of its enum",
        Enum::name,
        name -> {
          E constant = byName.get(name);
          if (constant == null) {
            throw new IllegalArgumentException(name);
          }
          return constant;
        });
  }

  /** Returns the codec of lists, {@code L}. Elements may be null. */
  public static <E> ValueCodec<List<E>> list(ValueCodec<E> elements) {
    return new ListCodec<>(elements);
  }

  /** Returns the codec of sets, {@code SS}, {@code NS} or {@code BS}. */
  public static <E> ValueCodec<Set<E>> set(ScalarCodec<E> elements) {
    return new SetCodec<>(
        elements, values -> Collections.unmodifiableSet(new LinkedHashSet<>(values)));
  }

  /** Returns the codec of sorted sets, which are read in their natural order. */
  public static <E extends Comparable<? super E>> ValueCodec<SortedSet<E>> sortedSet(
      ScalarCodec<E> elements) {
    return new SetCodec<>(
        elements, values -> Collections.unmodifiableSortedSet(new TreeSet<>(values)));
  }

  /** Returns the codec of maps, {@code M}. Values may be null, keys not. */
  public static <K, V> ValueCodec<Map<K, V>> map(TextCodec<K> keys, ValueCodec<V> values) {
    return new MapCodec<>(keys, values);
  }
}
