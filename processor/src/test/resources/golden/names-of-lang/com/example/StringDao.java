package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link String} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class StringDao {
  public static final KeyAttribute<String, java.lang.String> ID =
      new KeyAttribute<>("id", Codecs.STRING);

  public static final NullableIntAttribute<String, java.lang.Short> LENGTH =
      new NullableIntAttribute<>("length", Codecs.SHORT, java.lang.Short.valueOf("1"));

  public static final NullableIntAttribute<String, Integer> HASH =
      new NullableIntAttribute<>("hash", Codecs.INTEGER);

  public static final NullableAttribute<String, List> LIST =
      new NullableAttribute<>("list", Codecs.enumOf(List.values()));

  private static final TableSchema<String> SCHEMA =
      TableSchema.builder("strings", new StringCodec()).partitionKey(ID).build();

  private final ItemTable<String> table;

  /** Creates a DAO, without a request to its table. */
  public StringDao(Waybill waybill) {
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
  public String save(String string) {
    return table.save(string);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<String> get(java.lang.String id) {
    return table.get(table.key(ID, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<String> get(java.lang.String id, ReadConsistency consistency) {
    return table.get(table.key(ID, id), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public String refresh(String string) {
    return table.refresh(table.key(ID, string.id()));
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final String update(
      java.lang.String id, UpdateAction<String> action, UpdateAction<String>... more) {
    java.util.List<UpdateAction<String>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<String> next : more) {
      actions.add(next);
    }
    return update(id, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public String update(java.lang.String id, java.util.List<UpdateAction<String>> actions) {
    return table.update(table.key(ID, id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(java.lang.String id) {
    return table.delete(table.key(ID, id));
  }

  private static final class StringCodec implements RecordCodec<String> {
    @java.lang.Override
    public void write(String string, ItemWriter item) {
      item.put(ID, string.id());
      item.put(LENGTH, string.length());
      item.put(HASH, string.hash());
      item.put(LIST, string.list());
    }

    @java.lang.Override
    public String read(ItemReader item) {
      return new String(item.require(ID), item.require(LENGTH), item.get(HASH), item.get(LIST));
    }
  }
}
