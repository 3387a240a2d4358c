package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BinaryAttribute;
import dev.waybill.runtime.attribute.ComparableAttribute;
import dev.waybill.runtime.attribute.DecimalAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.LongAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.PlainAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Saves, reads, updates and deletes {@link Everything} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class EverythingDao extends TableDao<Everything> {
  public static final TextKeyAttribute<Everything> TEXT = new TextKeyAttribute<>("text");

  public static final PlainAttribute<Everything, Boolean> FLAG =
      new PlainAttribute<>("flag", Codecs.BOOLEAN);

  public static final ComparableAttribute<Everything, Character> LETTER =
      new ComparableAttribute<>("letter", Codecs.CHARACTER);

  public static final IntAttribute<Everything, Byte> TINY = new IntAttribute<>("tiny", Codecs.BYTE);

  public static final IntAttribute<Everything, Short> SMALL =
      new IntAttribute<>("small", Codecs.SHORT);

  public static final IntAttribute<Everything, Integer> NUMBER =
      new IntAttribute<>("number", Codecs.INTEGER);

  public static final LongAttribute<Everything, Long> BIG = new LongAttribute<>("big", Codecs.LONG);

  public static final DecimalAttribute<Everything, Float> SINGLE =
      new DecimalAttribute<>("single", Codecs.FLOAT);

  public static final DecimalAttribute<Everything, Double> REAL =
      new DecimalAttribute<>("real", Codecs.DOUBLE);

  public static final NullableAttribute<Everything, Boolean> BOXED_FLAG =
      new NullableAttribute<>("boxedFlag", Codecs.BOOLEAN);

  public static final NullableComparableAttribute<Everything, Character> BOXED_LETTER =
      new NullableComparableAttribute<>("boxedLetter", Codecs.CHARACTER);

  public static final NullableIntAttribute<Everything, Byte> BOXED_TINY =
      new NullableIntAttribute<>("boxedTiny", Codecs.BYTE);

  public static final NullableIntAttribute<Everything, Short> BOXED_SMALL =
      new NullableIntAttribute<>("boxedSmall", Codecs.SHORT);

  public static final NullableIntAttribute<Everything, Integer> BOXED_NUMBER =
      new NullableIntAttribute<>("boxedNumber", Codecs.INTEGER);

  public static final NullableLongAttribute<Everything, Long> BOXED_BIG =
      new NullableLongAttribute<>("boxedBig", Codecs.LONG);

  public static final NullableDecimalAttribute<Everything, Float> BOXED_SINGLE =
      new NullableDecimalAttribute<>("boxedSingle", Codecs.FLOAT);

  public static final NullableDecimalAttribute<Everything, Double> BOXED_REAL =
      new NullableDecimalAttribute<>("boxedReal", Codecs.DOUBLE);

  public static final NullableLongAttribute<Everything, BigInteger> WHOLE =
      new NullableLongAttribute<>("whole", Codecs.BIG_INTEGER);

  public static final NullableDecimalAttribute<Everything, BigDecimal> EXACT =
      new NullableDecimalAttribute<>("exact", Codecs.BIG_DECIMAL);

  public static final NullableAttribute<Everything, DayOfWeek> DAY =
      new NullableAttribute<>("day", Codecs.enumOf(DayOfWeek.values()));

  public static final NullableComparableAttribute<Everything, UUID> ID =
      new NullableComparableAttribute<>("id", Codecs.UUID);

  public static final NullableAttribute<Everything, URI> ADDRESS =
      new NullableAttribute<>("address", Codecs.URI);

  public static final NullableComparableAttribute<Everything, Instant> INSTANT =
      new NullableComparableAttribute<>("instant", Codecs.INSTANT);

  public static final NullableComparableAttribute<Everything, LocalDate> DATE =
      new NullableComparableAttribute<>("date", Codecs.LOCAL_DATE);

  public static final NullableComparableAttribute<Everything, LocalTime> TIME =
      new NullableComparableAttribute<>("time", Codecs.LOCAL_TIME);

  public static final NullableComparableAttribute<Everything, LocalDateTime> DATE_TIME =
      new NullableComparableAttribute<>("dateTime", Codecs.LOCAL_DATE_TIME);

  public static final NullableAttribute<Everything, OffsetDateTime> OFFSET =
      new NullableAttribute<>("offset", Codecs.OFFSET_DATE_TIME);

  public static final NullableAttribute<Everything, ZonedDateTime> ZONED =
      new NullableAttribute<>("zoned", Codecs.ZONED_DATE_TIME);

  public static final NullableComparableAttribute<Everything, Duration> DURATION =
      new NullableComparableAttribute<>("duration", Codecs.DURATION);

  public static final NullableAttribute<Everything, Period> PERIOD =
      new NullableAttribute<>("period", Codecs.PERIOD);

  public static final NullableComparableAttribute<Everything, Year> YEAR =
      new NullableComparableAttribute<>("year", Codecs.YEAR);

  public static final NullableComparableAttribute<Everything, YearMonth> MONTH =
      new NullableComparableAttribute<>("month", Codecs.YEAR_MONTH);

  public static final NullableAttribute<Everything, ZoneId> ZONE =
      new NullableAttribute<>("zone", Codecs.ZONE_ID);

  public static final NullableAttribute<Everything, Locale> LOCALE =
      new NullableAttribute<>("locale", Codecs.LOCALE);

  public static final BinaryAttribute<Everything, byte[]> BYTES =
      new BinaryAttribute<>("bytes", Codecs.BYTE_ARRAY);

  public static final BinaryAttribute<Everything, ByteBuffer> BUFFER =
      new BinaryAttribute<>("buffer", Codecs.BYTE_BUFFER);

  public static final BinaryAttribute<Everything, SdkBytes> SDK_BYTES =
      new BinaryAttribute<>("sdkBytes", Codecs.SDK_BYTES);

  public static final ListAttribute<Everything, String, TextAttribute<Everything>> LIST =
      new ListAttribute<>("list", Kind.text());

  public static final SetAttribute<Everything, Integer, Set<Integer>> SET =
      new SetAttribute<>("set", Codecs.INTEGER, Codecs.set(Codecs.INTEGER));

  public static final SetAttribute<Everything, Instant, SortedSet<Instant>> SORTED =
      new SetAttribute<>("sorted", Codecs.INSTANT, Codecs.sortedSet(Codecs.INSTANT));

  public static final SetAttribute<Everything, DayOfWeek, Set<DayOfWeek>> DAYS =
      new SetAttribute<>(
          "days", Codecs.enumOf(DayOfWeek.values()), Codecs.set(Codecs.enumOf(DayOfWeek.values())));

  public static final MapAttribute<
          Everything, String, Boolean, NullableAttribute<Everything, Boolean>>
      FLAGS = new MapAttribute<>("flags", Codecs.STRING, Kind.value(Codecs.BOOLEAN));

  public static final MapAttribute<
          Everything,
          DayOfWeek,
          List<Map<UUID, Set<byte[]>>>,
          ListAttribute<
              Everything,
              Map<UUID, Set<byte[]>>,
              MapAttribute<
                  Everything, UUID, Set<byte[]>, SetAttribute<Everything, byte[], Set<byte[]>>>>>
      NESTED =
          new MapAttribute<>(
              "nested",
              Codecs.enumOf(DayOfWeek.values()),
              Kind.list(
                  Kind.map(
                      Codecs.UUID, Kind.set(Codecs.BYTE_ARRAY, Codecs.set(Codecs.BYTE_ARRAY)))));

  private static final TableSchema<Everything> SCHEMA =
      TableSchema.builder("everything", new EverythingCodec()).partitionKey(TEXT).build();

  /** Creates a DAO, without a request to its table. */
  public EverythingDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Everything> key(String text) {
    return keyOf(TEXT, text);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Everything> get(String text) {
    return get(key(text));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Everything> get(String text, ReadConsistency consistency) {
    return get(key(text), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Everything update(
      String text, UpdateAction<Everything> action, UpdateAction<Everything>... more) {
    List<UpdateAction<Everything>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Everything> next : more) {
      actions.add(next);
    }
    return update(key(text), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Everything update(String text, List<UpdateAction<Everything>> actions) {
    return update(key(text), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String text) {
    return delete(key(text));
  }

  private static final class EverythingCodec implements RecordCodec<Everything> {
    @Override
    public void write(Everything everything, ItemWriter item) {
      item.put(TEXT, everything.text());
      item.put(FLAG, everything.flag());
      item.put(LETTER, everything.letter());
      item.put(TINY, everything.tiny());
      item.put(SMALL, everything.small());
      item.put(NUMBER, everything.number());
      item.put(BIG, everything.big());
      item.put(SINGLE, everything.single());
      item.put(REAL, everything.real());
      item.put(BOXED_FLAG, everything.boxedFlag());
      item.put(BOXED_LETTER, everything.boxedLetter());
      item.put(BOXED_TINY, everything.boxedTiny());
      item.put(BOXED_SMALL, everything.boxedSmall());
      item.put(BOXED_NUMBER, everything.boxedNumber());
      item.put(BOXED_BIG, everything.boxedBig());
      item.put(BOXED_SINGLE, everything.boxedSingle());
      item.put(BOXED_REAL, everything.boxedReal());
      item.put(WHOLE, everything.whole());
      item.put(EXACT, everything.exact());
      item.put(DAY, everything.day());
      item.put(ID, everything.id());
      item.put(ADDRESS, everything.address());
      item.put(INSTANT, everything.instant());
      item.put(DATE, everything.date());
      item.put(TIME, everything.time());
      item.put(DATE_TIME, everything.dateTime());
      item.put(OFFSET, everything.offset());
      item.put(ZONED, everything.zoned());
      item.put(DURATION, everything.duration());
      item.put(PERIOD, everything.period());
      item.put(YEAR, everything.year());
      item.put(MONTH, everything.month());
      item.put(ZONE, everything.zone());
      item.put(LOCALE, everything.locale());
      item.put(BYTES, everything.bytes());
      item.put(BUFFER, everything.buffer());
      item.put(SDK_BYTES, everything.sdkBytes());
      item.put(LIST, everything.list());
      item.put(SET, everything.set());
      item.put(SORTED, everything.sorted());
      item.put(DAYS, everything.days());
      item.put(FLAGS, everything.flags());
      item.put(NESTED, everything.nested());
    }

    @Override
    public void writeKey(Everything everything, ItemWriter item) {
      item.put(TEXT, everything.text());
    }

    @Override
    public Everything read(ItemReader item) {
      return new Everything(
          item.require(TEXT),
          item.require(FLAG),
          item.require(LETTER),
          item.require(TINY),
          item.require(SMALL),
          item.require(NUMBER),
          item.require(BIG),
          item.require(SINGLE),
          item.require(REAL),
          item.get(BOXED_FLAG),
          item.get(BOXED_LETTER),
          item.get(BOXED_TINY),
          item.get(BOXED_SMALL),
          item.get(BOXED_NUMBER),
          item.get(BOXED_BIG),
          item.get(BOXED_SINGLE),
          item.get(BOXED_REAL),
          item.get(WHOLE),
          item.get(EXACT),
          item.get(DAY),
          item.get(ID),
          item.get(ADDRESS),
          item.get(INSTANT),
          item.get(DATE),
          item.get(TIME),
          item.get(DATE_TIME),
          item.get(OFFSET),
          item.get(ZONED),
          item.get(DURATION),
          item.get(PERIOD),
          item.get(YEAR),
          item.get(MONTH),
          item.get(ZONE),
          item.get(LOCALE),
          item.get(BYTES),
          item.get(BUFFER),
          item.get(SDK_BYTES),
          item.get(LIST),
          item.get(SET),
          item.get(SORTED),
          item.get(DAYS),
          item.get(FLAGS),
          item.get(NESTED));
    }
  }
}
