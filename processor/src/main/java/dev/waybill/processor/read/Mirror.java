package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Setting;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** One annotation on one declaration. */
final class Mirror {
  private final Element element;
  private final AnnotationMirror mirror;

  private Mirror(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  static Optional<Mirror> on(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).contentEquals(annotation))
        .findFirst()
        .map(mirror -> new Mirror(element, mirror));
  }

  private static Name nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }

  /** As users write it, without its values. */
  String shown() {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  Site site() {
    return Site.of(element, mirror);
  }

  /**
   * Whether every member has a value. One that is missing, of a wrong type, or a constant of a
   * class that is not generated yet has none; if it stays so, the compiler has its own words for
   * it.
   */
  boolean resolved() {
    return members().stream().allMatch(member -> valueOf(member).filter(this::real).isPresent());
  }

  private boolean real(AnnotationValue value) {
    if (value.getValue() instanceof List<?> elements) {
      return elements.stream().allMatch(e -> real((AnnotationValue) e));
    }
    if (value.getValue() instanceof AnnotationMirror nested) {
      return new Mirror(element, nested).resolved();
    }
    if (value.getValue() instanceof TypeMirror type) {
      return type.getKind() != TypeKind.ERROR;
    }
    // The compiler's stand-in for an unknown value prints so, and a string literal prints quoted.
    return !value.toString().equals("<error>");
  }

  Setting<String> text(String member) {
    return setting(member, (String) value(member).getValue());
  }

  Setting<Integer> integer(String member) {
    return setting(member, (Integer) value(member).getValue());
  }

  Setting<Long> number(String member) {
    return setting(member, (Long) value(member).getValue());
  }

  /** The name of an enum constant. */
  String constant(String member) {
    return ((VariableElement) value(member).getValue()).getSimpleName().toString();
  }

  boolean flag(String member) {
    return (Boolean) value(member).getValue();
  }

  /** The elements of an array, each at its own place. */
  List<Setting<String>> texts(String member) {
    return ((List<?>) value(member).getValue())
        .stream()
            .map(AnnotationValue.class::cast)
            .map(e -> new Setting<>((String) e.getValue(), true, Site.of(element, mirror, e)))
            .toList();
  }

  /** An array and where it stands, beside its elements and where each of them stands. */
  Setting<List<Setting<String>>> listing(String member) {
    return setting(member, texts(member));
  }

  Setting<String> enumConstant(String member) {
    return setting(member, constant(member));
  }

  Setting<TypeMirror> type(String member) {
    return setting(member, (TypeMirror) value(member).getValue());
  }

  /** The classes of an array, each at its own place. */
  List<Setting<TypeMirror>> types(String member) {
    return ((List<?>) value(member).getValue())
        .stream()
            .map(AnnotationValue.class::cast)
            .map(e -> new Setting<>((TypeMirror) e.getValue(), true, Site.of(element, mirror, e)))
            .toList();
  }

  /** The annotations inside it. */
  List<Mirror> nested(String member) {
    return ((List<?>) value(member).getValue())
        .stream()
            .map(AnnotationValue.class::cast)
            .map(nested -> new Mirror(element, (AnnotationMirror) nested.getValue()))
            .toList();
  }

  private <T> Setting<T> setting(String member, T value) {
    boolean given = mirror.getElementValues().containsKey(member(member));
    Site site = given ? Site.of(element, mirror, value(member)) : site();
    return new Setting<>(value, given, site);
  }

  private AnnotationValue value(String member) {
    return valueOf(member(member)).orElseThrow();
  }

  private Optional<AnnotationValue> valueOf(ExecutableElement member) {
    return Optional.<AnnotationValue>ofNullable(mirror.getElementValues().get(member))
        .or(() -> Optional.ofNullable(member.getDefaultValue()));
  }

  private ExecutableElement member(String name) {
    return members().stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<ExecutableElement> members() {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements());
  }
}
