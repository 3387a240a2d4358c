package dev.waybill.processor.read;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Form;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.ConverterSettings;
import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.NamedType;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the converter of a type: one of the component's own, or that of the type's declaration. */
final class ConversionReader {
  private final PackageElement from;
  private final Types types;
  private final ConverterReader converters;
  private final List<ConverterModel> own;

  /**
   * @param own those of the component
   */
  ConversionReader(PackageElement from, Types types, List<ConverterModel> own) {
    this.from = from;
    this.types = types;
    this.converters = new ConverterReader(from, types);
    this.own = own;
  }

  /** What a converter makes of a type; nothing, if it has none. */
  Optional<AttributeType> read(TypeMirror type) {
    TypeMirror boxed =
        type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
    JavaType java = JavaTypes.of(boxed);
    return own.stream()
        .filter(converter -> converter.converts(java))
        .findFirst()
        .<AttributeType>map(converter -> converted(boxed, java, type != boxed, converter))
        .or(() -> declared(type, java));
  }

  private Optional<AttributeType> declared(TypeMirror type, JavaType java) {
    return Stream.of(type)
        .filter(DeclaredType.class::isInstance)
        .map(t -> (TypeElement) ((DeclaredType) t).asElement())
        .flatMap(element -> declared(type, java, element).stream())
        .findFirst();
  }

  private Optional<AttributeType> declared(TypeMirror type, JavaType java, TypeElement element) {
    Optional<ConverterSettings> settings = converters.on(element);
    if (settings.isEmpty()) {
      return Optional.empty();
    }
    List<ConverterModel> declared = settings.get().converters();
    if (declared.size() != 1 || !isOf(element, declared.get(0))) {
      return Optional.of(
          new Unsupported(Form.MISCONVERTED, TypeText.of(type), "", List.of(), List.of()));
    }
    return Optional.of(declared.get(0))
        .filter(converter -> converter.converts(java))
        .map(converter -> converted(type, java, false, converter));
  }

  /** Whether a converter is right on a type, whatever the type arguments. */
  private static boolean isOf(TypeElement element, ConverterModel converter) {
    TypeRef name = Refs.nameOf(element);
    return converter.isSound()
        && converter
            .converts()
            .flatMap(java -> java.classes().findFirst())
            .filter(name::equals)
            .isPresent();
  }

  private Converted converted(
      TypeMirror type, JavaType java, boolean primitive, ConverterModel converter) {
    List<NamedType> names = new ArrayList<>(JavaTypes.names(type, from));
    names.add(new NamedType(converter.type(), converter.deprecation(), converter.accessible()));
    return new Converted(
        java,
        primitive,
        converter.type(),
        converter.forms().get(0),
        converter.accessible(),
        new Supertypes(types).named(type, "java.lang.Comparable").isPresent(),
        List.copyOf(names));
  }
}
