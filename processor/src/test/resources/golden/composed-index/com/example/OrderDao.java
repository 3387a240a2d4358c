package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
  public static final KeyAttribute<Order, Order.Status> STATUS =
      new KeyAttribute<>("status", Codecs.enumOf(Order.Status.values()));

  public static final TextKeyAttribute<Order> CARRIER = new TextKeyAttribute<>("carrier");

  public static final NullableComparableAttribute<Order, LocalDate> DUE =
      new NullableComparableAttribute<>("due", Codecs.LOCAL_DATE);

  public static final NumberKeyAttribute<Order, BigDecimal> TOTAL =
      new NumberKeyAttribute<>("total", Codecs.BIG_DECIMAL);

  public static final NumberKeyAttribute<Order, Integer> PRIORITY =
      new NumberKeyAttribute<>("priority", Codecs.INTEGER);

  public static final TextKeyAttribute<Order> NOTE = new TextKeyAttribute<>("note");

  private static final KeyPart<String> CUSTOMER_PART = KeyPart.of("customer", Codecs.STRING);

  private static final KeyPart<Instant> PLACED_AT_PART = KeyPart.of("placedAt", Codecs.INSTANT);

  private static final KeyPart<String> ID_PART = KeyPart.of("id", Codecs.STRING);

  private static final KeyPart<Order.Status> STATUS_PART =
      KeyPart.of("status", Codecs.enumOf(Order.Status.values()));

  private static final KeyPart<String> CARRIER_PART = KeyPart.of("carrier", Codecs.STRING);

  private static final KeyPart<BigDecimal> TOTAL_PART = KeyPart.of("total", Codecs.BIG_DECIMAL);

  private static final KeyPart<Integer> PRIORITY_PART = KeyPart.of("priority", Codecs.INTEGER);

  private static final KeyPart<String> NOTE_PART = KeyPart.of("note", Codecs.STRING);

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_PART);

  private static final KeyTemplate SK =
      KeyTemplate.of("SK").text("ORDER#").part(PLACED_AT_PART).text("#").part(ID_PART);

  private static final KeyTemplate GSI1_PK =
      KeyTemplate.of("GSI1PK").text("STATUS#").part(STATUS_PART);

  private static final KeyTemplate GSI1_SK = KeyTemplate.of("GSI1SK").part(PLACED_AT_PART);

  private static final KeyTemplate BY_CARRIER_PK =
      KeyTemplate.of("byCarrierPK").text("CARRIER#").part(CARRIER_PART).text("#").part(STATUS_PART);

  private static final KeyTemplate BY_TOTAL_PK = KeyTemplate.of("byTotalPK").text("ORDERS#");

  private static final KeyTemplate BY_TOTAL_SK =
      KeyTemplate.of("byTotalSK").part(TOTAL_PART).text("#").part(PRIORITY_PART);

  private static final KeyTemplate LSI1_SK =
      KeyTemplate.of("LSI1SK").part(PRIORITY_PART).text("#").part(NOTE_PART);

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .index(IndexSchema.global("by-status").partitionKey(GSI1_PK).sortKey(GSI1_SK))
          .index(IndexSchema.global("by-carrier").partitionKey(BY_CARRIER_PK).sortKey(DUE))
          .index(IndexSchema.global("by-total").partitionKey(BY_TOTAL_PK).sortKey(BY_TOTAL_SK))
          .index(IndexSchema.global("inverted").partitionKey(SK).sortKey(PK).include("status"))
          .index(IndexSchema.local("by-priority").sortKey(LSI1_SK))
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
  public static UpdateAction<Order> setByStatus(Order.Status status, String carrier) {
    return IndexUpdate.<Order>of("setByStatus")
        .setOrRemove(STATUS, STATUS_PART, status)
        .setOrRemove(CARRIER, CARRIER_PART, carrier)
        .from(SK)
        .compose(GSI1_PK)
        .compose(GSI1_SK)
        .compose(BY_CARRIER_PK)
        .action();
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Order> setByCarrier(String carrier, Order.Status status) {
    return IndexUpdate.<Order>of("setByCarrier")
        .setOrRemove(CARRIER, CARRIER_PART, carrier)
        .setOrRemove(STATUS, STATUS_PART, status)
        .compose(BY_CARRIER_PK)
        .compose(GSI1_PK)
        .action();
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Order> setByTotal(BigDecimal total, int priority, String note) {
    return IndexUpdate.<Order>of("setByTotal")
        .setOrRemove(TOTAL, TOTAL_PART, total)
        .set(PRIORITY, PRIORITY_PART, priority)
        .setOrRemove(NOTE, NOTE_PART, note)
        .compose(BY_TOTAL_PK)
        .compose(BY_TOTAL_SK)
        .compose(LSI1_SK)
        .action();
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Order> setByPriority(int priority, String note, BigDecimal total) {
    return IndexUpdate.<Order>of("setByPriority")
        .set(PRIORITY, PRIORITY_PART, priority)
        .setOrRemove(NOTE, NOTE_PART, note)
        .setOrRemove(TOTAL, TOTAL_PART, total)
        .compose(LSI1_SK)
        .compose(BY_TOTAL_SK)
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

  /** Reads all items of the index {@code by-status}, in no order. */
  public Scan<Order> byStatus() {
    return scanIndex("by-status");
  }

  /**
   * Begins a query of the index {@code by-status} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byStatus(Order.Status status) {
    return index("by-status")
        .where(GSI1_PK.with(STATUS_PART.with(status)))
        .partRange(GSI1_SK, PLACED_AT_PART);
  }

  /** Reads all items of the index {@code by-carrier}, in no order. */
  public Scan<Order> byCarrier() {
    return scanIndex("by-carrier");
  }

  /**
   * Begins a query of the index {@code by-carrier} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, LocalDate> byCarrier(String carrier, Order.Status status) {
    return index("by-carrier")
        .where(BY_CARRIER_PK.with(CARRIER_PART.with(carrier), STATUS_PART.with(status)))
        .range(DUE);
  }

  /**
   * Begins a query of the index {@code by-total}.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, BigDecimal> byTotal() {
    return index("by-total").where(BY_TOTAL_PK.with()).partRange(BY_TOTAL_SK, TOTAL_PART);
  }

  /**
   * Begins a query of the index {@code by-total} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Integer> byTotal(BigDecimal total) {
    return index("by-total")
        .where(BY_TOTAL_PK.with())
        .partRange(BY_TOTAL_SK, PRIORITY_PART, TOTAL_PART.with(total));
  }

  /** Reads all items of the index {@code by-priority}, in no order. */
  public Scan<Order> byPriority() {
    return scanIndex("by-priority");
  }

  /**
   * Begins a query of the index {@code by-priority} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Integer> byPriority(String customer) {
    return index("by-priority")
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partRange(LSI1_SK, PRIORITY_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Integer> byPriority(String customer, ReadConsistency consistency) {
    return index("by-priority", consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partRange(LSI1_SK, PRIORITY_PART);
  }

  /**
   * Begins a query of the index {@code by-priority} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> byPriority(String customer, int priority) {
    return index("by-priority")
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(LSI1_SK, NOTE_PART, PRIORITY_PART.with(priority));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> byPriority(
      String customer, int priority, ReadConsistency consistency) {
    return index("by-priority", consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(LSI1_SK, NOTE_PART, PRIORITY_PART.with(priority));
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.compose(PK.with(CUSTOMER_PART.with(order.customer())));
      item.compose(SK.with(PLACED_AT_PART.with(order.placedAt()), ID_PART.with(order.id())));
      item.put(STATUS, order.status());
      item.put(CARRIER, order.carrier());
      item.put(DUE, order.due());
      item.put(TOTAL, order.total());
      item.put(PRIORITY, order.priority());
      item.put(NOTE, order.note());
      item.composeIfComplete(GSI1_PK.with(STATUS_PART.with(order.status())));
      item.composeIfComplete(GSI1_SK.with(PLACED_AT_PART.with(order.placedAt())));
      item.composeIfComplete(
          BY_CARRIER_PK.with(CARRIER_PART.with(order.carrier()), STATUS_PART.with(order.status())));
      item.composeIfComplete(BY_TOTAL_PK.with());
      item.composeIfComplete(
          BY_TOTAL_SK.with(TOTAL_PART.with(order.total()), PRIORITY_PART.with(order.priority())));
      item.composeIfComplete(
          LSI1_SK.with(PRIORITY_PART.with(order.priority()), NOTE_PART.with(order.note())));
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
          item.get(CARRIER),
          item.get(DUE),
          item.get(TOTAL),
          item.require(PRIORITY),
          item.get(NOTE));
    }
  }
}
