package dev.waybill.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells which types are documents: those that say so, and the records of a family that does. */
public final class Documents {
  private Documents() {}

  /** Whether a type is stored as a document, or would be if it was declared as one can be. */
  public static boolean isDocument(TypeElement type) {
    return declaresOne(type) || isMember(type);
  }

  /** Whether a record is a document, or may turn out to be one. */
  static boolean mayBeDocument(TypeElement type) {
    return isDocument(type) || mayBecomeMember(type);
  }

  static boolean declaresOne(TypeElement type) {
    return Mirror.on(type, AnnotationNames.DOCUMENT).isPresent();
  }

  /** Whether a type is a sealed interface that says so. */
  public static boolean isFamily(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && type.getModifiers().contains(Modifier.SEALED)
        && declaresOne(type);
  }

  static boolean isMember(TypeElement type) {
    return !familiesOf(type).isEmpty();
  }

  /** The families that a record is of. */
  static List<TypeElement> familiesOf(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? declared(type.getInterfaces()).filter(Documents::isFamily).toList()
        : List.of();
  }

  /** What a family permits, as far as it is known. */
  static List<TypeElement> permitted(TypeElement family) {
    return declared(family.getPermittedSubclasses()).toList();
  }

  /** The documents among types, and inside them. */
  static List<TypeElement> in(Iterable<? extends Element> types) {
    List<TypeElement> found = new ArrayList<>();
    for (TypeElement type : ElementFilter.typesIn(types)) {
      if (mayBeDocument(type)) {
        found.add(type);
      }
      found.addAll(in(type.getEnclosedElements()));
    }
    return found;
  }

  /** Whether a document has to wait for what another processor may write. */
  public static boolean unresolved(TypeElement type) {
    return Unresolved.alone(type)
        || ofUnknownInterface(type)
        || Stream.of(AnnotationNames.DOCUMENT, AnnotationNames.TYPE_NAME)
            .flatMap(name -> Mirror.on(type, name).stream())
            .anyMatch(mirror -> !mirror.resolved())
        || familiesOf(type).stream().anyMatch(Documents::unknownDiscriminator)
        || (isFamily(type)
            && (type.getPermittedSubclasses().stream().anyMatch(Documents::isUnknown)
                || permitted(type).stream().anyMatch(Documents::unresolvedMember)));
  }

  private static boolean unresolvedMember(TypeElement member) {
    return member.getKind() == ElementKind.RECORD
        && (Unresolved.alone(member)
            || Mirror.on(member, AnnotationNames.TYPE_NAME)
                .filter(mirror -> !mirror.resolved())
                .isPresent());
  }

  private static boolean unknownDiscriminator(TypeElement family) {
    return Mirror.on(family, AnnotationNames.DOCUMENT)
        .filter(mirror -> !mirror.resolved())
        .isPresent();
  }

  /** Whether a record that is no document itself has an interface that is not known yet. */
  static boolean mayBecomeMember(TypeElement type) {
    return !isDocument(type) && ofUnknownInterface(type);
  }

  /** Whether a record, which is no table, may turn out to be a member of one more family. */
  public static boolean ofUnknownInterface(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && AnnotationNames.ASKING.stream().noneMatch(name -> Mirror.on(type, name).isPresent())
        && type.getInterfaces().stream().anyMatch(Documents::isUnknown);
  }

  private static boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }

  private static Stream<TypeElement> declared(List<? extends TypeMirror> types) {
    return types.stream()
        .filter(type -> type instanceof DeclaredType && !isUnknown(type))
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }
}
