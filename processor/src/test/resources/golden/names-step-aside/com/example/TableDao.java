package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Table} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class TableDao {
  public static final KeyAttribute<Table, String> ACTIONS =
      new KeyAttribute<>("actions", dev.waybill.runtime.codec.Codecs.STRING);

  public static final KeyAttribute<Table, String> MORE =
      new KeyAttribute<>("more", dev.waybill.runtime.codec.Codecs.STRING);

  public static final NullableAttribute<Table, String> SCHEMA =
      new NullableAttribute<>("schema", dev.waybill.runtime.codec.Codecs.STRING);

  public static final NullableAttribute<Table, String> NEXT =
      new NullableAttribute<>("next", dev.waybill.runtime.codec.Codecs.STRING);

  public static final NullableAttribute<Table, Codecs> WAYBILL =
      new NullableAttribute<>("waybill", dev.waybill.runtime.codec.Codecs.enumOf(Codecs.values()));

  public static final NullableAttribute<Table, TableCodec> CODEC =
      new NullableAttribute<>(
          "codec", dev.waybill.runtime.codec.Codecs.enumOf(TableCodec.values()));

  private static final TableSchema<Table> TABLE_SCHEMA =
      TableSchema.builder("tables", new ItemCodec()).partitionKey(ACTIONS).sortKey(MORE).build();

  private final ItemTable<Table> itemTable;

  /** Creates a DAO, without a request to its table. */
  public TableDao(Waybill waybill) {
    this.itemTable = waybill.table(TABLE_SCHEMA);
  }

  /**
   * Creates the table if it is absent, waits for it, and says if it was absent.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable() {
    return itemTable.create();
  }

  /**
   * Creates the table as the customizer adjusts it, if it is absent, and waits for it.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    return itemTable.create(customizer);
  }

  /**
   * Stores an item, in place of any with the same key, and returns it as stored.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of its values cannot be stored
   */
  public Table save(Table table) {
    return itemTable.save(table);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Table> get(String actions, String more) {
    return itemTable.get(itemTable.key(ACTIONS, actions, MORE, more));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Table> get(String actions, String more, ReadConsistency consistency) {
    return itemTable.get(itemTable.key(ACTIONS, actions, MORE, more), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Table refresh(Table table) {
    return itemTable.refresh(itemTable.key(ACTIONS, table.actions(), MORE, table.more()));
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
    return update(actions, more, updateActions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Table update(String actions, String more, List<UpdateAction<Table>> updateActions) {
    return itemTable.update(itemTable.key(ACTIONS, actions, MORE, more), updateActions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String actions, String more) {
    return itemTable.delete(itemTable.key(ACTIONS, actions, MORE, more));
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
