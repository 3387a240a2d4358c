package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey("CUSTOMER#{customer}") String customer,
//                ^ WB130 'customer' is the whole key, so that @PartitionKey takes no 'value' here. Move the annotation to the record for a key that is put together, or write @PartitionKey alone.
    @SortKey(
        value = "{number}",
//              ^ WB130 'number' is the whole key, so that @SortKey takes no 'value' here. Move the annotation to the record for a key that is put together, or write @SortKey alone.
        name = "n") int number) {}
//             ^ WB130 'number' is the whole key, so that @SortKey takes no 'name' here. Name the attribute with @Attribute(name = "…").
