package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.DecimalAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.LongAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.PlainAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
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
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Everything} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class EverythingDao {
  public static final KeyAttribute<Everything, String> TEXT =
      new KeyAttribute<>("text", Codecs.STRING);

  public static final PlainAttribute<Everything, Boolean> FLAG =
      new PlainAttribute<>("flag", Codecs.BOOLEAN);

  public static final PlainAttribute<Everything, Character> LETTER =
      new PlainAttribute<>("letter", Codecs.CHARACTER);

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

  public static final NullableAttribute<Everything, Character> BOXED_LETTER =
      new NullableAttribute<>("boxedLetter", Codecs.CHARACTER);

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

  public static final NullableAttribute<Everything, UUID> ID =
      new NullableAttribute<>("id", Codecs.UUID);

  public static final NullableAttribute<Everything, URI> ADDRESS =
      new NullableAttribute<>("address", Codecs.URI);

  public static final NullableAttribute<Everything, Instant> INSTANT =
      new NullableAttribute<>("instant", Codecs.INSTANT);

  public static final NullableAttribute<Everything, LocalDate> DATE =
      new NullableAttribute<>("date", Codecs.LOCAL_DATE);

  public static final NullableAttribute<Everything, LocalTime> TIME =
      new NullableAttribute<>("time", Codecs.LOCAL_TIME);

  public static final NullableAttribute<Everything, LocalDateTime> DATE_TIME =
      new NullableAttribute<>("dateTime", Codecs.LOCAL_DATE_TIME);

  public static final NullableAttribute<Everything, OffsetDateTime> OFFSET =
      new NullableAttribute<>("offset", Codecs.OFFSET_DATE_TIME);

  public static final NullableAttribute<Everything, ZonedDateTime> ZONED =
      new NullableAttribute<>("zoned", Codecs.ZONED_DATE_TIME);

  public static final NullableAttribute<Everything, Duration> DURATION =
      new NullableAttribute<>("duration", Codecs.DURATION);

  public static final NullableAttribute<Everything, Period> PERIOD =
      new NullableAttribute<>("period", Codecs.PERIOD);

  public static final NullableAttribute<Everything, Year> YEAR =
      new NullableAttribute<>("year", Codecs.YEAR);

  public static final NullableAttribute<Everything, YearMonth> MONTH =
      new NullableAttribute<>("month", Codecs.YEAR_MONTH);

  public static final NullableAttribute<Everything, ZoneId> ZONE =
      new NullableAttribute<>("zone", Codecs.ZONE_ID);

  public static final NullableAttribute<Everything, Locale> LOCALE =
      new NullableAttribute<>("locale", Codecs.LOCALE);

  public static final NullableAttribute<Everything, byte[]> BYTES =
      new NullableAttribute<>("bytes", Codecs.BYTE_ARRAY);

  public static final NullableAttribute<Everything, ByteBuffer> BUFFER =
      new NullableAttribute<>("buffer", Codecs.BYTE_BUFFER);

  public static final NullableAttribute<Everything, SdkBytes> SDK_BYTES =
      new NullableAttribute<>("sdkBytes", Codecs.SDK_BYTES);

  public static final NullableAttribute<Everything, List<String>> LIST =
      new NullableAttribute<>("list", Codecs.list(Codecs.STRING));

  public static final NullableAttribute<Everything, Set<Integer>> SET =
      new NullableAttribute<>("set", Codecs.set(Codecs.INTEGER));

  public static final NullableAttribute<Everything, SortedSet<Instant>> SORTED =
      new NullableAttribute<>("sorted", Codecs.sortedSet(Codecs.INSTANT));

  public static final NullableAttribute<Everything, Set<DayOfWeek>> DAYS =
      new NullableAttribute<>("days", Codecs.set(Codecs.enumOf(DayOfWeek.values())));

  public static final NullableAttribute<Everything, Map<String, Boolean>> FLAGS =
      new NullableAttribute<>("flags", Codecs.map(Codecs.STRING, Codecs.BOOLEAN));

  public static final NullableAttribute<Everything, Map<DayOfWeek, List<Map<UUID, Set<byte[]>>>>>
      NESTED =
          new NullableAttribute<>(
              "nested",
              Codecs.map(
                  Codecs.enumOf(DayOfWeek.values()),
                  Codecs.list(Codecs.map(Codecs.UUID, Codecs.set(Codecs.BYTE_ARRAY)))));

  private static final TableSchema<Everything> SCHEMA =
      TableSchema.builder("everything", new EverythingCodec()).partitionKey(TEXT).build();

  private final ItemTable<Everything> table;

  /** Creates a DAO, without a request to its table. */
  public EverythingDao(Waybill waybill) {
    this.table = waybill.table(SCHEMA);
  }

  /**
   * Creates the table if it is absent, waits for it, and says if it was absent.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable() {
    return table.create();
  }

  /**
   * Creates the table as the customizer adjusts it, if it is absent, and waits for it.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    return table.create(customizer);
  }

  /**
   * Stores an item, in place of any with the same key, and returns it as stored.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of its values cannot be stored
   */
  public Everything save(Everything everything) {
    return table.save(everything);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Everything> get(String text) {
    return table.get(table.key(TEXT, text));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Everything> get(String text, ReadConsistency consistency) {
    return table.get(table.key(TEXT, text), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Everything refresh(Everything everything) {
    return table.refresh(table.key(TEXT, everything.text()));
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
    return update(text, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Everything update(String text, List<UpdateAction<Everything>> actions) {
    return table.update(table.key(TEXT, text), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String text) {
    return table.delete(table.key(TEXT, text));
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
