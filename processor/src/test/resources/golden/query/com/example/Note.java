package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

/** Text as the sort key: a range, or a prefix. */
@Table("notes")
public record Note(@PartitionKey String author, @SortKey String title, String text) {}
