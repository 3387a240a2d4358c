package dev.waybill.processor.read;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Json;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.EnumConstant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the type of a component. Type annotations, such as those of nullness, do not matter. */
final class TypeReader {
  private final PackageElement from;
  private final Types types;
  private final OtherTypes others;
  private final DocumentTypes documents;
  private final ConversionReader conversions;

  /**
   * @param from the package of the DAO, from which the types must be seen
   */
  TypeReader(PackageElement from, Types types, DocumentTypes documents) {
    this(from, types, documents, List.of());
  }

  private TypeReader(
      PackageElement from, Types types, DocumentTypes documents, List<ConverterModel> converters) {
    this.from = from;
    this.types = types;
    this.others = new OtherTypes(types, this);
    this.documents = documents;
    this.conversions = new ConversionReader(from, types, converters);
  }

  /** The reader of a component that has converters of its own. */
  TypeReader with(List<ConverterModel> converters) {
    return converters.isEmpty() ? this : new TypeReader(from, types, documents, converters);
  }

  AttributeType read(TypeMirror type) {
    return conversions.read(type).orElseGet(() -> unconverted(type));
  }

  /** Whatever is stored as JSON. */
  AttributeType json(TypeMirror type) {
    return new Json(JavaTypes.of(type), JavaTypes.names(type, from));
  }

  private AttributeType unconverted(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      String keyword = TypeText.keyword(type.getKind());
      return new Simple(Basic.ofPrimitive(keyword).orElseThrow(), true);
    }
    if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
      return new Simple(Basic.BYTE_ARRAY, false);
    }
    if (type instanceof DeclaredType declared) {
      return supported(declared).orElseGet(() -> others.read(type));
    }
    return others.read(type);
  }

  private Optional<AttributeType> supported(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(enumeration(element));
    }
    Optional<AttributeType> document = documents.read(element).map(AttributeType.class::cast);
    if (document.isPresent()) {
      return document;
    }
    String name = element.getQualifiedName().toString();
    if (name.equals("dev.waybill.runtime.blob.Blob")) {
      return Optional.of(new BlobHandle());
    }
    Optional<AttributeType> simple = Basic.named(name).map(basic -> new Simple(basic, false));
    return simple.isPresent() ? simple : collection(name, type.getTypeArguments());
  }

  private Optional<AttributeType> collection(String name, List<? extends TypeMirror> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    return switch (name) {
      case "java.util.List" -> Optional.of(new ListOf(read(arguments.get(0))));
      case "java.util.Set" -> Optional.of(new SetOf(read(arguments.get(0)), false));
      case "java.util.SortedSet" -> Optional.of(new SetOf(read(arguments.get(0)), true));
      case "java.util.Map" ->
          Optional.of(new MapOf(read(arguments.get(0)), read(arguments.get(1))));
      default -> Optional.empty();
    };
  }

  private Enumeration enumeration(TypeElement type) {
    List<EnumConstant> constants =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .map(TypeReader::constant)
            .toList();
    return new Enumeration(
        Refs.nameOf(type), constants, Refs.deprecation(type), Refs.accessible(type, from));
  }

  private static EnumConstant constant(Element constant) {
    return new EnumConstant(constant.getSimpleName().toString(), Refs.deprecation(constant));
  }
}
