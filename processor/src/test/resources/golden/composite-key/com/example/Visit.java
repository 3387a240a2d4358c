package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;

/** The sort key comes first here; the DAO takes the partition key first all the same. */
@Table("visits")
public record Visit(@SortKey Instant at, long visitor, @PartitionKey byte[] fingerprint) {}
