package dev.waybill.processor.model;

import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import java.util.List;
import java.util.stream.Stream;

/** What converters of the user's store, of all that is in a type. */
public final class Conversions {
  private Conversions() {}

  public static List<Converted> in(AttributeType type) {
    return stream(type).toList();
  }

  private static Stream<Converted> stream(AttributeType type) {
    if (type instanceof Converted converted) {
      return Stream.of(converted);
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
