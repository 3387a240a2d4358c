package dev.waybill.processor.read;

import dev.waybill.processor.model.DocumentStray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what only members of families have, where it stands on other types. */
public final class DocumentStrayReader {
  private static final List<String> OF_MEMBERS =
      List.of(AnnotationNames.TYPE_NAME, AnnotationNames.FALLBACK);

  private final Elements elements;

  public DocumentStrayReader(Elements elements) {
    this.elements = elements;
  }

  public List<DocumentStray> read(RoundEnvironment round) {
    List<DocumentStray> strays = new ArrayList<>();
    for (String name : OF_MEMBERS) {
      for (TypeElement type : ElementFilter.typesIn(annotated(round, name))) {
        on(type, name).ifPresent(strays::add);
      }
    }
    return strays;
  }

  /** Those of a type that waited to know whether it belongs to a family, and does not. */
  public List<DocumentStray> in(TypeElement type) {
    return OF_MEMBERS.stream().flatMap(name -> on(type, name).stream()).toList();
  }

  private static Optional<DocumentStray> on(TypeElement type, String name) {
    // The interface of a table that holds several types is told where its records are.
    return mayBeMember(type) || Families.isFamily(type)
        ? Optional.empty()
        : Mirror.on(type, name)
            .map(
                mirror ->
                    new DocumentStray(
                        "@" + name.substring(name.lastIndexOf('.') + 1),
                        mirror.site(),
                        Refs.nameOf(type).nestedName()));
  }

  private Set<? extends Element> annotated(RoundEnvironment round, String name) {
    TypeElement annotation = elements.getTypeElement(name);
    return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
  }

  /** An interface that is not known yet is none that can be told to be no family. */
  private static boolean mayBeMember(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && type.getInterfaces().stream()
            .anyMatch(
                i ->
                    i.getKind() == TypeKind.ERROR
                        || (i instanceof DeclaredType declared
                            && isFamily((TypeElement) declared.asElement())));
  }

  /** Of documents, or of tables. */
  private static boolean isFamily(TypeElement type) {
    return Stream.of(AnnotationNames.DOCUMENT, AnnotationNames.TABLE)
        .anyMatch(name -> Mirror.on(type, name).isPresent());
  }
}
