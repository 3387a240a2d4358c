package dev.waybill.processor.read;

import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads types that generated code names, and does not look into. Type annotations do not matter.
 */
final class JavaTypes {
  private JavaTypes() {}

  static JavaType of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared(declared);
    }
    if (type instanceof ArrayType array) {
      return new JavaType.Array(of(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return new JavaType.Wildcard(
          Optional.ofNullable(wildcard.getExtendsBound()).map(JavaTypes::of),
          Optional.ofNullable(wildcard.getSuperBound()).map(JavaTypes::of));
    }
    return new JavaType.Word(TypeText.of(type));
  }

  private static JavaType declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<JavaType> arguments = type.getTypeArguments().stream().map(JavaTypes::of).toList();
    boolean raw = arguments.isEmpty() && !element.getTypeParameters().isEmpty();
    return new JavaType.OfClass(
        Refs.nameOf(element), arguments, raw || arguments.stream().anyMatch(JavaType::isRaw));
  }

  /** What it names, but for what comes with Java, as code in a package sees it. */
  static List<NamedType> names(TypeMirror type, PackageElement from) {
    return classes(type)
        .filter(element -> !element.getQualifiedName().toString().startsWith("java."))
        .map(
            element ->
                new NamedType(
                    Refs.nameOf(element),
                    Refs.deprecation(element),
                    Refs.accessible(element, from)))
        .toList();
  }

  private static Stream<TypeElement> classes(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return Stream.concat(
          Stream.of((TypeElement) declared.asElement()),
          declared.getTypeArguments().stream().flatMap(JavaTypes::classes));
    }
    if (type instanceof ArrayType array) {
      return classes(array.getComponentType());
    }
    return type instanceof WildcardType wildcard
        ? Stream.of(
                Optional.ofNullable(wildcard.getExtendsBound()),
                Optional.ofNullable(wildcard.getSuperBound()))
            .flatMap(Optional::stream)
            .flatMap(JavaTypes::classes)
        : Stream.empty();
  }
}
