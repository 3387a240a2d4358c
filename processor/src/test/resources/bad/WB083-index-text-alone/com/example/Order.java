package com.example;

import dev.waybill.annotations.*;

@Table("orders")
@PartitionKey("ORDER#{id}")
@GlobalIndex(name = "everything", partitionKey = "ALL", sortKey = "number")
//                                               ^ WB083 The index 'everything' names 'ALL', and 'Order' has no such component. If it is text that all items have as their key, write "ALL#".
record Order(String id, int number) {}
