package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey @Version long id,
//                ^ WB066 @Version cannot stand on 'id', because it is a key, and a key never changes. Annotate a component of its own.
    @SortKey @CreatedAt Instant at,
//           ^ WB066 @CreatedAt cannot stand on 'at', because it is a key, and a key never changes. Annotate a component of its own.
    @GeneratedId @BigText String name,
//  ^ WB066 @GeneratedId cannot stand on 'name', because it is big, and this stays in the item. Remove @BigText, or this.
    @UpdatedAt @BigBinary byte[] content) {}
//  ^ WB066 @UpdatedAt cannot stand on 'content', because it is big, and this stays in the item. Remove @BigBinary, or this.
