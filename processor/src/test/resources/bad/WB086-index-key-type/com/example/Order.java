package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(
    name = "all",
    partitionKey = {"flag", "tags", "text", "names"},
//                  ^ WB086 The index 'all' cannot have 'flag' in its keys, because it is of type Boolean, and DynamoDB's keys are text, numbers or binary. Name another component.
//                          ^ WB086 The index 'all' cannot have 'tags' in its keys, because it is of type List<String>, and DynamoDB's keys are text, numbers or binary. Name another component.
//                                  ^ WB086 The index 'all' cannot have 'text' in its keys, because it is big, and a key stays in the item. Name another component.
//                                          ^ WB086 The index 'all' cannot have 'names' in its keys, because it is of type Set<String>, and DynamoDB's keys are text, numbers or binary. Name another component.
    sortKey = {"date", "counts"})
//                     ^ WB086 The index 'all' cannot have 'counts' in its keys, because it is of type Map<String, Integer>, and DynamoDB's keys are text, numbers or binary. Name another component.
record Order(
    @PartitionKey String id,
    Boolean flag,
    List<String> tags,
    @BigText String text,
    Map<String, Integer> counts,
    Set<String> names,
    Date date) {}
//       ^ WB040 'date' has the type Date, which is not supported. Use Instant.
