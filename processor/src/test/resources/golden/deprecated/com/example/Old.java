package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.GeneratedId;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.util.function.Supplier;

/** What mentions something deprecated is deprecated too, so that the compiler has no warning. */
@Table("old")
@GlobalIndex(name = "by-kind", partitionKey = "kind", sortKey = "legacy")
public record Old(
    @PartitionKey String id,
    @SortKey @Deprecated int version,
    @Deprecated String legacy,
    @Attribute(defaultValue = "SQUARE") Shape shape,
    Kind kind,
    @GeneratedId(Ids.class) String trace) {

  @Deprecated
  public Old {}

  @Deprecated
  public enum Kind {
    ONE
  }

  @Deprecated
  public static final class Ids implements Supplier<String> {
    @Override
    public String get() {
      return "id";
    }
  }

  public enum Shape {
    ROUND,
    @Deprecated
    SQUARE
  }

  @Deprecated
  @Table("older")
  public record Older(@PartitionKey Kind kind) {}

  @Projection(of = Old.class)
  public record Part(String legacy, Shape shape) {
    @Override
    @Deprecated
    public String legacy() {
      return legacy;
    }
  }
}
