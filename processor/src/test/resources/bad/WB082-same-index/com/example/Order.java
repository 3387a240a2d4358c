package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(name = "by-state", partitionKey = "state")
@LocalIndex(name = "by-state", sortKey = "state")
//                 ^ WB082 'Order' has another index 'by-state'. Global and local indexes of a table have different names: rename one.
record Order(@PartitionKey String id, @SortKey int number, String state) {}
