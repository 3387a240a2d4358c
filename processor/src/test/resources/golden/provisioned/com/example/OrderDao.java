package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class OrderDao extends TableDao<Order> {
  public static final TextKeyAttribute<Order> CUSTOMER = new TextKeyAttribute<>("customer");

  public static final NumberKeyAttribute<Order, Integer> NUMBER =
      new NumberKeyAttribute<>("number", Codecs.INTEGER);

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(CUSTOMER)
          .sortKey(NUMBER)
          .provisioned(5, 40000000000L)
          .build();

  /** Creates a DAO, without a request to its table. */
  public OrderDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Order> key(String customer, int number) {
    return keyOf(CUSTOMER, customer, NUMBER, number);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String customer, int number) {
    return get(key(customer, number));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String customer, int number, ReadConsistency consistency) {
    return get(key(customer, number), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Order update(
      String customer, int number, UpdateAction<Order> action, UpdateAction<Order>... more) {
    List<UpdateAction<Order>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Order> next : more) {
      actions.add(next);
    }
    return update(key(customer, number), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order update(String customer, int number, List<UpdateAction<Order>> actions) {
    return update(key(customer, number), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String customer, int number) {
    return delete(key(customer, number));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Number> query(String customer) {
    return table().where(CUSTOMER, customer).numberRange(NUMBER);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Number> query(String customer, ReadConsistency consistency) {
    return table(consistency).where(CUSTOMER, customer).numberRange(NUMBER);
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.put(CUSTOMER, order.customer());
      item.put(NUMBER, order.number());
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.put(CUSTOMER, order.customer());
      item.put(NUMBER, order.number());
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(item.require(CUSTOMER), item.require(NUMBER));
    }
  }
}
