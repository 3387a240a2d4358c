package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
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
  public static final TextKeyAttribute<Invoice> ID = new TextKeyAttribute<>("id");

  public static final PaymentAttribute<Invoice> PAYMENT = new PaymentAttribute<>("payment");

  public static final ListAttribute<Invoice, Payment, PaymentAttribute<Invoice>> TRIED =
      new ListAttribute<>("tried", PaymentAttribute.documentKind());

  public static final FeeAttribute<Invoice> FEE = new FeeAttribute<>("fee");

  private static final TableSchema<Invoice> SCHEMA =
      TableSchema.builder("invoices", new InvoiceCodec())
          .partitionKey(ID)
          .documents(PAYMENT.field(), TRIED, FEE.field())
          .build();

  /** Creates a DAO, without a request to its table. */
  public InvoiceDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Invoice> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Invoice> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Invoice> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Invoice update(
      String id, UpdateAction<Invoice> action, UpdateAction<Invoice>... more) {
    List<UpdateAction<Invoice>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Invoice> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Invoice update(String id, List<UpdateAction<Invoice>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id) {
    return delete(key(id));
  }

  private static final class InvoiceCodec implements RecordCodec<Invoice> {
    @Override
    public void write(Invoice invoice, ItemWriter item) {
      item.put(ID, invoice.id());
      item.put(PAYMENT.field(), invoice.payment());
      item.put(TRIED, invoice.tried());
      item.put(FEE.field(), invoice.fee());
    }

    @Override
    public void writeKey(Invoice invoice, ItemWriter item) {
      item.put(ID, invoice.id());
    }

    @Override
    public Invoice read(ItemReader item) {
      return new Invoice(
          item.require(ID), item.get(PAYMENT.field()), item.get(TRIED), item.get(FEE.field()));
    }
  }
}
