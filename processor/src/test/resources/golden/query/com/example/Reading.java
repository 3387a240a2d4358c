package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

/** A number as the sort key: a range of any numbers. */
@Table("readings")
public record Reading(@PartitionKey int sensor, @SortKey long number, double value) {}
