package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads {@link Order.Row} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Order_RowDao extends ReadDao<Order.Row> {
  public static final NullableDecimalAttribute<Order.Row, BigDecimal> TOTAL =
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

  private static final TableSchema<Order.Row> SCHEMA =
      TableSchema.projection("shop", new RowReader())
          .partitionKey(PK)
          .sortKey(SK)
          .type("kind", "Order")
          .attributes(TOTAL)
          .index(IndexSchema.global("byStatus").partitionKey(GSI1_PK).sortKey(GSI1_SK))
          .build();

  /** Creates a DAO, without a request to its table. */
  public Order_RowDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Order.Row> key(String customer, Instant placedAt, String id) {
    return keyOf(
        PK.with(CUSTOMER_PART.with(customer)),
        SK.with(PLACED_AT_PART.with(placedAt), ID_PART.with(id)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order.Row> get(String customer, Instant placedAt, String id) {
    return get(key(customer, placedAt, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order.Row> get(
      String customer, Instant placedAt, String id, ReadConsistency consistency) {
    return get(key(customer, placedAt, id), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order.Row, Instant> query(String customer) {
    return table().where(PK.with(CUSTOMER_PART.with(customer))).partRange(SK, PLACED_AT_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order.Row, Instant> query(String customer, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partRange(SK, PLACED_AT_PART);
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order.Row, String> query(String customer, Instant placedAt) {
    return table()
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(SK, ID_PART, PLACED_AT_PART.with(placedAt));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Order.Row, String> query(
      String customer, Instant placedAt, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partTextRange(SK, ID_PART, PLACED_AT_PART.with(placedAt));
  }

  /** Reads all items of the index {@code byStatus}, in no order. */
  public Scan<Order.Row> byStatus() {
    return scanIndex("byStatus");
  }

  /**
   * Begins a query of the index {@code byStatus} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Order.Row, Instant> byStatus(Order.Status status) {
    return index("byStatus")
        .where(GSI1_PK.with(STATUS_PART.with(status)))
        .partRange(GSI1_SK, PLACED_AT_PART);
  }

  private static final class RowReader implements RecordReader<Order.Row> {
    @Override
    public Order.Row read(ItemReader item) {
      return new Order.Row(item.part(SK, ID_PART), item.get(TOTAL));
    }
  }
}
