package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;

/**
 * A class that is to convert values.
 *
 * @param site where it is named
 * @param type its name; that of a keyword, where it is no class at all
 * @param concrete whether it is a class that an expression outside of it can create
 * @param accessible whether the DAO can see it, and a constructor without parameters
 * @param isConverter whether it implements the interface of converters
 * @param converts what it converts, if it says so
 * @param forms what it stores: one, if all is well with it
 */
public record ConverterModel(
    Site site,
    TypeRef type,
    boolean concrete,
    boolean accessible,
    boolean isConverter,
    Optional<JavaType> converts,
    List<ConvertedForm> forms,
    Deprecation deprecation) {
  /** Whether it can convert anything, for those who can see it. */
  public boolean isSound() {
    return concrete && converts.isPresent() && forms.size() == 1;
  }

  public boolean converts(JavaType other) {
    return converts.filter(other::equals).isPresent();
  }
}
