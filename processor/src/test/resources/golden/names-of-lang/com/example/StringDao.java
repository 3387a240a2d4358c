package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
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
import java.util.ArrayList;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link String} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class StringDao extends TableDao<String> {
  public static final TextKeyAttribute<String> ID = new TextKeyAttribute<>("id");

  public static final NullableIntAttribute<String, java.lang.Short> LENGTH =
      new NullableIntAttribute<>("length", Codecs.SHORT, java.lang.Short.valueOf("1"));

  public static final NullableIntAttribute<String, Integer> HASH =
      new NullableIntAttribute<>("hash", Codecs.INTEGER);

  public static final NullableAttribute<String, List> LIST =
      new NullableAttribute<>("list", Codecs.enumOf(List.values()));

  private static final TableSchema<String> SCHEMA =
      TableSchema.builder("strings", new StringCodec()).partitionKey(ID).build();

  /** Creates a DAO, without a request to its table. */
  public StringDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<String> key(java.lang.String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<String> get(java.lang.String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<String> get(java.lang.String id, ReadConsistency consistency) {
    return get(key(id), consistency);
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
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public String update(java.lang.String id, java.util.List<UpdateAction<String>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(java.lang.String id) {
    return delete(key(id));
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
    public void writeKey(String string, ItemWriter item) {
      item.put(ID, string.id());
    }

    @java.lang.Override
    public String read(ItemReader item) {
      return new String(item.require(ID), item.require(LENGTH), item.get(HASH), item.get(LIST));
    }
  }
}
