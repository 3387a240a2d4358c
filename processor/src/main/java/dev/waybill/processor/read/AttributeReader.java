package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeSettings;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.BigSettings.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;

/** Reads one component and its annotations. */
final class AttributeReader {
  private final TypeReader types;
  private final StampReader stamps;

  AttributeReader(TypeReader types, StampReader stamps) {
    this.types = types;
    this.stamps = stamps;
  }

  AttributeModel read(RecordComponentElement component) {
    VariableElement field = Components.fieldOf(component);
    return new AttributeModel(
        component.getSimpleName().toString(),
        types.read(component.asType()),
        Site.of(field),
        Mirror.on(field, AnnotationNames.PARTITION_KEY).map(Mirror::site),
        Mirror.on(field, AnnotationNames.SORT_KEY).map(Mirror::site),
        Mirror.on(field, AnnotationNames.ATTRIBUTE).map(AttributeReader::settings),
        bigs(field),
        stamps.read(field),
        // An accessor that is written out does not inherit the component's annotations.
        Refs.deprecation(component.getAccessor()));
  }

  private static AttributeSettings settings(Mirror mirror) {
    return new AttributeSettings(mirror.site(), mirror.text("name"), mirror.texts("defaultValue"));
  }

  private static List<BigSettings> bigs(VariableElement field) {
    Optional<BigSettings> text =
        Mirror.on(field, AnnotationNames.BIG_TEXT).map(m -> big(Kind.TEXT, m));
    Optional<BigSettings> binary =
        Mirror.on(field, AnnotationNames.BIG_BINARY).map(m -> big(Kind.BINARY, m));
    return Stream.concat(text.stream(), binary.stream()).toList();
  }

  private static BigSettings big(Kind kind, Mirror mirror) {
    return new BigSettings(
        kind,
        mirror.site(),
        mirror.text("store"),
        mirror.text("key"),
        mirror.text("contentType"),
        mirror.text("encoding"),
        mirror.integer("inlineUpTo"));
  }
}
