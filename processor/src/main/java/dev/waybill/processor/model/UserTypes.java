package dev.waybill.processor.model;

import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Json;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import java.util.List;
import java.util.stream.Stream;

/** The types of the user's that a type mentions. */
public final class UserTypes {
  private UserTypes() {}

  public static List<UserType> in(AttributeType type) {
    return stream(type).toList();
  }

  private static Stream<UserType> stream(AttributeType type) {
    if (type instanceof UserType named) {
      return Stream.of(named);
    }
    if (type instanceof Converted converted) {
      return converted.names().stream().map(UserType.class::cast);
    }
    if (type instanceof Json json) {
      return json.names().stream().map(UserType.class::cast);
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
