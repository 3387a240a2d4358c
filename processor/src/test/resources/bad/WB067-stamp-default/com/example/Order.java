package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey String id,
    @Version @Attribute(defaultValue = "1") int version,
//                                     ^ WB067 'version' has @Version, and what that means where it is absent is settled. Remove the default.
    @TimeToLive @Attribute(defaultValue = "2030-01-01T00:00:00Z") Instant expires,
//                                        ^ WB067 'expires' has @TimeToLive, and what that means where it is absent is settled. Remove the default.
    @CreatedAt @Attribute(defaultValue = "2030-01-01T00:00:00Z") Instant createdAt,
//                                       ^ WB067 'createdAt' has @CreatedAt, and what that means where it is absent is settled. Remove the default.
    @UpdatedAt @Attribute(name = "u", defaultValue = "2030-01-01T00:00:00Z") Instant updatedAt,
//                                                   ^ WB067 'updatedAt' has @UpdatedAt, and what that means where it is absent is settled. Remove the default.
    @GeneratedId @Attribute(defaultValue = "none") String trace) {}
