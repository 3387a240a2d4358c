package com.example;

import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.TypeName;

@TypeName("bill")
@PartitionKey("CUSTOMER#{customer}")
@SortKey("INVOICE#{number}")
@GlobalIndex(
    name = "byStatus",
    partitionKey = "STATUS#{paid}",
    partitionKeyName = "GSI1PK",
    sortKey = "{number}",
    sortKeyName = "GSI1SK")
record Invoice(String customer, long number, Paid paid, String schema) implements Entity {
  enum Paid {
    YES,
    NO
  }
}
