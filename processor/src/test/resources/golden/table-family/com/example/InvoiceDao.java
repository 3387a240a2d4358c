package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Invoice} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class InvoiceDao extends TableDao<Invoice> {
  public static final KeyAttribute<Invoice, Invoice.Paid> PAID =
      new KeyAttribute<>("paid", Codecs.enumOf(Invoice.Paid.values()));

  public static final TextAttribute<Invoice> SCHEMA = new TextAttribute<>("schema");

  private static final KeyPart<String> CUSTOMER_PART = KeyPart.of("customer", Codecs.STRING);

  private static final KeyPart<Long> NUMBER_PART = KeyPart.of("number", Codecs.LONG);

  private static final KeyPart<Invoice.Paid> PAID_PART =
      KeyPart.of("paid", Codecs.enumOf(Invoice.Paid.values()));

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_PART);

  private static final KeyTemplate SK = KeyTemplate.of("SK").text("INVOICE#").part(NUMBER_PART);

  private static final KeyTemplate GSI1_PK =
      KeyTemplate.of("GSI1PK").text("STATUS#").part(PAID_PART);

  private static final KeyTemplate GSI1_SK = KeyTemplate.of("GSI1SK").part(NUMBER_PART);

  static final TableSchema<Invoice> TABLE_SCHEMA =
      TableSchema.builder("shop", new InvoiceCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .type("kind", "bill")
          .index(IndexSchema.global("byStatus").partitionKey(GSI1_PK).sortKey(GSI1_SK))
          .build();

  /** Creates a DAO, without a request to its table. */
  public InvoiceDao(Waybill waybill) {
    super(waybill.table(TABLE_SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Invoice> key(String customer, long number) {
    return keyOf(PK.with(CUSTOMER_PART.with(customer)), SK.with(NUMBER_PART.with(number)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Invoice> get(String customer, long number) {
    return get(key(customer, number));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Invoice> get(String customer, long number, ReadConsistency consistency) {
    return get(key(customer, number), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Invoice update(
      String customer, long number, UpdateAction<Invoice> action, UpdateAction<Invoice>... more) {
    List<UpdateAction<Invoice>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Invoice> next : more) {
      actions.add(next);
    }
    return update(key(customer, number), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Invoice update(String customer, long number, List<UpdateAction<Invoice>> actions) {
    return update(key(customer, number), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String customer, long number) {
    return delete(key(customer, number));
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Invoice> setByStatus(Invoice.Paid paid) {
    return IndexUpdate.<Invoice>of("setByStatus")
        .setOrRemove(PAID, PAID_PART, paid)
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
  public RangeQuery<Invoice, Long> query(String customer) {
    return table().where(PK.with(CUSTOMER_PART.with(customer))).partRange(SK, NUMBER_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Invoice, Long> query(String customer, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(CUSTOMER_PART.with(customer)))
        .partRange(SK, NUMBER_PART);
  }

  /** Reads all items of the index {@code byStatus}, in no order. */
  public Scan<Invoice> byStatus() {
    return scanIndex("byStatus");
  }

  /**
   * Begins a query of the index {@code byStatus} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Invoice, Long> byStatus(Invoice.Paid paid) {
    return index("byStatus")
        .where(GSI1_PK.with(PAID_PART.with(paid)))
        .partRange(GSI1_SK, NUMBER_PART);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Invoice> partition(String customer) {
    return table().where(PK.with(CUSTOMER_PART.with(customer))).partition();
  }

  /**
   * Returns where all items with that key in the index {@code byStatus} are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Invoice> byStatusPartition(Invoice.Paid paid) {
    return index("byStatus").where(GSI1_PK.with(PAID_PART.with(paid))).partition();
  }

  private static final class InvoiceCodec implements RecordCodec<Invoice> {
    @Override
    public void write(Invoice invoice, ItemWriter item) {
      item.compose(PK.with(CUSTOMER_PART.with(invoice.customer())));
      item.compose(SK.with(NUMBER_PART.with(invoice.number())));
      item.put(PAID, invoice.paid());
      item.put(SCHEMA, invoice.schema());
      item.composeIfComplete(GSI1_PK.with(PAID_PART.with(invoice.paid())));
      item.composeIfComplete(GSI1_SK.with(NUMBER_PART.with(invoice.number())));
    }

    @Override
    public void writeKey(Invoice invoice, ItemWriter item) {
      item.compose(PK.with(CUSTOMER_PART.with(invoice.customer())));
      item.compose(SK.with(NUMBER_PART.with(invoice.number())));
    }

    @Override
    public Invoice read(ItemReader item) {
      return new Invoice(
          item.part(PK, CUSTOMER_PART),
          item.part(SK, NUMBER_PART),
          item.get(PAID),
          item.get(SCHEMA));
    }
  }
}
