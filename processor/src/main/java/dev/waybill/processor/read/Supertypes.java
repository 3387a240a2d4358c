package dev.waybill.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds what a type extends and implements, however far up. */
final class Supertypes {
  private final Types types;

  Supertypes(Types types) {
    this.types = types;
  }

  /** The type as which it is also known, with the type arguments that it gives to that. */
  Optional<DeclaredType> named(TypeMirror type, String qualifiedName) {
    return all(type)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .filter(
            declared ->
                ((TypeElement) declared.asElement())
                    .getQualifiedName()
                    .contentEquals(qualifiedName))
        .findFirst();
  }

  private Stream<TypeMirror> all(TypeMirror type) {
    return Stream.concat(Stream.of(type), direct(type).stream().flatMap(this::all));
  }

  private List<? extends TypeMirror> direct(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY
        ? types.directSupertypes(type)
        : List.of();
  }

  /** Whether any of them is not known yet. */
  static boolean unresolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
        .anyMatch(
            supertype ->
                unresolved(supertype)
                    || (supertype instanceof DeclaredType of
                        && of.getTypeArguments().stream()
                            .anyMatch(argument -> argument.getKind() == TypeKind.ERROR)));
  }
}
