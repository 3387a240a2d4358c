package com.example;

import dev.waybill.annotations.*;

@Table("orders")
@GlobalIndex(
    name = "by-state",
    partitionKey = "state",
    projection = IndexProjection.INCLUDE,
    include = "note")
record Order(
    @PartitionKey String id,
    @Attribute(name = "s" + Page.LONG + Page.LONG + Page.LONG + Page.LONG) String state,
//                                                            ^ WB030 The attribute name of 'state' has 281 bytes in UTF-8. Write one of at most 255, with @Attribute(name = "…").
    @Attribute(name = "n" + Page.LONG + Page.LONG + Page.LONG + Page.LONG) String note) {}
//                                                            ^ WB030 The attribute name of 'note' has 281 bytes in UTF-8. Write one of at most 255, with @Attribute(name = "…").
