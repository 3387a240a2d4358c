package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link AnExtraordinarilyLongNameForARecordOfTheTest} items,
 * keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class AnExtraordinarilyLongNameForARecordOfTheTestDao {
  public static final KeyAttribute<AnExtraordinarilyLongNameForARecordOfTheTest, String>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY =
          new KeyAttribute<>("anExtraordinarilyLongNameForAPartitionKey", Codecs.STRING);

  public static final KeyAttribute<AnExtraordinarilyLongNameForARecordOfTheTest, String>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY =
          new KeyAttribute<>("anExtraordinarilyLongNameForASortKey", Codecs.STRING);

  public static final BigAttribute<AnExtraordinarilyLongNameForARecordOfTheTest, String>
      AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE =
          new BigAttribute<>(
              "anExtraordinarilyLongNameForABigAttribute",
              Content.TEXT,
              Placement.of(
                      "an/extraordinarily/long/key/for/an/attribute/of/the/test/{sha256}",
                      "text/an-extraordinarily-long-content-type; charset=utf-8")
                  .in("an-extraordinarily-long-name-for-a-store"));

  public static final NullableAttribute<AnExtraordinarilyLongNameForARecordOfTheTest, Map<UUID, List<Map<UUID, List<UUID>>>>>
      DEEP =
          new NullableAttribute<>(
              "an extraordinarily long name for an attribute of this test, it really is",
              Codecs.map(
                  Codecs.UUID, Codecs.list(Codecs.map(Codecs.UUID, Codecs.list(Codecs.UUID)))));

  private static final TableSchema<AnExtraordinarilyLongNameForARecordOfTheTest> SCHEMA =
      TableSchema.builder(
              "an-extraordinarily-long-name-for-a-table-of-the-test",
              new AnExtraordinarilyLongNameForARecordOfTheTestCodec())
          .partitionKey(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY)
          .sortKey(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY)
          .big(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE)
          .build();

  private final ItemTable<AnExtraordinarilyLongNameForARecordOfTheTest> table;

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public AnExtraordinarilyLongNameForARecordOfTheTestDao(Waybill waybill) {
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
  public AnExtraordinarilyLongNameForARecordOfTheTest save(
      AnExtraordinarilyLongNameForARecordOfTheTest anExtraordinarilyLongNameForARecordOfTheTest) {
    return table.save(anExtraordinarilyLongNameForARecordOfTheTest);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<AnExtraordinarilyLongNameForARecordOfTheTest> get(
      String anExtraordinarilyLongNameForAPartitionKey,
      String anExtraordinarilyLongNameForASortKey) {
    return table.get(
        table.key(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey,
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
            anExtraordinarilyLongNameForASortKey));
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
    return table.get(
        table.key(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey,
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
            anExtraordinarilyLongNameForASortKey),
        consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public AnExtraordinarilyLongNameForARecordOfTheTest refresh(
      AnExtraordinarilyLongNameForARecordOfTheTest anExtraordinarilyLongNameForARecordOfTheTest) {
    return table.refresh(
        table.key(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForAPartitionKey(),
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
            anExtraordinarilyLongNameForARecordOfTheTest.anExtraordinarilyLongNameForASortKey()));
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
        anExtraordinarilyLongNameForAPartitionKey, anExtraordinarilyLongNameForASortKey, actions);
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
    return table.update(
        table.key(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey,
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
            anExtraordinarilyLongNameForASortKey),
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
    return table.delete(
        table.key(
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY,
            anExtraordinarilyLongNameForAPartitionKey,
            AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY,
            anExtraordinarilyLongNameForASortKey));
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
    public AnExtraordinarilyLongNameForARecordOfTheTest read(ItemReader item) {
      return new AnExtraordinarilyLongNameForARecordOfTheTest(
          item.require(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_PARTITION_KEY),
          item.require(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_SORT_KEY),
          item.get(AN_EXTRAORDINARILY_LONG_NAME_FOR_A_BIG_ATTRIBUTE),
          item.get(DEEP));
    }
  }
}
