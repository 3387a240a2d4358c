package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
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
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class OrderDao {
  public static final KeyAttribute<Order, String> CUSTOMER =
      new KeyAttribute<>("customer", Codecs.STRING);

  public static final KeyAttribute<Order, Integer> NUMBER =
      new KeyAttribute<>("number", Codecs.INTEGER);

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(CUSTOMER)
          .sortKey(NUMBER)
          .provisioned(5, 40000000000L)
          .build();

  private final ItemTable<Order> table;

  /** Creates a DAO, without a request to its table. */
  public OrderDao(Waybill waybill) {
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
  public Order save(Order order) {
    return table.save(order);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String customer, int number) {
    return table.get(table.key(CUSTOMER, customer, NUMBER, number));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String customer, int number, ReadConsistency consistency) {
    return table.get(table.key(CUSTOMER, customer, NUMBER, number), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order refresh(Order order) {
    return table.refresh(table.key(CUSTOMER, order.customer(), NUMBER, order.number()));
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
    return update(customer, number, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order update(String customer, int number, List<UpdateAction<Order>> actions) {
    return table.update(table.key(CUSTOMER, customer, NUMBER, number), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String customer, int number) {
    return table.delete(table.key(CUSTOMER, customer, NUMBER, number));
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.put(CUSTOMER, order.customer());
      item.put(NUMBER, order.number());
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(item.require(CUSTOMER), item.require(NUMBER));
    }
  }
}
