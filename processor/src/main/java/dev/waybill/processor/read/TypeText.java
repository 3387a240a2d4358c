package dev.waybill.processor.read;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as users write them: simple names, and no type annotations. */
final class TypeText {
  private TypeText() {}

  static String keyword(TypeKind primitive) {
    return primitive.name().toLowerCase(Locale.ROOT);
  }

  static String of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return keyword(type.getKind());
    }
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return declared(declared);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.toString();
  }

  private static String declared(DeclaredType type) {
    String name = Refs.nameOf((TypeElement) type.asElement()).nestedName();
    String arguments =
        type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", "));
    return arguments.isEmpty() ? name : name + "<" + arguments + ">";
  }

  private static String wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return "? extends " + of(type.getExtendsBound());
    }
    return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
  }
}
