package dev.waybill.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Says whether generated code can make an instance of a class of the user's. */
final class Instances {
  private Instances() {}

  /** Whether it is a class that an expression outside of it can create. */
  static boolean isConcrete(TypeElement type) {
    boolean inner =
        Refs.withEnclosing(type).anyMatch(t -> t.getNestingKind().isNested() && !isStatic(t));
    return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && type.getTypeParameters().isEmpty()
        && !inner;
  }

  private static boolean isStatic(TypeElement type) {
    return type.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether code in a package can see it, and a constructor without parameters. */
  static boolean accessible(TypeElement type, PackageElement from) {
    return Refs.accessible(type, from) && hasConstructor(type, from);
  }

  private static boolean hasConstructor(TypeElement type, PackageElement from) {
    boolean samePackage = Refs.packageOf(type).equals(from);
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .filter(constructor -> constructor.getThrownTypes().isEmpty())
        .map(Element::getModifiers)
        .anyMatch(
            modifiers ->
                modifiers.contains(Modifier.PUBLIC)
                    || (samePackage && !modifiers.contains(Modifier.PRIVATE)));
  }
}
