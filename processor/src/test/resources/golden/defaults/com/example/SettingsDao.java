package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves, reads, updates and deletes {@link Settings} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class SettingsDao extends TableDao<Settings> {
  public static final TextKeyAttribute<Settings> OWNER = new TextKeyAttribute<>("owner");

  public static final TextAttribute<Settings> EMPTY = new TextAttribute<>("empty", "");

  public static final TextAttribute<Settings> TEXT =
      new TextAttribute<>("text", "a \"quoted\" back\\slash,\ta tab,\na line, caf\u00e9 and $1");

  public static final NullableComparableAttribute<Settings, Character> QUOTE =
      new NullableComparableAttribute<>("quote", Codecs.CHARACTER, '\'');

  public static final NullableAttribute<Settings, Boolean> FLAG =
      new NullableAttribute<>("flag", Codecs.BOOLEAN, true);

  public static final NullableAttribute<Settings, Boolean> BOXED_FLAG =
      new NullableAttribute<>("boxedFlag", Codecs.BOOLEAN, false);

  public static final NullableIntAttribute<Settings, Byte> TINY =
      new NullableIntAttribute<>("tiny", Codecs.BYTE, Byte.valueOf("-128"));

  public static final NullableIntAttribute<Settings, Short> SMALL =
      new NullableIntAttribute<>("small", Codecs.SHORT, Short.valueOf("32767"));

  public static final NullableIntAttribute<Settings, Integer> NUMBER =
      new NullableIntAttribute<>("number", Codecs.INTEGER, -2147483648);

  public static final NullableLongAttribute<Settings, Long> BIG =
      new NullableLongAttribute<>("big", Codecs.LONG, 9223372036854775807L);

  public static final NullableDecimalAttribute<Settings, Float> SINGLE =
      new NullableDecimalAttribute<>("single", Codecs.FLOAT, 1.0E10f);

  public static final NullableDecimalAttribute<Settings, Double> REAL =
      new NullableDecimalAttribute<>("real", Codecs.DOUBLE, -0.5);

  public static final NullableLongAttribute<Settings, BigInteger> WHOLE =
      new NullableLongAttribute<>(
          "whole", Codecs.BIG_INTEGER, new BigInteger("12345678901234567890"));

  public static final NullableDecimalAttribute<Settings, BigDecimal> EXACT =
      new NullableDecimalAttribute<>("exact", Codecs.BIG_DECIMAL, new BigDecimal("1.50"));

  public static final NullableAttribute<Settings, Settings.Theme> THEME =
      new NullableAttribute<>("theme", Codecs.enumOf(Settings.Theme.values()), Settings.Theme.DARK);

  public static final NullableComparableAttribute<Settings, UUID> ID =
      new NullableComparableAttribute<>(
          "id", Codecs.UUID, Codecs.UUID.fromText("1b4e28ba-2fa1-11d2-883f-0016d3cca427"));

  public static final NullableAttribute<Settings, URI> HOME =
      new NullableAttribute<>("home", Codecs.URI, Codecs.URI.fromText("https://example.com/?a=1"));

  public static final NullableComparableAttribute<Settings, Instant> SINCE =
      new NullableComparableAttribute<>(
          "since", Codecs.INSTANT, Codecs.INSTANT.fromText("2024-02-29T12:30:00Z"));

  public static final NullableComparableAttribute<Settings, LocalDate> DAY =
      new NullableComparableAttribute<>(
          "day", Codecs.LOCAL_DATE, Codecs.LOCAL_DATE.fromText("2024-02-29"));

  public static final NullableComparableAttribute<Settings, Duration> TIMEOUT =
      new NullableComparableAttribute<>(
          "timeout", Codecs.DURATION, Duration.ofSeconds(90, 250000000));

  public static final NullableComparableAttribute<Settings, Year> YEAR =
      new NullableComparableAttribute<>("year", Codecs.YEAR, Year.of(2024));

  public static final NullableAttribute<Settings, Locale> LOCALE =
      new NullableAttribute<>("locale", Codecs.LOCALE, Codecs.LOCALE.fromText("de-CH"));

  private static final TableSchema<Settings> SCHEMA =
      TableSchema.builder("settings", new SettingsCodec()).partitionKey(OWNER).build();

  /** Creates a DAO, without a request to its table. */
  public SettingsDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Settings> key(String owner) {
    return keyOf(OWNER, owner);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Settings> get(String owner) {
    return get(key(owner));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Settings> get(String owner, ReadConsistency consistency) {
    return get(key(owner), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Settings update(
      String owner, UpdateAction<Settings> action, UpdateAction<Settings>... more) {
    List<UpdateAction<Settings>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Settings> next : more) {
      actions.add(next);
    }
    return update(key(owner), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Settings update(String owner, List<UpdateAction<Settings>> actions) {
    return update(key(owner), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String owner) {
    return delete(key(owner));
  }

  private static final class SettingsCodec implements RecordCodec<Settings> {
    @Override
    public void write(Settings settings, ItemWriter item) {
      item.put(OWNER, settings.owner());
      item.put(EMPTY, settings.empty());
      item.put(TEXT, settings.text());
      item.put(QUOTE, settings.quote());
      item.put(FLAG, settings.flag());
      item.put(BOXED_FLAG, settings.boxedFlag());
      item.put(TINY, settings.tiny());
      item.put(SMALL, settings.small());
      item.put(NUMBER, settings.number());
      item.put(BIG, settings.big());
      item.put(SINGLE, settings.single());
      item.put(REAL, settings.real());
      item.put(WHOLE, settings.whole());
      item.put(EXACT, settings.exact());
      item.put(THEME, settings.theme());
      item.put(ID, settings.id());
      item.put(HOME, settings.home());
      item.put(SINCE, settings.since());
      item.put(DAY, settings.day());
      item.put(TIMEOUT, settings.timeout());
      item.put(YEAR, settings.year());
      item.put(LOCALE, settings.locale());
    }

    @Override
    public void writeKey(Settings settings, ItemWriter item) {
      item.put(OWNER, settings.owner());
    }

    @Override
    public Settings read(ItemReader item) {
      return new Settings(
          item.require(OWNER),
          item.get(EMPTY),
          item.get(TEXT),
          item.require(QUOTE),
          item.require(FLAG),
          item.get(BOXED_FLAG),
          item.require(TINY),
          item.get(SMALL),
          item.require(NUMBER),
          item.require(BIG),
          item.require(SINGLE),
          item.require(REAL),
          item.get(WHOLE),
          item.get(EXACT),
          item.get(THEME),
          item.get(ID),
          item.get(HOME),
          item.get(SINCE),
          item.get(DAY),
          item.get(TIMEOUT),
          item.get(YEAR),
          item.get(LOCALE));
    }
  }
}
