package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Table} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class TableDao extends dev.waybill.runtime.table.TableDao<Table> {
  public static final TextKeyAttribute<Table> ACTIONS = new TextKeyAttribute<>("actions");

  public static final TextKeyAttribute<Table> MORE = new TextKeyAttribute<>("more");

  public static final TextAttribute<Table> SCHEMA = new TextAttribute<>("schema");

  public static final TextAttribute<Table> NEXT = new TextAttribute<>("next");

  public static final NullableAttribute<Table, Codecs> WAYBILL =
      new NullableAttribute<>("waybill", dev.waybill.runtime.codec.Codecs.enumOf(Codecs.values()));

  public static final NullableAttribute<Table, TableCodec> CODEC =
      new NullableAttribute<>(
          "codec", dev.waybill.runtime.codec.Codecs.enumOf(TableCodec.values()));

  private static final TableSchema<Table> TABLE_SCHEMA =
      TableSchema.builder("tables", new ItemCodec()).partitionKey(ACTIONS).sortKey(MORE).build();

  /** Creates a DAO, without a request to its table. */
  public TableDao(Waybill waybill) {
    super(waybill.table(TABLE_SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Table> key(String actions, String more) {
    return keyOf(ACTIONS, actions, MORE, more);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Table> get(String actions, String more) {
    return get(key(actions, more));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Table> get(String actions, String more, ReadConsistency consistency) {
    return get(key(actions, more), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Table update(
      String actions, String more, UpdateAction<Table> action, UpdateAction<Table>... moreActions) {
    List<UpdateAction<Table>> updateActions = new ArrayList<>();
    updateActions.add(action);
    for (UpdateAction<Table> next : moreActions) {
      updateActions.add(next);
    }
    return update(key(actions, more), updateActions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Table update(String actions, String more, List<UpdateAction<Table>> updateActions) {
    return update(key(actions, more), updateActions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String actions, String more) {
    return delete(key(actions, more));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Table, String> query(String actions) {
    return table().where(ACTIONS, actions).textRange(MORE);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Table, String> query(String actions, ReadConsistency consistency) {
    return table(consistency).where(ACTIONS, actions).textRange(MORE);
  }

  private static final class ItemCodec implements RecordCodec<Table> {
    @Override
    public void write(Table table, ItemWriter item) {
      item.put(ACTIONS, table.actions());
      item.put(MORE, table.more());
      item.put(SCHEMA, table.schema());
      item.put(NEXT, table.next());
      item.put(WAYBILL, table.waybill());
      item.put(CODEC, table.codec());
    }

    @Override
    public void writeKey(Table table, ItemWriter item) {
      item.put(ACTIONS, table.actions());
      item.put(MORE, table.more());
    }

    @Override
    public Table read(ItemReader item) {
      return new Table(
          item.require(ACTIONS),
          item.require(MORE),
          item.get(SCHEMA),
          item.get(NEXT),
          item.get(WAYBILL),
          item.get(CODEC));
    }
  }
}
