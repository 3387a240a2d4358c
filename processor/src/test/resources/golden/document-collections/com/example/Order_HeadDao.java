package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.Optional;

/**
 * Reads {@link Order.Head} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Order_HeadDao extends ReadDao<Order.Head> {
  public static final TextKeyAttribute<Order.Head> ID = new TextKeyAttribute<>("id");

  public static final LineAttribute<Order.Head> FIRST = new LineAttribute<>("first");

  public static final ListAttribute<Order.Head, Line, LineAttribute<Order.Head>> LINES =
      new ListAttribute<>("lines", LineAttribute.documentKind());

  private static final TableSchema<Order.Head> SCHEMA =
      TableSchema.projection("orders", new HeadReader())
          .partitionKey(ID)
          .documents(FIRST.field(), LINES)
          .attributes(ID, FIRST.field(), LINES)
          .build();

  /** Creates a DAO, without a request to its table. */
  public Order_HeadDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Order.Head> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order.Head> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order.Head> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  private static final class HeadReader implements RecordReader<Order.Head> {
    @Override
    public Order.Head read(ItemReader item) {
      return new Order.Head(item.require(ID), item.get(FIRST.field()), item.get(LINES));
    }
  }
}
