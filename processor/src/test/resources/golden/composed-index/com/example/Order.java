package com.example;

import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.IndexProjection;
import dev.waybill.annotations.LocalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Keys of indexes that are put together, beside those that are components. */
@Table("orders")
@PartitionKey("CUSTOMER#{customer}")
@SortKey("ORDER#{placedAt}#{id}")
@GlobalIndex(
    name = "by-status",
    partitionKey = "STATUS#{status}",
    partitionKeyName = "GSI1PK",
    sortKey = "{placedAt}",
    sortKeyName = "GSI1SK")
@GlobalIndex(name = "by-carrier", partitionKey = "CARRIER#{carrier}#{status}", sortKey = "due")
@GlobalIndex(name = "by-total", partitionKey = "ORDERS#", sortKey = "{total}#{priority}")
@GlobalIndex(
    name = "inverted",
    partitionKey = "ORDER#{placedAt}#{id}",
    partitionKeyName = "SK",
    sortKey = "CUSTOMER#{customer}",
    sortKeyName = "PK",
    projection = IndexProjection.INCLUDE,
    include = "status")
@LocalIndex(name = "by-priority", sortKey = "{priority}#{note}", sortKeyName = "LSI1SK")
record Order(
    String customer,
    Instant placedAt,
    String id,
    Status status,
    String carrier,
    LocalDate due,
    BigDecimal total,
    int priority,
    String note) {
  enum Status {
    OPEN,
    SHIPPED
  }
}
