package com.example;

import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.UUID;

/** A key of the table that is a component as a whole is a part of the key of an index. */
@Table("pages")
@GlobalIndex(name = "by-host", partitionKey = "HOST#{host}", sortKey = "{id}")
record Page(@PartitionKey UUID id, String host) {}
