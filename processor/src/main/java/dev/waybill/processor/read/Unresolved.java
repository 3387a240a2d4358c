package dev.waybill.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Says whether a declaration mentions what is not known yet. Another processor may generate it in
 * this round, so the declaration has to wait for the next.
 */
public final class Unresolved {
  private Unresolved() {}

  public static boolean in(TypeElement type) {
    // What a projection says is said by its table.
    return alone(type)
        || Families.unresolved(type)
        || ProjectionReader.tableOf(type)
            .filter(table -> alone(table) || Families.unresolved(table))
            .isPresent();
  }

  static boolean alone(TypeElement type) {
    return Stream.of(AnnotationNames.ASKING, AnnotationNames.INDEXES, AnnotationNames.ON_TYPES)
            .flatMap(List::stream)
            .flatMap(name -> Mirror.on(type, name).stream())
            .anyMatch(mirror -> !mirror.resolved())
        || type.getRecordComponents().stream().anyMatch(Unresolved::in);
  }

  private static boolean in(RecordComponentElement component) {
    VariableElement field = Components.fieldOf(component);
    return in(component.asType())
        || UnresolvedConverters.on(field)
        || AnnotationNames.ON_COMPONENTS.stream()
            .flatMap(name -> Mirror.on(field, name).stream())
            .anyMatch(mirror -> !mirror.resolved());
  }

  private static boolean in(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR || UnresolvedConverters.of(type)) {
      return true;
    }
    if (type instanceof DeclaredType declared) {
      return Documents.mayBecomeMember((TypeElement) declared.asElement())
          || declared.getTypeArguments().stream().anyMatch(Unresolved::in);
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .anyMatch(bound -> bound != null && in(bound));
    }
    return false;
  }
}
