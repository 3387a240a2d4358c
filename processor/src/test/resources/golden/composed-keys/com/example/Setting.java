package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

/** A key that is a component as a whole, beside one that is text alone. */
@Table("settings")
@SortKey(value = "SETTINGS", name = "range")
record Setting(@PartitionKey long tenant, String theme) {}
