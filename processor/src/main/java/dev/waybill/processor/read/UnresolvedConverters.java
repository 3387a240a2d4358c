package dev.waybill.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Says whether it is not known yet how values are converted. */
final class UnresolvedConverters {
  private UnresolvedConverters() {}

  /** Whether that is so of what a component or a type says of its converters. */
  static boolean on(Element element) {
    Optional<Mirror> convertedBy = Mirror.on(element, AnnotationNames.CONVERTED_BY);
    Optional<Mirror> bigJson = Mirror.on(element, AnnotationNames.BIG_JSON);
    return convertedBy
            .filter(
                mirror ->
                    !mirror.resolved()
                        || mirror.types("value").stream()
                            .anyMatch(type -> Supertypes.unresolved(type.value())))
            .isPresent()
        || bigJson
            .filter(
                mirror ->
                    !mirror.resolved() || Supertypes.unresolved(mirror.type("converter").value()))
            .isPresent();
  }

  /** Whether that is so of what a type says in its own declaration. */
  static boolean of(TypeMirror type) {
    return type instanceof DeclaredType declared && on(declared.asElement());
  }
}
