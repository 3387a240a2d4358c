package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
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
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves, reads, updates and deletes {@link AnExtraordinarilyLongNameForARecordOfTheTest} items,
 * keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class AnExtraordinarilyLongNameForARecordOfTheTestDao
    extends TableDao<AnExtraordinarilyLongNameForARecordOfTheTest> {
  public static final TextKeyAttribute<AnExtraordinarilyLongNameForARecordOfTheTest>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY =
          new TextKeyAttribute<>("anExtraordinarilyLongNameForAPartitionKey");

  public static final TextKeyAttribute<AnExtraordinarilyLongNameForARecordOfTheTest>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY =
          new TextKeyAttribute<>("anExtraordinarilyLongNameForASortKey");

  public static final BigAttribute<AnExtraordinarilyLongNameForARecordOfTheTest, String>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE =
          new BigAttribute<>(
              "anExtraordinarilyLongNameForABigAttribute",
              Content.TEXT,
              Placement.of(
                      "an/extraordinarily/long/key/for/an/attribute/of/the/test/{sha256}",
                      "text/an-extraordinarily-long-content-type; charset=utf-8")
                  .in("an-extraordinarily-long-name-for-a-store"));

  public static final MapAttribute<
          AnExtraordinarilyLongNameForARecordOfTheTest,
          UUID,
          List<Map<UUID, List<UUID>>>,
          ListAttribute<
              AnExtraordinarilyLongNameForARecordOfTheTest,
              Map<UUID, List<UUID>>,
              MapAttribute<
                  AnExtraordinarilyLongNameForARecordOfTheTest,
                  UUID,
                  List<UUID>,
                  ListAttribute<
                      AnExtraordinarilyLongNameForARecordOfTheTest,
                      UUID,
                      NullableComparableAttribute<
                          AnExtraordinarilyLongNameForARecordOfTheTest, UUID>>>>>
      DEEP =
          new MapAttribute<>(
              "an extraordinarily long name for an attribute of this test, it really is",
              Codecs.UUID,
              Kind.list(Kind.map(Codecs.UUID, Kind.list(Kind.comparable(Codecs.UUID)))));

  private static final TableSchema<AnExtraordinarilyLongNameForARecordOfTheTest> SCHEMA =
      TableSchema.builder(
              "an-extraordinarily-long-name-for-a-table-of-the-test",
              new AnExtraordinarilyLongNameForARecordOfTheTestCodec())
          .partitionKey(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY)
          .sortKey(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY)
          .big(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public AnExtraordinarilyLongNameForARecordOfTheTestDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<AnExtraordinarilyLongNameForARecordOfTheTest> key(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey) {
    return keyOf(
        AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
        anExtraordinarilyLongNameForAPartitionKey,
        AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
        anExtraordinarilyLongNameForASortKey);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<AnExtraordinarilyLongNameForARecordOfTheTest> get(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey) {
    return get(
        key(anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<AnExtraordinarilyLongNameForARecordOfTheTest> get(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey,
      ReadConsistency consistency) {
    return get(
        key(anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey),
        consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final AnExtraordinarilyLongNameForARecordOfTheTest update(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey,
      UpdateAction<AnExtraordinarilyLongNameForARecordOfTheTest> action,
      UpdateAction<AnExtraordinarilyLongNameForARecordOfTheTest>... more) {
    List<UpdateAction<AnExtraordinarilyLongNameForARecordOfTheTest>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<AnExtraordinarilyLongNameForARecordOfTheTest> next : more) {
      actions.add(next);
    }
    return update(
        key(anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey),
        actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public AnExtraordinarilyLongNameForARecordOfTheTest update(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey,
      List<UpdateAction<AnExtraordinarilyLongNameForARecordOfTheTest>> actions) {
    return update(
        key(anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey),
        actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey) {
    return delete(
        key(anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<AnExtraordinarilyLongNameForARecordOfTheTest, String> query(
      String anExtraordinarilyLongNameForAPartitionKey) {
    return table()
        .where(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey)
        .textRange(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<AnExtraordinarilyLongNameForARecordOfTheTest, String> query(
      String anExtraordinarilyLongNameForAPartitionKey, ReadConsistency consistency) {
    return table(consistency)
        .where(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey)
        .textRange(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY);
  }

  private static final class AnExtraordinarilyLongNameForARecordOfTheTestCodec
      implements RecordCodec<AnExtraordinarilyLongNameForARecordOfTheTest> {
    @Override
    public void write(
        AnExtraordinarilyLongNameForARecordOfTheTest anExtraordinarilyLongNameForARecordOfTheTest,
        ItemWriter item) {
      item.put(
          AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
          anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForAPartitionKey());
      item.put(
          AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
          anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForASortKey());
      item.put(
          AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE,
          anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForABigAttribute());
      item.put(DEEP, anExtraordinarilyLongNameForARecordOfTheTest.deep());
    }

    @Override
    public void writeKey(
        AnExtraordinarilyLongNameForARecordOfTheTest anExtraordinarilyLongNameForARecordOfTheTest,
        ItemWriter item) {
      item.put(
          AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
          anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForAPartitionKey());
      item.put(
          AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
          anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForASortKey());
    }

    @Override
    public AnExtraordinarilyLongNameForARecordOfTheTest read(ItemReader item) {
      return new AnExtraordinarilyLongNameForARecordOfTheTest(
          item.require(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY),
          item.require(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY),
          item.get(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE),
          item.get(DEEP));
    }
  }
}
