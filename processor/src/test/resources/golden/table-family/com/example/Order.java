package com.example;

import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;

@PartitionKey("CUSTOMER#{customer}")
@SortKey("ORDER#{placedAt}#{id}")
@GlobalIndex(
    name = "byStatus",
    partitionKey = "STATUS#{status}",
    partitionKeyName = "GSI1PK",
    sortKey = "{placedAt}",
    sortKeyName = "GSI1SK")
public record Order(String customer, Instant placedAt, String id, Status status, BigDecimal total)
    implements Entity {
  /** How far it is. */
  public enum Status {
    OPEN,
    SHIPPED
  }

  /** What a list of orders shows. */
  @Projection(of = Order.class)
  record Row(String id, BigDecimal total) {}
}
