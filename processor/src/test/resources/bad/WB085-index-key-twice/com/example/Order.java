package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(
    name = "by-state",
    partitionKey = {"state", "state"},
//                           ^ WB085 The index 'by-state' has 'state' in its keys already. Remove it, or name another component.
    sortKey = {"number", "state"})
//                       ^ WB085 The index 'by-state' has 'state' in its keys already. Remove it, or name another component.
@LocalIndex(name = "by-id", sortKey = "id")
//                                    ^ WB085 The index 'by-id' is local, and has the partition key of the table, 'id', already. Name another component to sort by.
record Order(@PartitionKey String id, @SortKey int number, String state) {}
