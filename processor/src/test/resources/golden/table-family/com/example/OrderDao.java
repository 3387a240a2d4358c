package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Partition;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OrderDao extends TableDao<Order> {
  public static final KeyAttribute<Order, Order.Status> STATUS =
      new KeyAttribute<>("status", Codecs.enumOf(Order.Status.values()));

  public static final NullableDecimalAttribute<Order, BigDecimal> TOTAL =
      new NullableDecimalAttribute<>("total", Codecs.BIG_DECIMAL);

  private static final KeyPart<String> CUSTOMER_PART = KeyPart.of("customer", Codecs.STRING);

  private static final KeyPart<Instant> PLACED_AT_PART = KeyPart.of("placedAt", Codecs.INSTANT);

  private static final KeyPart<String> ID_PART = KeyPart.of("id", Codecs.STRING);

  private static final KeyPart<Order.Status> STATUS_PART =
      KeyPart.of("status", Codecs.enumOf(Order.Status.values()));

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_PART);

  private static final KeyTemplate SK =
      KeyTemplate.of("SK").text("ORDER#").part(PLACED_AT_PART).text("#").part(ID_PART);

  private static final KeyTemplate GSI1_PK =
      KeyTemplate.of("GSI1PK").text("STATUS#").part(STATUS_PART);

  private static final KeyTemplate GSI1_SK = KeyTemplate.of("GSI1SK").part(PLACED_AT_PART);

  static final TableSchema<Order> SCHEMA =
      TableSchema.builder("shop", new OrderCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .type("kind", "Order")
          .index(IndexSchema.global("byStatus").partitionKey(GSI1_PK).sortKey(GSI1_SK))
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
  public Key<Order> key(String customer, Instant placedAt, String id) {
    return keyOf(
        PK.with(CUSTOMER_PART.with(customer)),
        SK.with(PLACED_AT_PART.with(placedAt), ID_PART.with(id)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String customer, Instant placedAt, String id) {
    return get(key(customer, placedAt, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(
      String customer, Instant placedAt, String id, ReadConsistency consistency) {
    return get(key(customer, placedAt, id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Order update(
      String customer,
      Instant placedAt,
      String id,
      UpdateAction<Order> action,
      UpdateAction<Order>... more) {
    List<UpdateAction<Order>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Order> next : more) {
      actions.add(next);
    }
    return update(key(customer, placedAt, id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order update(
      String customer, Instant placedAt, String id, List<UpdateAction<Order>> actions) {
    return update(key(customer, placedAt, id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String customer, Instant placedAt, String id) {
    return delete(key(customer, placedAt, id));
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Order> setByStatus(Order.Status status) {
    return IndexUpdate.<Order>of("setByStatus")
        .setOrRemove(STATUS, STATUS_PART, status)
        .from(SK)
        .compose(GSI1_PK)
        .compose(GSI1_SK)
        .action();
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> query(String customer) {
    return table().where(PK.with(CUSTOMER_PART.with(customer))).partRange(SK, PLACED_AT_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> query(String customer, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partRange(SK, PLACED_AT_PART);
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> query(String customer, Instant placedAt) {
    return table()
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(SK, ID_PART, PLACED_AT_PART.with(placedAt));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> query(
      String customer, Instant placedAt, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(SK, ID_PART, PLACED_AT_PART.with(placedAt));
  }

  /** Reads all items of the index {@code byStatus}, in no order. */
  public Scan<Order> byStatus() {
    return scanIndex("byStatus");
  }

  /**
   * Begins a query of the index {@code byStatus} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byStatus(Order.Status status) {
    return index("byStatus")
        .where(GSI1_PK.with(STATUS_PART.with(status)))
        .partRange(GSI1_SK, PLACED_AT_PART);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Order> partition(String customer) {
    return table().where(PK.with(CUSTOMER_PART.with(customer))).partition();
  }

  /**
   * Returns where all items with that key in the index {@code byStatus} are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Order> byStatusPartition(Order.Status status) {
    return index("byStatus").where(GSI1_PK.with(STATUS_PART.with(status))).partition();
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.compose(PK.with(CUSTOMER_PART.with(order.customer())));
      item.compose(SK.with(PLACED_AT_PART.with(order.placedAt()), ID_PART.with(order.id())));
      item.put(STATUS, order.status());
      item.put(TOTAL, order.total());
      item.composeIfComplete(GSI1_PK.with(STATUS_PART.with(order.status())));
      item.composeIfComplete(GSI1_SK.with(PLACED_AT_PART.with(order.placedAt())));
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.compose(PK.with(CUSTOMER_PART.with(order.customer())));
      item.compose(SK.with(PLACED_AT_PART.with(order.placedAt()), ID_PART.with(order.id())));
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.part(PK, CUSTOMER_PART),
          item.part(SK, PLACED_AT_PART),
          item.part(SK, ID_PART),
          item.get(STATUS),
          item.get(TOTAL));
    }
  }
}
