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
  public static final TextCodec<String> STRING = BasicText.STRING;

  /** {@code S} of one character. */
  public static final TextCodec<Character> CHARACTER = BasicText.CHARACTER;

  /** {@code S}, in the usual form of 36 characters. */
  public static final TextCodec<UUID> UUID = BasicText.UUID;

  /** {@code S}. */
  public static final TextCodec<URI> URI = BasicText.URI;

  /** {@code S}, ISO-8601 in UTC with nine fraction digits, within the years 0000 to 9999. */
  public static final TextCodec<Instant> INSTANT = BasicText.INSTANT;

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<LocalDate> LOCAL_DATE = BasicText.LOCAL_DATE;

  /** {@code S}, ISO-8601. */
  public static final TextCodec<LocalTime> LOCAL_TIME = BasicText.LOCAL_TIME;

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<LocalDateTime> LOCAL_DATE_TIME = BasicText.LOCAL_DATE_TIME;

  /** {@code S}, ISO-8601. It does not sort as time does. */
  public static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME = BasicText.OFFSET_DATE_TIME;

  /** {@code S}, ISO-8601 with the zone in brackets. It does not sort as time does. */
  public static final TextCodec<ZonedDateTime> ZONED_DATE_TIME = BasicText.ZONED_DATE_TIME;

  /** {@code S}, ISO-8601. */
  public static final TextCodec<Period> PERIOD = BasicText.PERIOD;

  /** {@code S}, ISO-8601, within the years 0000 to 9999. */
  public static final TextCodec<YearMonth> YEAR_MONTH = BasicText.YEAR_MONTH;

  /** {@code S}. */
  public static final TextCodec<ZoneId> ZONE_ID = BasicText.ZONE_ID;

  /** {@code S}, a BCP 47 language tag. A locale that has none is refused. */
  public static final TextCodec<Locale> LOCALE = BasicText.LOCALE;

  /** {@code N}. */
  public static final NumberCodec<Byte> BYTE = BasicNumber.BYTE;

  /** {@code N}. */
  public static final NumberCodec<Short> SHORT = BasicNumber.SHORT;

  /** {@code N}. */
  public static final NumberCodec<Integer> INTEGER = BasicNumber.INTEGER;

  /** {@code N}. */
  public static final NumberCodec<Long> LONG = BasicNumber.LONG;

  /** {@code N}, of at most 38 significant digits. */
  public static final NumberCodec<BigInteger> BIG_INTEGER = BasicNumber.BIG_INTEGER;

  /** {@code N}. NaN and infinities are refused. */
  public static final NumberCodec<Float> FLOAT = BasicNumber.FLOAT;

  /** {@code N}. NaN, infinities and magnitudes outside of DynamoDB's range are refused. */
  public static final NumberCodec<Double> DOUBLE = BasicNumber.DOUBLE;

  /**
   * {@code N}, of at most 38 significant digits. DynamoDB drops trailing zeros, and so the scale.
   */
  public static final NumberCodec<BigDecimal> BIG_DECIMAL = BasicNumber.BIG_DECIMAL;

  /**
   * {@code N}, of any type of number that the JDK has, for values that are only compared and
   * written; read as {@code BigDecimal}.
   */
  public static final NumberCodec<Number> NUMBER = BasicNumber.NUMBER;

  /**
   * {@code N}, the whole seconds since 1970, as DynamoDB wants to have the time when an item
   * expires. A fraction of a second is dropped, towards the past.
   */
  public static final ScalarCodec<Instant> EPOCH_SECOND = BasicNumber.EPOCH_SECOND;

  /** {@code N}, seconds with their fraction. */
  public static final ScalarCodec<Duration> DURATION = BasicNumber.DURATION;

  /** {@code N}. */
  public static final ScalarCodec<Year> YEAR = BasicNumber.YEAR;

  /** {@code B}. */
  public static final ScalarCodec<byte[]> BYTE_ARRAY = BinaryCodec.BYTE_ARRAY;

  /** {@code B}, the remaining bytes. Read as a buffer whose array holds just these bytes. */
  public static final ScalarCodec<ByteBuffer> BYTE_BUFFER = BinaryCodec.BYTE_BUFFER;

  /** {@code B}. */
  public static final ScalarCodec<SdkBytes> SDK_BYTES = BinaryCodec.SDK_BYTES;

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
    return new EnumCodec<>(constants);
  }

  /** Returns the codec of lists, {@code L}. Elements may be null. */
  public static <E> ValueCodec<List<E>> list(ValueCodec<E> elements) {
    return elements instanceof NestedCodec<E> documents
        ? new NestedListCodec<>(documents)
        : new ListCodec<>(elements);
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
    return values instanceof NestedCodec<V> documents
        ? new NestedMapCodec<>(keys, documents)
        : new MapCodec<>(keys, values);
  }

  /** Returns the codec of what a converter converts to any type of DynamoDB. */
  public static <T> ValueCodec<T> converted(AttributeConverter<T> converter) {
    return new ConvertedValue<>(converter);
  }

  /** Returns the codec of what a converter converts to text, {@code S}. */
  public static <T> TextCodec<T> converted(TextConverter<T> converter) {
    return new ConvertedText<>(converter);
  }

  /** Returns the codec of what a converter converts to numbers, {@code N}. */
  public static <T> ScalarCodec<T> converted(NumberConverter<T> converter) {
    return new ConvertedScalar<>(
        converter, BIG_DECIMAL, converter::toNumber, converter::fromNumber);
  }

  /** Returns the codec of what a converter converts to bytes, {@code B}. */
  public static <T> ScalarCodec<T> converted(BinaryConverter<T> converter) {
    return new ConvertedScalar<>(converter, BYTE_ARRAY, converter::toBytes, converter::fromBytes);
  }
}
