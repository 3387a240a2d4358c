package dev.waybill.processor.read;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Form;
import dev.waybill.processor.model.AttributeType.Unsupported;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Describes a type that cannot be stored, so that the nearest one that can is found. */
final class OtherTypes {
  private final Types types;
  private final TypeReader reader;

  OtherTypes(Types types, TypeReader reader) {
    this.types = types;
    this.reader = reader;
  }

  AttributeType read(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared(declared);
    }
    if (type instanceof ArrayType array) {
      return other(Form.ARRAY, type, List.of(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return other(Form.WILDCARD, type, List.of(wildcard.getExtendsBound()));
    }
    if (type instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
      return other(Form.WILDCARD, type, List.of(wildcard.getSuperBound()));
    }
    return other(formOf(type), type, List.of());
  }

  private static Form formOf(TypeMirror type) {
    return switch (type.getKind()) {
      case WILDCARD -> Form.WILDCARD;
      case TYPEVAR -> Form.VARIABLE;
      default -> Form.OTHER;
    };
  }

  private Unsupported other(Form form, TypeMirror type, List<TypeMirror> arguments) {
    List<AttributeType> read = arguments.stream().map(reader::read).toList();
    return new Unsupported(form, TypeText.of(type), "", read, List.of());
  }

  private Unsupported declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<AttributeType> arguments =
        type.getTypeArguments().stream().<AttributeType>map(reader::read).toList();
    return new Unsupported(
        formOf(type, element),
        TypeText.of(type),
        element.getQualifiedName().toString(),
        arguments,
        List.copyOf(supertypes(type, new LinkedHashSet<>())));
  }

  private static Form formOf(DeclaredType type, TypeElement element) {
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      return Form.RAW;
    }
    if (element.getKind() == ElementKind.RECORD) {
      return Form.RECORD;
    }
    return element.getModifiers().contains(Modifier.SEALED) ? Form.SEALED : Form.CLASS;
  }

  private Set<String> supertypes(TypeMirror type, Set<String> found) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
      if (found.add(element.getQualifiedName().toString())) {
        supertypes(supertype, found);
      }
    }
    return found;
  }
}
