package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

/** What mentions something deprecated is deprecated too, so that the compiler has no warning. */
@Table("old")
public record Old(
    @PartitionKey String id,
    @SortKey @Deprecated int version,
    @Deprecated String legacy,
    @Attribute(defaultValue = "SQUARE") Shape shape,
    Kind kind) {

  @Deprecated
  public Old {}

  @Deprecated
  public enum Kind {
    ONE
  }

  public enum Shape {
    ROUND,
    @Deprecated
    SQUARE
  }

  @Deprecated
  @Table("older")
  public record Older(@PartitionKey Kind kind) {}
}
