package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TimeToLive;
import dev.waybill.annotations.Version;

/** A version that may be null, and an end in seconds, which is stored as it is. */
@Table("leases")
public record Lease(@PartitionKey String name, @Version Integer version, @TimeToLive long until) {}
