package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

/** The compiler warns of these even inside deprecated code: here alone a warning is suppressed. */
@Table("leaving")
public record Leaving(@PartitionKey String id, String last) {

  @Override
  @Deprecated(forRemoval = true)
  public String last() {
    return last;
  }

  @Deprecated(forRemoval = true)
  @Table("gone")
  public record Gone(@PartitionKey String id) {}
}
