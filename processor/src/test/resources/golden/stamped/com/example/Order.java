package com.example;

import dev.waybill.annotations.CreatedAt;
import dev.waybill.annotations.GeneratedId;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TimeToLive;
import dev.waybill.annotations.UpdatedAt;
import dev.waybill.annotations.Version;
import java.time.Instant;
import java.util.UUID;

/** All that Waybill gives to a record when it is stored. */
@Table("orders")
public record Order(
    @PartitionKey @GeneratedId UUID id,
    @GeneratedId String traceId,
    @GeneratedId(TicketNumbers.class) Long ticket,
    String text,
    @Version long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @TimeToLive Instant expires) {}
