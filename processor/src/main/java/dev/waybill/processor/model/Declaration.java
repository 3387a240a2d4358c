package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;

/**
 * How the type with {@code @Table} or {@code @Projection} is declared.
 *
 * @param kind as users say it: "record", "class", "enum", "interface", "annotation"
 * @param visibility its own modifier
 * @param hiddenBy the name of a private type around it
 * @param visibleOutside whether it and all types around it are public
 * @param typeParameters where each of its type parameters stands
 */
public record Declaration(
    TypeRef type,
    String kind,
    Visibility visibility,
    Optional<String> hiddenBy,
    boolean visibleOutside,
    List<Site> typeParameters,
    Deprecation deprecation) {

  /** Who may name a type. */
  public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
  }

  public boolean isRecord() {
    return kind.equals("record");
  }
}
