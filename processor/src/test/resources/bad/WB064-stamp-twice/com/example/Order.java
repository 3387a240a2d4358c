package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey String id,
    @Version int version,
    @Version Long revision,
//  ^ WB064 @Version stands on 'version' already, and a record has one at most. Remove one of them.
    @TimeToLive long expires,
    @TimeToLive Instant ends,
//  ^ WB064 @TimeToLive stands on 'expires' already, and a record has one at most. Remove one of them.
    @CreatedAt Instant createdAt,
    @CreatedAt Instant madeAt,
//  ^ WB064 @CreatedAt stands on 'createdAt' already, and a record has one at most. Remove one of them.
    @UpdatedAt Instant updatedAt,
    @UpdatedAt Instant changedAt,
//  ^ WB064 @UpdatedAt stands on 'updatedAt' already, and a record has one at most. Remove one of them.
    @GeneratedId String first,
    @GeneratedId UUID second) {}
