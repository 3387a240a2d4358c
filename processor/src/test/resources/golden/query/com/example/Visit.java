package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;

/** A sort key that sorts as it is stored: a query can ask for a range of it. */
@Table("visits")
public record Visit(@PartitionKey String host, @SortKey Instant at, int count) {}
