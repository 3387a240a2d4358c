package com.example;

import dev.waybill.annotations.GeneratedId;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.Version;
import java.util.function.Supplier;

/** The compiler warns of these even inside deprecated code: here alone a warning is suppressed. */
@Table("leaving")
public record Leaving(
    @PartitionKey @GeneratedId(Leaving.Ids.class) String id, String last, @Version int version) {

  @Override
  @Deprecated(forRemoval = true)
  public String last() {
    return last;
  }

  @Deprecated(forRemoval = true)
  public static final class Ids implements Supplier<String> {
    @Override
    public String get() {
      return "id";
    }
  }

  @Deprecated(forRemoval = true)
  @Table("gone")
  public record Gone(@PartitionKey String id) {}
}
