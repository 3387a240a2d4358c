package dev.waybill.processor.read;

import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.KeyRole;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableKeysModel;
import dev.waybill.processor.model.TableKeysModel.Misplaced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the keys that are put together from components. */
final class TableKeysReader {
  /** What the attribute is called where the source does not say. */
  private static final Map<String, String> NAMES =
      Map.of(AnnotationNames.PARTITION_KEY, "PK", AnnotationNames.SORT_KEY, "SK");

  private TableKeysReader() {}

  static TableKeysModel read(TypeElement type) {
    return new TableKeysModel(
        composed(type, AnnotationNames.PARTITION_KEY),
        composed(type, AnnotationNames.SORT_KEY),
        type.getRecordComponents().stream().flatMap(TableKeysReader::misplaced).toList());
  }

  private static Optional<ComposedKeyModel> composed(TypeElement type, String annotation) {
    return Mirror.on(type, annotation)
        .map(
            mirror -> {
              Setting<String> name = mirror.text("name");
              return new ComposedKeyModel(
                  mirror.text("value"),
                  name.given() ? name.value() : NAMES.getOrDefault(annotation, ""),
                  name.site());
            });
  }

  private static Stream<Misplaced> misplaced(RecordComponentElement component) {
    return Stream.of(AnnotationNames.PARTITION_KEY, AnnotationNames.SORT_KEY)
        .flatMap(annotation -> Mirror.on(Components.fieldOf(component), annotation).stream())
        .flatMap(
            mirror ->
                Stream.of("value", "name")
                    .filter(member -> mirror.text(member).given())
                    .map(
                        member ->
                            new Misplaced(
                                mirror.shown(),
                                member,
                                component.getSimpleName().toString(),
                                mirror.text(member).site())));
  }

  /** The part that a component has in the keys of a table and its indexes. */
  static KeyRole role(String component, TableKeysModel keys, List<IndexModel> indexes) {
    if (keys.components().contains(component)) {
      return KeyRole.TABLE;
    }
    Set<String> ofIndexes =
        indexes.stream()
            .flatMap(index -> index.templates().stream())
            .flatMap(template -> template.components().stream())
            .collect(Collectors.toUnmodifiableSet());
    return ofIndexes.contains(component) ? KeyRole.INDEX : KeyRole.NONE;
  }
}
