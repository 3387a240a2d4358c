package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

/** A sort key whose order is not that of its values: a query has no range. */
@Table("settings")
record Setting(@PartitionKey String user, @SortKey Theme theme, String value) {
  enum Theme {
    COLOURS,
    SOUNDS
  }
}
