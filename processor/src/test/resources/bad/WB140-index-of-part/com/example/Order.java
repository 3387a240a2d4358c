package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@PartitionKey("CUSTOMER#{customer}")
@SortKey("ORDER#{placedAt}")
@GlobalIndex(
    name = "by-day",
    partitionKey = "state",
    sortKey = "placedAt",
//            ^ WB140 The index 'by-day' cannot have 'placedAt' in its keys, because it is stored in the key of the table alone. Write the template "{placedAt}", which stores it for the index.
    projection = IndexProjection.INCLUDE,
    include = "customer")
//            ^ WB087 The index 'by-day' holds 'customer' already: the keys of the index and of the table are in it, and each other component is to be named once. Remove it.
record Order(String customer, Instant placedAt, String state) {}
