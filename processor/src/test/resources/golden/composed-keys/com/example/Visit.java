package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.GeneratedId;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.Version;
import java.time.Instant;

/** Both keys are put together, and the names that this takes give way to those of components. */
@Table("visits")
@PartitionKey("SITE#{host}#{port}")
@SortKey("VISIT#{kind}#{at}#{id}#END")
public record Visit(
    String host,
    int port,
    Kind kind,
    Instant at,
    @GeneratedId String id,
    @Attribute(name = "p") String pk,
    String idPart,
    @Version long version) {
  /** What it is. */
  public enum Kind {
    PERSON,
    ROBOT
  }

  /** A part of it: one of the components is in the key. */
  @Projection(of = Visit.class)
  public record Head(Instant at, long version) {}
}
