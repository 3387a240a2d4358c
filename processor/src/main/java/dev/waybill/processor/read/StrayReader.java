package dev.waybill.processor.read;

import dev.waybill.processor.model.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds annotations for components that stand outside of records with {@code @Table}. */
public final class StrayReader {
  private final Elements elements;

  public StrayReader(Elements elements) {
    this.elements = elements;
  }

  public List<Stray> read(RoundEnvironment round) {
    List<Stray> strays = new ArrayList<>();
    for (String name : AnnotationNames.ON_COMPONENTS) {
      TypeElement annotation = elements.getTypeElement(name);
      if (annotation != null) {
        // A component is found as its field too, so the fields are all there is to look at.
        for (VariableElement field :
            ElementFilter.fieldsIn(round.getElementsAnnotatedWith(annotation))) {
          stray(field, name).ifPresent(strays::add);
        }
      }
    }
    return strays;
  }

  private static Optional<Stray> stray(VariableElement field, String annotation) {
    Element owner = Refs.enclosing(field);
    boolean component = Components.isComponent(field);
    if (Mirror.on(owner, AnnotationNames.TABLE).isPresent()
        && (component || owner.getKind() != ElementKind.RECORD)) {
      // Either it is where it should be, or all of its owner is not.
      return Optional.empty();
    }
    return Mirror.on(field, annotation)
        .map(
            mirror ->
                new Stray(
                    "@" + annotation.substring(annotation.lastIndexOf('.') + 1),
                    mirror.site(),
                    field.getSimpleName().toString(),
                    Refs.nameOf((TypeElement) owner).nestedName(),
                    component));
  }
}
