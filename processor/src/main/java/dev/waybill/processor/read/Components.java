package dev.waybill.processor.read;

import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Maps a record component to the private field behind it. On JDK 17 a diagnostic on a component has
 * no line, while one on its field has the line and column of the component on every JDK; and the
 * component annotations are declared to apply to fields too, so that they are found there.
 */
final class Components {
  private Components() {}

  static VariableElement fieldOf(RecordComponentElement component) {
    return ElementFilter.fieldsIn(Refs.enclosing(component).getEnclosedElements()).stream()
        .filter(field -> isComponent(field))
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  /** Those of all components, by name. */
  static Map<String, VariableElement> fieldsOf(TypeElement record) {
    return record.getRecordComponents().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                component -> component.getSimpleName().toString(), Components::fieldOf));
  }

  /** Whether a field is that of a record component; the only other fields of records are static. */
  static boolean isComponent(Element field) {
    return Refs.enclosing(field).getKind() == ElementKind.RECORD
        && !field.getModifiers().contains(Modifier.STATIC);
  }
}
