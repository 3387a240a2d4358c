package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeSettings;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.BigSettings.Kind;
import dev.waybill.processor.model.ConverterSettings;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.KeyRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one component and its annotations. */
final class AttributeReader {
  private final TypeReader types;
  private final StampReader stamps;
  private final ConverterReader converters;
  private final Map<String, VariableElement> originals;

  /**
   * @param originals by component, where another record says how values are converted
   */
  AttributeReader(
      TypeReader types,
      StampReader stamps,
      ConverterReader converters,
      Map<String, VariableElement> originals) {
    this.types = types;
    this.stamps = stamps;
    this.converters = converters;
    this.originals = originals;
  }

  AttributeModel read(RecordComponentElement component) {
    VariableElement field = Components.fieldOf(component);
    return new AttributeModel(
        component.getSimpleName().toString(),
        type(component, originals.getOrDefault(component.getSimpleName().toString(), field)),
        Site.of(field),
        Mirror.on(field, AnnotationNames.PARTITION_KEY).map(Mirror::site),
        Mirror.on(field, AnnotationNames.SORT_KEY).map(Mirror::site),
        KeyRole.NONE,
        Mirror.on(field, AnnotationNames.ATTRIBUTE).map(AttributeReader::settings),
        bigs(field),
        stamps.read(field),
        converters.on(field),
        deprecation(component));
  }

  /** An accessor that is written out does not inherit the component's annotations. */
  private static Deprecation deprecation(RecordComponentElement component) {
    // A component has none if Java refuses its name, such as hashCode; the compiler says so.
    return Optional.ofNullable(component.getAccessor())
        .map(Refs::deprecation)
        .orElse(Deprecation.NONE);
  }

  private AttributeType type(RecordComponentElement component, VariableElement says) {
    TypeMirror type = component.asType();
    if (Mirror.on(says, AnnotationNames.BIG_JSON).isPresent()) {
      return types.json(type);
    }
    // What has a form of its own has no other, and is told so.
    boolean settled =
        !bigs(says).isEmpty() || stamps.read(says).stream().anyMatch(s -> !s.leavesFormOpen());
    return types
        .with(
            converters
                .on(says)
                .filter(settings -> !settled)
                .map(ConverterSettings::converters)
                .orElse(List.of()))
        .read(type);
  }

  private static AttributeSettings settings(Mirror mirror) {
    return new AttributeSettings(
        mirror.site(), mirror.text("name"), mirror.texts("defaultValue"), mirror.texts("formerly"));
  }

  private List<BigSettings> bigs(VariableElement field) {
    Optional<BigSettings> text =
        Mirror.on(field, AnnotationNames.BIG_TEXT).map(m -> big(Kind.TEXT, m));
    Optional<BigSettings> binary =
        Mirror.on(field, AnnotationNames.BIG_BINARY).map(m -> big(Kind.BINARY, m));
    Optional<BigSettings> json =
        Mirror.on(field, AnnotationNames.BIG_JSON).map(m -> big(Kind.JSON, m));
    return Stream.of(text, binary, json).flatMap(Optional::stream).toList();
  }

  private BigSettings big(Kind kind, Mirror mirror) {
    return new BigSettings(
        kind,
        mirror.site(),
        mirror.text("store"),
        mirror.text("key"),
        mirror.text("contentType"),
        mirror.text("encoding"),
        mirror.integer("inlineUpTo"),
        kind == Kind.JSON ? converters.ofContent(mirror) : Optional.empty());
  }
}
