package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.BinaryAttribute;
import dev.waybill.runtime.attribute.BinaryKeyAttribute;
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
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Saves, reads, updates and deletes {@link Kinds} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class KindsDao extends TableDao<Kinds> {
  public static final BinaryKeyAttribute<Kinds, byte[]> KEY =
      new BinaryKeyAttribute<>("key", Codecs.BYTE_ARRAY);

  public static final TextAttribute<Kinds> TEXT = new TextAttribute<>("text");

  public static final TextAttribute<Kinds> TEXT_WITH_DEFAULT =
      new TextAttribute<>("textWithDefault", "");

  public static final BinaryAttribute<Kinds, byte[]> BINARY =
      new BinaryAttribute<>("binary", Codecs.BYTE_ARRAY);

  public static final ComparableAttribute<Kinds, Character> LETTER =
      new ComparableAttribute<>("letter", Codecs.CHARACTER);

  public static final NullableComparableAttribute<Kinds, Instant> TIME =
      new NullableComparableAttribute<>("time", Codecs.INSTANT);

  public static final NullableComparableAttribute<Kinds, Year> TIME_WITH_DEFAULT =
      new NullableComparableAttribute<>("timeWithDefault", Codecs.YEAR, Year.of(2000));

  public static final IntAttribute<Kinds, Integer> INTEGER =
      new IntAttribute<>("integer", Codecs.INTEGER);

  public static final NullableIntAttribute<Kinds, Integer> INTEGER_OR_NULL =
      new NullableIntAttribute<>("integerOrNull", Codecs.INTEGER);

  public static final LongAttribute<Kinds, Long> NUMBER =
      new LongAttribute<>("number", Codecs.LONG);

  public static final NullableLongAttribute<Kinds, Long> NUMBER_WITH_DEFAULT =
      new NullableLongAttribute<>("numberWithDefault", Codecs.LONG, 0L);

  public static final DecimalAttribute<Kinds, Double> DECIMAL =
      new DecimalAttribute<>("decimal", Codecs.DOUBLE);

  public static final NullableDecimalAttribute<Kinds, BigDecimal> DECIMAL_OR_NULL =
      new NullableDecimalAttribute<>("decimalOrNull", Codecs.BIG_DECIMAL);

  public static final PlainAttribute<Kinds, Boolean> FLAG =
      new PlainAttribute<>("flag", Codecs.BOOLEAN);

  public static final NullableAttribute<Kinds, Boolean> FLAG_OR_NULL =
      new NullableAttribute<>("flagOrNull", Codecs.BOOLEAN);

  public static final NullableAttribute<Kinds, Thread.State> STATE =
      new NullableAttribute<>("state", Codecs.enumOf(Thread.State.values()));

  public static final SetAttribute<Kinds, String, Set<String>> SET =
      new SetAttribute<>("set", Codecs.STRING, Codecs.set(Codecs.STRING));

  public static final SetAttribute<Kinds, Integer, SortedSet<Integer>> SORTED_SET =
      new SetAttribute<>("sortedSet", Codecs.INTEGER, Codecs.sortedSet(Codecs.INTEGER));

  public static final ListAttribute<Kinds, String, TextAttribute<Kinds>> LIST =
      new ListAttribute<>("list", Kind.text());

  public static final ListAttribute<
          Kinds, List<Integer>, ListAttribute<Kinds, Integer, NullableIntAttribute<Kinds, Integer>>>
      LISTS = new ListAttribute<>("lists", Kind.list(Kind.ints(Codecs.INTEGER)));

  public static final ListAttribute<
          Kinds, SortedSet<Long>, SetAttribute<Kinds, Long, SortedSet<Long>>>
      LIST_OF_SETS =
          new ListAttribute<>("listOfSets", Kind.set(Codecs.LONG, Codecs.sortedSet(Codecs.LONG)));

  public static final MapAttribute<Kinds, String, byte[], BinaryAttribute<Kinds, byte[]>> MAP =
      new MapAttribute<>("map", Codecs.STRING, Kind.binary(Codecs.BYTE_ARRAY));

  public static final MapAttribute<
          Kinds,
          Thread.State,
          List<Instant>,
          ListAttribute<Kinds, Instant, NullableComparableAttribute<Kinds, Instant>>>
      MAP_OF_LISTS =
          new MapAttribute<>(
              "mapOfLists",
              Codecs.enumOf(Thread.State.values()),
              Kind.list(Kind.comparable(Codecs.INSTANT)));

  public static final MapAttribute<
          Kinds,
          String,
          Map<String, Boolean>,
          MapAttribute<Kinds, String, Boolean, NullableAttribute<Kinds, Boolean>>>
      MAP_OF_MAPS =
          new MapAttribute<>(
              "mapOfMaps", Codecs.STRING, Kind.map(Codecs.STRING, Kind.value(Codecs.BOOLEAN)));

  public static final ListAttribute<Kinds, Double, NullableDecimalAttribute<Kinds, Double>>
      DECIMALS = new ListAttribute<>("decimals", Kind.decimals(Codecs.DOUBLE));

  public static final ListAttribute<Kinds, Long, NullableLongAttribute<Kinds, Long>> NUMBERS =
      new ListAttribute<>("numbers", Kind.longs(Codecs.LONG));

  public static final ListAttribute<Kinds, Thread.State, NullableAttribute<Kinds, Thread.State>>
      STATES = new ListAttribute<>("states", Kind.value(Codecs.enumOf(Thread.State.values())));

  public static final BigAttribute<Kinds, String> BIG =
      new BigAttribute<>(
          "big", Content.TEXT, Placement.of("kinds/{sha256}", "text/plain; charset=utf-8"));

  private static final TableSchema<Kinds> SCHEMA =
      TableSchema.builder("kinds", new KindsCodec()).partitionKey(KEY).big(BIG).build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public KindsDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Kinds> key(byte[] key) {
    return keyOf(KEY, key);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Kinds> get(byte[] key) {
    return get(key(key));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Kinds> get(byte[] key, ReadConsistency consistency) {
    return get(key(key), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Kinds update(byte[] key, UpdateAction<Kinds> action, UpdateAction<Kinds>... more) {
    List<UpdateAction<Kinds>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Kinds> next : more) {
      actions.add(next);
    }
    return update(key(key), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Kinds update(byte[] key, List<UpdateAction<Kinds>> actions) {
    return update(key(key), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(byte[] key) {
    return delete(key(key));
  }

  private static final class KindsCodec implements RecordCodec<Kinds> {
    @Override
    public void write(Kinds kinds, ItemWriter item) {
      item.put(KEY, kinds.key());
      item.put(TEXT, kinds.text());
      item.put(TEXT_WITH_DEFAULT, kinds.textWithDefault());
      item.put(BINARY, kinds.binary());
      item.put(LETTER, kinds.letter());
      item.put(TIME, kinds.time());
      item.put(TIME_WITH_DEFAULT, kinds.timeWithDefault());
      item.put(INTEGER, kinds.integer());
      item.put(INTEGER_OR_NULL, kinds.integerOrNull());
      item.put(NUMBER, kinds.number());
      item.put(NUMBER_WITH_DEFAULT, kinds.numberWithDefault());
      item.put(DECIMAL, kinds.decimal());
      item.put(DECIMAL_OR_NULL, kinds.decimalOrNull());
      item.put(FLAG, kinds.flag());
      item.put(FLAG_OR_NULL, kinds.flagOrNull());
      item.put(STATE, kinds.state());
      item.put(SET, kinds.set());
      item.put(SORTED_SET, kinds.sortedSet());
      item.put(LIST, kinds.list());
      item.put(LISTS, kinds.lists());
      item.put(LIST_OF_SETS, kinds.listOfSets());
      item.put(MAP, kinds.map());
      item.put(MAP_OF_LISTS, kinds.mapOfLists());
      item.put(MAP_OF_MAPS, kinds.mapOfMaps());
      item.put(DECIMALS, kinds.decimals());
      item.put(NUMBERS, kinds.numbers());
      item.put(STATES, kinds.states());
      item.put(BIG, kinds.big());
    }

    @Override
    public void writeKey(Kinds kinds, ItemWriter item) {
      item.put(KEY, kinds.key());
    }

    @Override
    public Kinds read(ItemReader item) {
      return new Kinds(
          item.require(KEY),
          item.get(TEXT),
          item.get(TEXT_WITH_DEFAULT),
          item.get(BINARY),
          item.require(LETTER),
          item.get(TIME),
          item.get(TIME_WITH_DEFAULT),
          item.require(INTEGER),
          item.get(INTEGER_OR_NULL),
          item.require(NUMBER),
          item.require(NUMBER_WITH_DEFAULT),
          item.require(DECIMAL),
          item.get(DECIMAL_OR_NULL),
          item.require(FLAG),
          item.get(FLAG_OR_NULL),
          item.get(STATE),
          item.get(SET),
          item.get(SORTED_SET),
          item.get(LIST),
          item.get(LISTS),
          item.get(LIST_OF_SETS),
          item.get(MAP),
          item.get(MAP_OF_LISTS),
          item.get(MAP_OF_MAPS),
          item.get(DECIMALS),
          item.get(NUMBERS),
          item.get(STATES),
          item.get(BIG));
    }
  }
}
