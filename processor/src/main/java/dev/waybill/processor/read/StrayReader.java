package dev.waybill.processor.read;

import dev.waybill.processor.model.Stray;
import dev.waybill.processor.model.Stray.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds annotations of ours that stand outside of the records that they are for. */
public final class StrayReader {
  private static final List<String> KEYS =
      List.of(AnnotationNames.PARTITION_KEY, AnnotationNames.SORT_KEY);

  private final Elements elements;

  public StrayReader(Elements elements) {
    this.elements = elements;
  }

  public List<Stray> read(RoundEnvironment round) {
    List<Stray> strays = new ArrayList<>();
    for (String name : AnnotationNames.ON_COMPONENTS) {
      // A component is found as its field too, so the fields are all there is to look at.
      for (VariableElement field : ElementFilter.fieldsIn(annotated(round, name))) {
        onMember(field, name).ifPresent(strays::add);
      }
    }
    for (String name : AnnotationNames.INDEXES) {
      for (TypeElement type : ElementFilter.typesIn(annotated(round, name))) {
        onType(type, name).ifPresent(strays::add);
      }
    }
    for (String name : KEYS) {
      for (TypeElement type : ElementFilter.typesIn(annotated(round, name))) {
        onType(type, name).ifPresent(strays::add);
      }
    }
    return strays;
  }

  /** Those of a type that waited to know whether it belongs to a table, and does not. */
  public List<Stray> in(TypeElement type) {
    List<Stray> strays = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      AnnotationNames.ON_COMPONENTS.forEach(name -> onMember(field, name).ifPresent(strays::add));
    }
    Stream.concat(KEYS.stream(), AnnotationNames.INDEXES.stream())
        .forEach(name -> onType(type, name).ifPresent(strays::add));
    return strays;
  }

  private Set<? extends Element> annotated(RoundEnvironment round, String name) {
    TypeElement annotation = elements.getTypeElement(name);
    return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
  }

  private static Optional<Stray> onMember(VariableElement field, String annotation) {
    Element owner = Refs.enclosing(field);
    boolean component = Components.isComponent(field);
    boolean asks =
        AnnotationNames.ASKING.stream().anyMatch(name -> Mirror.on(owner, name).isPresent());
    if (component && (belongs(owner) || Documents.mayBeDocument((TypeElement) owner))) {
      return Optional.empty();
    }
    if (asks && (component || owner.getKind() != ElementKind.RECORD)) {
      // Either it is where it should be, or all of its owner is not.
      return Optional.empty();
    }
    return Mirror.on(field, annotation)
        .map(
            mirror ->
                new Stray(
                    shown(annotation),
                    mirror.site(),
                    component ? Place.COMPONENT : Place.FIELD,
                    Refs.nameOf((TypeElement) owner).nestedName(),
                    field.getSimpleName().toString()));
  }

  private static Optional<Stray> onType(TypeElement type, String annotation) {
    return Candidates.isTable(type) || belongs(type)
        ? Optional.empty()
        : Mirror.on(type, annotation)
            .map(
                mirror ->
                    new Stray(
                        // The user wrote one of those that the compiler gathers.
                        shown(annotation.replace("Indexes", "Index")),
                        mirror.site(),
                        KEYS.contains(annotation) ? Place.KEYED_TYPE : Place.TYPE,
                        Refs.nameOf(type).nestedName(),
                        ""));
  }

  /** Whether a type is a record of a table of several types, or may turn out to be one. */
  private static boolean belongs(Element type) {
    return type instanceof TypeElement record
        && (Families.isMember(record) || Families.mayBecomeMember(record));
  }

  private static String shown(String annotation) {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
