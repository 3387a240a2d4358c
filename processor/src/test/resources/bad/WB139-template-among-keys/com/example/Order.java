package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(
    name = "by-state",
    partitionKey = {"place", "STATE#{state}"},
//                  ^ WB139 The index 'by-state' has the template "STATE#{state}", which is all of that key. Put 'place' into it, or write components alone.
    sortKey = {"{number}", "{note}"})
//                         ^ WB139 The index 'by-state' has the template "{number}", which is all of that key. Put '{note}' into it, or write components alone.
record Order(
    @PartitionKey String customer, @SortKey int number, String state, String place, String note) {}
