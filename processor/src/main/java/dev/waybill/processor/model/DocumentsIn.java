package dev.waybill.processor.model;

import dev.waybill.processor.model.AttributeType.DocumentOf;
import java.util.List;
import java.util.stream.Stream;

/** The documents that types mention. */
public final class DocumentsIn {
  private DocumentsIn() {}

  public static Stream<DocumentOf> type(AttributeType type) {
    return UserTypes.in(type).stream()
        .filter(DocumentOf.class::isInstance)
        .map(DocumentOf.class::cast);
  }

  /** Those of all components, by name. */
  public static List<TypeRef> all(List<AttributeModel> attributes) {
    return attributes.stream().flatMap(a -> type(a.type())).map(DocumentOf::type).toList();
  }
}
