package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey String id,
    @CreatedAt @UpdatedAt Instant storedAt,
//             ^ WB068 'storedAt' has @CreatedAt and @UpdatedAt, and a component is one of these things only. Remove one of the annotations.
    @UpdatedAt @TimeToLive @Version Instant expires) {}
//  ^ WB064 @UpdatedAt stands on 'storedAt' already, and a record has one at most. Remove one of them.
//  ^ WB068 'expires' has @Version and @UpdatedAt, and a component is one of these things only. Remove one of the annotations.
//             ^ WB068 'expires' has @Version and @TimeToLive, and a component is one of these things only. Remove one of the annotations.
//                         ^ WB065 @Version cannot stand on 'expires', which is of type Instant. Use int, long, Integer or Long.
