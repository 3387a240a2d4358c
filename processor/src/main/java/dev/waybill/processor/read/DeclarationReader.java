package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Declaration;
import dev.waybill.processor.model.Declaration.Visibility;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads how the type with {@code @Table} is declared. */
final class DeclarationReader {
  private DeclarationReader() {}

  static Declaration read(TypeElement type) {
    return new Declaration(
        Refs.nameOf(type),
        kindOf(type),
        visibilityOf(type),
        hiddenBy(type),
        Refs.withEnclosing(type).allMatch(t -> visibilityOf(t) == Visibility.PUBLIC),
        type.getTypeParameters().stream().map(Site::of).toList(),
        Refs.deprecation(type));
  }

  static String kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> "record";
      case ENUM -> "enum";
      case INTERFACE -> "interface";
      case ANNOTATION_TYPE -> "annotation";
      default -> "class";
    };
  }

  private static Visibility visibilityOf(TypeElement type) {
    if (type.getModifiers().contains(Modifier.PUBLIC)) {
      return Visibility.PUBLIC;
    }
    if (type.getModifiers().contains(Modifier.PROTECTED)) {
      return Visibility.PROTECTED;
    }
    return type.getModifiers().contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
  }

  private static Optional<String> hiddenBy(TypeElement type) {
    return Refs.withEnclosing(type)
        .skip(1)
        .filter(t -> visibilityOf(t) == Visibility.PRIVATE)
        .findFirst()
        .map(t -> Refs.nameOf(t).nestedName());
  }
}
