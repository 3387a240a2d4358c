package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;

/** The user's names are as they are, and those of the DAO step aside. */
@dev.waybill.annotations.Table("tables")
public record Table(
    @PartitionKey String actions,
    @SortKey String more,
    String schema,
    String next,
    Codecs waybill,
    TableCodec codec) {}
