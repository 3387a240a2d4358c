package dev.waybill.processor.read;

import dev.waybill.processor.model.ConvertedTypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the types whose declaration names a converter. Another processor may generate that, so some
 * have to wait, by name: elements are made anew for each round.
 */
public final class ConvertedTypes {
  private final Elements elements;
  private final Types types;
  private final Set<String> waiting = new LinkedHashSet<>();

  public ConvertedTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** All that are new, and all that had to wait. */
  public List<ConvertedTypeModel> in(RoundEnvironment round) {
    Set<TypeElement> found = new LinkedHashSet<>();
    for (String name : List.copyOf(waiting)) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        found.add(type);
      }
    }
    waiting.clear();
    TypeElement annotation = elements.getTypeElement(AnnotationNames.CONVERTED_BY);
    if (annotation != null) {
      found.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    List<ConvertedTypeModel> models = new ArrayList<>();
    for (TypeElement type : found) {
      if (UnresolvedConverters.on(type)) {
        waiting.add(type.getQualifiedName().toString());
      } else {
        new ConverterReader(Refs.packageOf(type), types)
            .on(type)
            .ifPresent(s -> models.add(new ConvertedTypeModel(Refs.nameOf(type), s)));
      }
    }
    return models;
  }
}
