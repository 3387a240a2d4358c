package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.TextCodec;
import dev.waybill.runtime.codec.ValueCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads {@link OrderTotal} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OrderTotalDao extends ReadDao<OrderTotal> {
  private static final TextCodec<OrderId> ORDER_ID_CONVERTER =
      Codecs.converted(new OrderId.Converter());

  private static final ScalarCodec<Money> MONEY_CONVERTER = Codecs.converted(new MoneyConverter());

  private static final ValueCodec<double[]> COORDINATES = Codecs.converted(new Coordinates());

  private static final ScalarCodec<Instant> EPOCH_MILLIS = Codecs.converted(new EpochMillis());

  private static final ScalarCodec<Digest> DIGEST_CONVERTER =
      Codecs.converted(new Digest.Converter());

  public static final KeyAttribute<OrderTotal, OrderId> ID =
      new KeyAttribute<>("id", ORDER_ID_CONVERTER);

  public static final NullableAttribute<OrderTotal, Money> TOTAL =
      new NullableAttribute<>("total", MONEY_CONVERTER);

  public static final NullableAttribute<OrderTotal, double[]> PLACE =
      new NullableAttribute<>("place", COORDINATES);

  private static final KeyAttribute<OrderTotal, Instant> AT =
      new KeyAttribute<>("at", EPOCH_MILLIS);

  private static final NullableAttribute<OrderTotal, Digest> BATCH =
      new NullableAttribute<>("batch", DIGEST_CONVERTER);

  private static final TableSchema<OrderTotal> SCHEMA =
      TableSchema.projection("orders", new OrderTotalReader())
          .partitionKey(ID)
          .sortKey(AT)
          .attributes(ID, TOTAL, PLACE)
          .index(IndexSchema.global("byBatch").partitionKey(BATCH).sortKey(TOTAL))
          .build();

  /** Creates a DAO, without a request to its table. */
  public OrderTotalDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<OrderTotal> key(OrderId id, Instant at) {
    return keyOf(ID, id, AT, at);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<OrderTotal> get(OrderId id, Instant at) {
    return get(key(id, at));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<OrderTotal> get(OrderId id, Instant at, ReadConsistency consistency) {
    return get(key(id, at), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<OrderTotal> query(OrderId id) {
    return table().where(ID, id).all();
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<OrderTotal> query(OrderId id, ReadConsistency consistency) {
    return table(consistency).where(ID, id).all();
  }

  /** Reads all items of the index {@code byBatch}, in no order. */
  public Scan<OrderTotal> byBatch() {
    return scanIndex("byBatch");
  }

  /**
   * Begins a query of the index {@code byBatch} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<OrderTotal> byBatch(Digest batch) {
    return index("byBatch").where(BATCH, batch).all();
  }

  /**
   * Begins a query of the index {@code byBatch} by two keys.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<OrderTotal> byBatch(Digest batch, Money total) {
    return index("byBatch").where(BATCH, batch).where(TOTAL, total).all();
  }

  private static final class OrderTotalReader implements RecordReader<OrderTotal> {
    @Override
    public OrderTotal read(ItemReader item) {
      return new OrderTotal(item.require(ID), item.get(TOTAL), item.get(PLACE));
    }
  }
}
