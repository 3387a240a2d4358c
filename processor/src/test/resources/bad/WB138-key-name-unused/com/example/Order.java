package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(
    name = "by-state",
    partitionKey = "state",
    partitionKeyName = "GSI1PK",
//                     ^ WB138 The index 'by-state' has no template there, and its key is the attribute of a component. Remove 'partitionKeyName', or write a template such as "{component}".
    sortKey = "{number}",
    sortKeyName = "GSI1SK")
@LocalIndex(name = "by-place", sortKey = "place", sortKeyName = "LSI1SK")
//                                                              ^ WB138 The index 'by-place' has no template there, and its key is the attribute of a component. Remove 'sortKeyName', or write a template such as "{component}".
record Order(@PartitionKey String customer, @SortKey int number, String state, String place) {}
