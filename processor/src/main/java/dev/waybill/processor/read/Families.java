package dev.waybill.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells the interfaces of tables that hold items of several types, and those types. */
public final class Families {
  private Families() {}

  /** Whether a type is the interface of such a table. */
  public static boolean isFamily(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && Mirror.on(type, AnnotationNames.TABLE).isPresent();
  }

  /** Whether a type is a record that is an item of such a table. */
  public static boolean isMember(TypeElement type) {
    return !of(type).isEmpty();
  }

  /** The interfaces with {@code @Table} that permit a record. */
  static List<TypeElement> of(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? interfaces(type)
            .filter(Families::isFamily)
            .filter(family -> permitted(family).contains(type))
            .toList()
        : List.of();
  }

  /** What a sealed interface permits, as far as it is known. */
  static List<TypeElement> permitted(TypeElement family) {
    return family.getPermittedSubclasses().stream()
        .flatMap(type -> element(type).stream())
        .toList();
  }

  /** The records of such tables among types, and inside them. */
  static List<TypeElement> membersIn(Iterable<? extends Element> types) {
    List<TypeElement> found = new ArrayList<>();
    for (TypeElement type : ElementFilter.typesIn(types)) {
      if (isMember(type) || mayBecomeMember(type)) {
        found.add(type);
      }
      found.addAll(membersIn(type.getEnclosedElements()));
    }
    return found;
  }

  /**
   * Whether a record or an interface of such a table has to wait for what another processor may
   * write: a record too, since the others say which types it is not.
   */
  static boolean unresolved(TypeElement type) {
    if (isFamily(type)) {
      return !allKnown(type) || permitted(type).stream().anyMatch(Unresolved::alone);
    }
    return mayBecomeMember(type)
        || of(type).stream()
            .anyMatch(
                family ->
                    !allKnown(family)
                        || Mirror.on(family, AnnotationNames.TABLE)
                            .filter(Mirror::resolved)
                            .isEmpty());
  }

  private static boolean allKnown(TypeElement family) {
    return family.getPermittedSubclasses().stream()
        .noneMatch(type -> type.getKind() == TypeKind.ERROR);
  }

  /** Whether a record has an interface that is not known yet, and no table of its own. */
  static boolean mayBecomeMember(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && AnnotationNames.ASKING.stream().noneMatch(name -> Mirror.on(type, name).isPresent())
        && type.getInterfaces().stream().anyMatch(i -> i.getKind() == TypeKind.ERROR);
  }

  private static Stream<TypeElement> interfaces(TypeElement type) {
    return type.getInterfaces().stream().flatMap(mirror -> element(mirror).stream());
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared && type.getKind() != TypeKind.ERROR
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
