package dev.waybill.processor.read;

import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the types of components that are documents, without what is inside them. */
final class DocumentTypes {
  private final Elements elements;
  private final PackageElement from;

  /** None while a document is looked into, as of one that can contain itself. */
  private final Map<TypeElement, Integer> levels = new HashMap<>();

  /**
   * @param from the package of what is written, from which the types must be seen
   */
  DocumentTypes(Elements elements, PackageElement from) {
    this.elements = elements;
    this.from = from;
  }

  Optional<DocumentOf> read(TypeElement type) {
    if (!Documents.isDocument(type)) {
      return Optional.empty();
    }
    TypeRef name = Refs.nameOf(type);
    return Optional.of(
        new DocumentOf(
            name,
            Refs.deprecation(type),
            Refs.accessible(type, from),
            levels(type),
            isReadable(type, name.attribute())));
  }

  private boolean isReadable(TypeElement type, TypeRef attribute) {
    return elements.getTypeElement(elements.getModuleOf(type), attribute.qualifiedName()) != null;
  }

  private int levels(TypeElement type) {
    Integer known = levels.putIfAbsent(type, 0);
    if (known != null) {
      return known;
    }
    int deepest =
        Documents.isFamily(type)
            ? Documents.permitted(type).stream().mapToInt(this::levels).max().orElse(1)
            : 1
                + type.getRecordComponents().stream()
                    .mapToInt(component -> levels(component.asType()))
                    .max()
                    .orElse(0);
    levels.put(type, deepest);
    return deepest;
  }

  private int levels(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return 0;
    }
    TypeElement element = (TypeElement) declared.asElement();
    int arguments = declared.getTypeArguments().size();
    return switch (element.getQualifiedName().toString()) {
      case "java.util.List" -> arguments == 1 ? 1 + levels(declared.getTypeArguments().get(0)) : 0;
      case "java.util.Map" -> arguments == 2 ? 1 + levels(declared.getTypeArguments().get(1)) : 0;
      default -> Documents.isDocument(element) ? levels(element) : 0;
    };
  }
}
