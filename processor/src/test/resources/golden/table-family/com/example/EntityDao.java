package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.table.FamilyDao;
import dev.waybill.runtime.table.TableFamily;

/**
 * Saves, reads and deletes {@link Entity} items, of whichever of its types.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class EntityDao extends FamilyDao<Entity> {
  private static final TableFamily<Entity> FAMILY =
      TableFamily.<Entity>builder("shop", "kind")
          .member(Customer.class, CustomerDao.SCHEMA)
          .member(Invoice.class, InvoiceDao.TABLE_SCHEMA)
          .member(Order.class, OrderDao.SCHEMA)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store or encoding that it needs is missing
   */
  public EntityDao(Waybill waybill) {
    super(waybill.family(FAMILY));
  }
}
