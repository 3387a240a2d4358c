package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.IndexProjection;
import dev.waybill.annotations.LocalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;
import java.util.List;

/** Each kind of index; only those that hold all attributes are read as an order. */
@Table("orders")
@GlobalIndex(name = "by-state", partitionKey = "state", sortKey = "placedAt")
@GlobalIndex(
    name = "by-place",
    partitionKey = {"country", "city"},
    sortKey = {"state", "placedAt", "number"})
@GlobalIndex(name = "open", partitionKey = "openedBy", method = "openedBy")
@GlobalIndex(name = "states", partitionKey = "country", sortKey = "state")
@GlobalIndex(
    name = "by-city",
    partitionKey = "city",
    projection = IndexProjection.INCLUDE,
    include = {"lines", "note"})
@GlobalIndex(name = "cities", partitionKey = "city", projection = IndexProjection.KEYS_ONLY)
@LocalIndex(name = "by_placed.at", sortKey = "placedAt")
@LocalIndex(name = "ByNote", sortKey = "note")
@LocalIndex(name = "by-state-of-customer", sortKey = "state")
public record Order(
    @PartitionKey String customer,
    @SortKey int number,
    State state,
    String country,
    String city,
    @Attribute(name = "placed") Instant placedAt,
    String openedBy,
    @Attribute(name = "n") String note,
    List<String> lines) {
  /** How far it is. */
  public enum State {
    OPEN,
    SHIPPED
  }
}
