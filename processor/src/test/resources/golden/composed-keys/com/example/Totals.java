package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

/** There is one of it. */
@Table("totals")
@PartitionKey(value = "TOTALS", name = "the key")
record Totals(long visits) {}
