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

/** Reads one component and its annotations. */
final class AttributeReader {
  private final TypeReader types;

  AttributeReader(TypeReader types) {
    this.types = types;
  }

  AttributeModel read(RecordComponentElement component) {
    return new AttributeModel(
        component.getSimpleName().toString(),
        types.read(component.asType()),
        Site.of(Components.fieldOf(component)),
        Components.annotation(component, AnnotationNames.PARTITION_KEY).map(Mirror::site),
        Components.annotation(component, AnnotationNames.SORT_KEY).map(Mirror::site),
        Components.annotation(component, AnnotationNames.ATTRIBUTE).map(AttributeReader::settings),
        bigs(component),
        // An accessor that is written out does not inherit the component's annotations.
        Refs.deprecation(component.getAccessor()));
  }

  private static AttributeSettings settings(Mirror mirror) {
    return new AttributeSettings(mirror.site(), mirror.text("name"), mirror.texts("defaultValue"));
  }

  private static List<BigSettings> bigs(RecordComponentElement component) {
    Optional<BigSettings> text =
        Components.annotation(component, AnnotationNames.BIG_TEXT).map(m -> big(Kind.TEXT, m));
    Optional<BigSettings> binary =
        Components.annotation(component, AnnotationNames.BIG_BINARY).map(m -> big(Kind.BINARY, m));
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
