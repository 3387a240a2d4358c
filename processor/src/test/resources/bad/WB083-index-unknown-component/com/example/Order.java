package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(
    name = "by-state",
    partitionKey = {"stat", "c"},
//                  ^ WB083 The index 'by-state' names 'stat', and 'Order' has no such component. Did you mean 'state'?
//                          ^ WB083 The index 'by-state' names 'c', and 'Order' has no such component. Did you mean 'country', which is stored so?
    sortKey = "id",
    projection = IndexProjection.INCLUDE,
    include = {"totals", "nothing"})
//             ^ WB083 The index 'by-state' names 'totals', and 'Order' has no such component. Did you mean 'total'?
//                       ^ WB083 The index 'by-state' names 'nothing', and 'Order' has no such component.
@LocalIndex(name = "by-total", sortKey = "TOTAL")
//                                       ^ WB083 The index 'by-total' names 'TOTAL', and 'Order' has no such component. Did you mean 'total'?
record Order(
    @PartitionKey String id,
    @SortKey int number,
    String state,
    @Attribute(name = "c") String country,
    int total) {}
