package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@PartitionKey("CUSTOMER#{customer}#{text}")
@GlobalIndex(name = "by-state", partitionKey = "{state}#{note}", sortKey = "{changed}#{version}")
record Order(
    @Attribute(name = "c") String customer,
//  ^ WB136 'customer' is stored in the key of the table alone, so that @Attribute has no effect. Remove it.
    @BigText String text,
//  ^ WB136 'text' is a part of a key, which stays in the item: it cannot be big. Remove @BigText.
    @Attribute(defaultValue = "OPEN") String state,
//                            ^ WB136 'state' is a part of the key of an index, which an item that has it from its default would not be in. Remove the default.
    @Attribute(formerly = "comment") String note,
//                        ^ WB136 'note' is a part of the key of an index, which an item that has it under a former name would not be in. Remove the name.
    @UpdatedAt Instant changed,
//  ^ WB136 'changed' is a part of the key of an index, and an update would change it without that key. Name it as a key of the index of its own, without a template.
    @Version long version,
//  ^ WB136 'version' is a part of the key of an index, and an update would change it without that key. Name it as a key of the index of its own, without a template.
    @SortKey int number) {}

@Table("invoices")
@PartitionKey("CUSTOMER#{customer}#{number}")
record Invoice(@Attribute(defaultValue = "1") String customer, @SortKey int number, String b) {}
//             ^ WB136 'customer' is stored in the key of the table alone, so that @Attribute has no effect. Remove it.
//                                                             ^ WB136 'number' is a part of a key that is put together, and cannot be the other key of the table as a whole. Remove it from the template, or write a template for both.
