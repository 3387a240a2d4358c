package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.PlainAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.TextCodec;
import dev.waybill.runtime.codec.ValueCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OrderDao extends TableDao<Order> {
  private static final TextCodec<OrderId> ORDER_ID_CONVERTER =
      Codecs.converted(new OrderId.Converter());

  private static final ScalarCodec<Instant> EPOCH_MILLIS = Codecs.converted(new EpochMillis());

  private static final ScalarCodec<Money> MONEY_CONVERTER = Codecs.converted(new MoneyConverter());

  private static final ScalarCodec<Digest> DIGEST_CONVERTER =
      Codecs.converted(new Digest.Converter());

  private static final TextCodec<Double> CELSIUS = Codecs.converted(new Celsius());

  private static final ValueCodec<double[]> COORDINATES = Codecs.converted(new Coordinates());

  private static final ValueCodec<Chain<String>> CHAIN_CONVERTER =
      Codecs.converted(new Chain.Converter());

  public static final KeyAttribute<Order, OrderId> ID =
      new KeyAttribute<>("id", ORDER_ID_CONVERTER);

  public static final KeyAttribute<Order, Instant> AT = new KeyAttribute<>("at", EPOCH_MILLIS);

  public static final NullableAttribute<Order, Money> TOTAL =
      new NullableAttribute<>("total", MONEY_CONVERTER);

  public static final NullableAttribute<Order, Money> UNIT_PRICE =
      new NullableAttribute<>("unit-price", MONEY_CONVERTER);

  public static final NullableAttribute<Order, Digest> BATCH =
      new NullableAttribute<>("batch", DIGEST_CONVERTER);

  public static final PlainAttribute<Order, Double> TEMPERATURE =
      new PlainAttribute<>("temperature", CELSIUS);

  public static final NullableAttribute<Order, double[]> PLACE =
      new NullableAttribute<>("place", COORDINATES);

  public static final NullableAttribute<Order, Chain<String>> PATH =
      new NullableAttribute<>("path", CHAIN_CONVERTER);

  public static final ListAttribute<Order, Money, NullableAttribute<Order, Money>> DISCOUNTS =
      new ListAttribute<>("discounts", Kind.value(MONEY_CONVERTER));

  public static final MapAttribute<
          Order,
          OrderId,
          List<double[]>,
          ListAttribute<Order, double[], NullableAttribute<Order, double[]>>>
      ROUTES = new MapAttribute<>("routes", ORDER_ID_CONVERTER, Kind.list(Kind.value(COORDINATES)));

  public static final SetAttribute<Order, Digest, Set<Digest>> SEEN =
      new SetAttribute<>("seen", DIGEST_CONVERTER, Codecs.set(DIGEST_CONVERTER));

  public static final SetAttribute<Order, OrderId, SortedSet<OrderId>> RELATED =
      new SetAttribute<>("related", ORDER_ID_CONVERTER, Codecs.sortedSet(ORDER_ID_CONVERTER));

  public static final NullableComparableAttribute<Order, Instant> SHIPPED_AT =
      new NullableComparableAttribute<>("shippedAt", Codecs.INSTANT);

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(ID)
          .sortKey(AT)
          .index(IndexSchema.global("byBatch").partitionKey(BATCH).sortKey(TOTAL))
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
  public Key<Order> key(OrderId id, Instant at) {
    return keyOf(ID, id, AT, at);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(OrderId id, Instant at) {
    return get(key(id, at));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(OrderId id, Instant at, ReadConsistency consistency) {
    return get(key(id, at), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Order update(
      OrderId id, Instant at, UpdateAction<Order> action, UpdateAction<Order>... more) {
    List<UpdateAction<Order>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Order> next : more) {
      actions.add(next);
    }
    return update(key(id, at), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order update(OrderId id, Instant at, List<UpdateAction<Order>> actions) {
    return update(key(id, at), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(OrderId id, Instant at) {
    return delete(key(id, at));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> query(OrderId id) {
    return table().where(ID, id).all();
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> query(OrderId id, ReadConsistency consistency) {
    return table(consistency).where(ID, id).all();
  }

  /** Reads all items of the index {@code byBatch}, in no order. */
  public Scan<Order> byBatch() {
    return scanIndex("byBatch");
  }

  /**
   * Begins a query of the index {@code byBatch} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byBatch(Digest batch) {
    return index("byBatch").where(BATCH, batch).all();
  }

  /**
   * Begins a query of the index {@code byBatch} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Order> byBatch(Digest batch, Money total) {
    return index("byBatch").where(BATCH, batch).where(TOTAL, total).all();
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.put(ID, order.id());
      item.put(AT, order.at());
      item.put(TOTAL, order.total());
      item.put(UNIT_PRICE, order.unitPrice());
      item.put(BATCH, order.batch());
      item.put(TEMPERATURE, order.temperature());
      item.put(PLACE, order.place());
      item.put(PATH, order.path());
      item.put(DISCOUNTS, order.discounts());
      item.put(ROUTES, order.routes());
      item.put(SEEN, order.seen());
      item.put(RELATED, order.related());
      item.put(SHIPPED_AT, order.shippedAt());
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.put(ID, order.id());
      item.put(AT, order.at());
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.require(ID),
          item.require(AT),
          item.get(TOTAL),
          item.get(UNIT_PRICE),
          item.get(BATCH),
          item.require(TEMPERATURE),
          item.get(PLACE),
          item.get(PATH),
          item.get(DISCOUNTS),
          item.get(ROUTES),
          item.get(SEEN),
          item.get(RELATED),
          item.get(SHIPPED_AT));
    }
  }
}
