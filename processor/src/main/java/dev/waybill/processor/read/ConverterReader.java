package dev.waybill.processor.read;

import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.ConverterSettings;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the classes that convert values. */
final class ConverterReader {
  private static final String VALUES = "dev.waybill.runtime.codec.";
  private static final String CONTENT = "dev.waybill.runtime.blob.ContentConverter";

  private final PackageElement from;
  private final Supertypes supertypes;

  /**
   * @param from the package of the DAO, from which the converters must be seen
   */
  ConverterReader(PackageElement from, Types types) {
    this.from = from;
    this.supertypes = new Supertypes(types);
  }

  /** What a component, or a type, says of its converters. */
  Optional<ConverterSettings> on(Element element) {
    return Mirror.on(element, AnnotationNames.CONVERTED_BY)
        .map(
            mirror ->
                new ConverterSettings(
                    mirror.site(),
                    mirror.types("value").stream()
                        .map(type -> read(type, VALUES + ConvertedForm.ANY.converter()))
                        .toList()));
  }

  /** What {@code @BigJson} says of its converter. */
  Optional<ConverterModel> ofContent(Mirror bigJson) {
    return Optional.of(bigJson.type("converter"))
        .filter(type -> type.value().getKind() != TypeKind.VOID)
        .map(type -> read(type, CONTENT));
  }

  private ConverterModel read(Setting<TypeMirror> named, String contract) {
    TypeMirror type = named.value();
    Optional<DeclaredType> converter = supertypes.named(type, contract);
    Optional<JavaType> converts =
        converter.flatMap(c -> c.getTypeArguments().stream().findFirst()).map(JavaTypes::of);
    if (!(type instanceof DeclaredType declared)) {
      return new ConverterModel(
          named.site(),
          TypeRef.of("", TypeText.of(type)),
          false,
          false,
          false,
          Optional.empty(),
          List.of(),
          Deprecation.NONE);
    }
    TypeElement element = (TypeElement) declared.asElement();
    return new ConverterModel(
        named.site(),
        Refs.nameOf(element),
        Instances.isConcrete(element),
        Instances.accessible(element, from),
        converter.isPresent(),
        converts,
        forms(type),
        Refs.deprecation(element));
  }

  private List<ConvertedForm> forms(TypeMirror type) {
    List<ConvertedForm> special =
        Stream.of(ConvertedForm.TEXT, ConvertedForm.NUMBER, ConvertedForm.BINARY)
            .filter(form -> supertypes.named(type, VALUES + form.converter()).isPresent())
            .toList();
    return special.isEmpty() ? List.of(ConvertedForm.ANY) : special;
  }
}
