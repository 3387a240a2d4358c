package dev.waybill.processor.read;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What can be said of a declaration without looking at what is inside it. */
final class Refs {
  private Refs() {}

  static TypeRef nameOf(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    withEnclosing(type).forEach(t -> names.addFirst(t.getSimpleName().toString()));
    return new TypeRef(packageOf(type).getQualifiedName().toString(), List.copyOf(names));
  }

  /** Only packages and modules have nothing around them. */
  static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }

  static PackageElement packageOf(Element element) {
    Element current = element;
    while (!(current instanceof PackageElement)) {
      current = enclosing(current);
    }
    return (PackageElement) current;
  }

  /** The type and the types around it, from the inside out. */
  static Stream<TypeElement> withEnclosing(TypeElement type) {
    Stream<Element> outwards = Stream.iterate(type, Element::getEnclosingElement);
    return outwards.takeWhile(e -> e instanceof TypeElement).map(TypeElement.class::cast);
  }

  /** Whether code in that package can name the type. */
  static boolean accessible(TypeElement type, PackageElement from) {
    boolean samePackage = packageOf(type).equals(from);
    return withEnclosing(type)
        .allMatch(
            t ->
                t.getModifiers().contains(Modifier.PUBLIC)
                    || (samePackage && !t.getModifiers().contains(Modifier.PRIVATE)));
  }

  static Deprecation deprecation(Element element) {
    return Mirror.on(element, "java.lang.Deprecated")
        .map(m -> m.flag("forRemoval") ? Deprecation.REMOVAL : Deprecation.ORDINARY)
        .orElse(Deprecation.NONE);
  }

  /** The gravest of a type and the types around it: all of them are named where it is used. */
  static Deprecation deprecation(TypeElement type) {
    return withEnclosing(type)
        .map(t -> deprecation((Element) t))
        .reduce(Deprecation.NONE, Deprecation::and);
  }
}
