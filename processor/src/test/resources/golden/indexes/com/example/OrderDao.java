package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
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
  public static final TextKeyAttribute<Order> CUSTOMER = new TextKeyAttribute<>("customer");

  public static final NumberKeyAttribute<Order, Integer> NUMBER =
      new NumberKeyAttribute<>("number", Codecs.INTEGER);

  public static final NullableAttribute<Order, Order.State> STATE =
      new NullableAttribute<>("state", Codecs.enumOf(Order.State.values()));

  public static final TextAttribute<Order> COUNTRY = new TextAttribute<>("country");

  public static final TextAttribute<Order> CITY = new TextAttribute<>("city");

  public static final NullableComparableAttribute<Order, Instant> PLACED_AT =
      new NullableComparableAttribute<>("placed", Codecs.INSTANT);

  public static final TextAttribute<Order> OPENED_BY = new TextAttribute<>("openedBy");

  public static final TextAttribute<Order> NOTE = new TextAttribute<>("n");

  public static final ListAttribute<Order, String, TextAttribute<Order>> LINES =
      new ListAttribute<>("lines", Kind.text());

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(CUSTOMER)
          .sortKey(NUMBER)
          .index(IndexSchema.global("by-state").partitionKey(STATE).sortKey(PLACED_AT))
          .index(
              IndexSchema.global("by-place")
                  .partitionKey(COUNTRY)
                  .partitionKey(CITY)
                  .sortKey(STATE)
                  .sortKey(PLACED_AT)
                  .sortKey(NUMBER))
          .index(IndexSchema.global("open").partitionKey(OPENED_BY))
          .index(IndexSchema.global("states").partitionKey(COUNTRY).sortKey(STATE))
          .index(IndexSchema.global("by-city").partitionKey(CITY).include("lines", "n"))
          .index(IndexSchema.global("cities").partitionKey(CITY).keysOnly())
          .index(IndexSchema.local("by_placed.at").sortKey(PLACED_AT))
          .index(IndexSchema.local("ByNote").sortKey(NOTE))
          .index(IndexSchema.local("by-state-of-customer").sortKey(STATE))
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

  /** Reads all items of the index {@code by-state}, in no order. */
  public Scan<Order> byState() {
    return scanIndex("by-state");
  }

  /**
   * Begins a query of the index {@code by-state} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byState(Order.State state) {
    return index("by-state").where(STATE, state).range(PLACED_AT);
  }

  /** Reads all items of the index {@code by-place}, in no order. */
  public Scan<Order> byPlace() {
    return scanIndex("by-place");
  }

  /**
   * Begins a query of the index {@code by-place} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byPlace(String country, String city) {
    return index("by-place").where(COUNTRY, country).where(CITY, city).all();
  }

  /**
   * Begins a query of the index {@code by-place} by three keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byPlace(String country, String city, Order.State state) {
    return index("by-place")
        .where(COUNTRY, country)
        .where(CITY, city)
        .where(STATE, state)
        .range(PLACED_AT);
  }

  /**
   * Begins a query of the index {@code by-place} by four keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Number> byPlace(
      String country, String city, Order.State state, Instant placedAt) {
    return index("by-place")
        .where(COUNTRY, country)
        .where(CITY, city)
        .where(STATE, state)
        .where(PLACED_AT, placedAt)
        .numberRange(NUMBER);
  }

  /** Reads all items of the index {@code open}, in no order. */
  public Scan<Order> openedBy() {
    return scanIndex("open");
  }

  /**
   * Begins a query of the index {@code open} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> openedBy(String openedBy) {
    return index("open").where(OPENED_BY, openedBy).all();
  }

  /** Reads all items of the index {@code states}, in no order. */
  public Scan<Order> states() {
    return scanIndex("states");
  }

  /**
   * Begins a query of the index {@code states} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> states(String country) {
    return index("states").where(COUNTRY, country).all();
  }

  /**
   * Begins a query of the index {@code states} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> states(String country, Order.State state) {
    return index("states").where(COUNTRY, country).where(STATE, state).all();
  }

  /** Reads all items of the index {@code by_placed.at}, in no order. */
  public Scan<Order> byPlacedAt() {
    return scanIndex("by_placed.at");
  }

  /**
   * Begins a query of the index {@code by_placed.at} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byPlacedAt(String customer) {
    return index("by_placed.at").where(CUSTOMER, customer).range(PLACED_AT);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order, Instant> byPlacedAt(String customer, ReadConsistency consistency) {
    return index("by_placed.at", consistency).where(CUSTOMER, customer).range(PLACED_AT);
  }

  /** Reads all items of the index {@code ByNote}, in no order. */
  public Scan<Order> byNote() {
    return scanIndex("ByNote");
  }

  /**
   * Begins a query of the index {@code ByNote} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> byNote(String customer) {
    return index("ByNote").where(CUSTOMER, customer).textRange(NOTE);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order, String> byNote(String customer, ReadConsistency consistency) {
    return index("ByNote", consistency).where(CUSTOMER, customer).textRange(NOTE);
  }

  /** Reads all items of the index {@code by-state-of-customer}, in no order. */
  public Scan<Order> byStateOfCustomer() {
    return scanIndex("by-state-of-customer");
  }

  /**
   * Begins a query of the index {@code by-state-of-customer} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byStateOfCustomer(String customer) {
    return index("by-state-of-customer").where(CUSTOMER, customer).all();
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byStateOfCustomer(String customer, ReadConsistency consistency) {
    return index("by-state-of-customer", consistency).where(CUSTOMER, customer).all();
  }

  /**
   * Begins a query of the index {@code by-state-of-customer} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byStateOfCustomer(String customer, Order.State state) {
    return index("by-state-of-customer").where(CUSTOMER, customer).where(STATE, state).all();
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byStateOfCustomer(
      String customer, Order.State state, ReadConsistency consistency) {
    return index("by-state-of-customer", consistency)
        .where(CUSTOMER, customer)
        .where(STATE, state)
        .all();
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.put(CUSTOMER, order.customer());
      item.put(NUMBER, order.number());
      item.put(STATE, order.state());
      item.put(COUNTRY, order.country());
      item.put(CITY, order.city());
      item.put(PLACED_AT, order.placedAt());
      item.put(OPENED_BY, order.openedBy());
      item.put(NOTE, order.note());
      item.put(LINES, order.lines());
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.put(CUSTOMER, order.customer());
      item.put(NUMBER, order.number());
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.require(CUSTOMER),
          item.require(NUMBER),
          item.get(STATE),
          item.get(COUNTRY),
          item.get(CITY),
          item.get(PLACED_AT),
          item.get(OPENED_BY),
          item.get(NOTE),
          item.get(LINES));
    }
  }
}
