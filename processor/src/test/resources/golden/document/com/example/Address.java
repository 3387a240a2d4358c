package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.Document;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Document
public record Address(
    String street,
    @Attribute(name = "town") String city,
    int number,
    @Attribute(defaultValue = "1") int floor,
    Kind kind,
    Instant since,
    Set<UUID> keys,
    Map<Kind, Boolean> flags,
    Position position,
    // These have accessors of another name, since each document has methods of theirs.
    boolean exists,
    String field) {
  public enum Kind {
    HOME,
    WORK
  }

  @Document
  record Position(double north, double east) {}
}
