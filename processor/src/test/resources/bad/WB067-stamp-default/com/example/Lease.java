package com.example;

import dev.waybill.annotations.*;

/** Seconds can have a default, as any number. */
@Table("leases")
record Lease(
    @PartitionKey String id, @TimeToLive @Attribute(defaultValue = "0") long expires) {}
