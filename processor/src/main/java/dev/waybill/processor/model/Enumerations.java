package dev.waybill.processor.model;

import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import java.util.List;
import java.util.stream.Stream;

/** The types of the user's that a type mentions: only enums can be such. */
public final class Enumerations {
  private Enumerations() {}

  public static List<Enumeration> in(AttributeType type) {
    return stream(type).toList();
  }

  private static Stream<Enumeration> stream(AttributeType type) {
    if (type instanceof Enumeration enumeration) {
      return Stream.of(enumeration);
    }
    if (type instanceof ListOf list) {
      return stream(list.element());
    }
    if (type instanceof SetOf set) {
      return stream(set.element());
    }
    return type instanceof MapOf map
        ? Stream.concat(stream(map.key()), stream(map.value()))
        : Stream.empty();
  }
}
