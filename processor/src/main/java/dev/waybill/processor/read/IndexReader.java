package dev.waybill.processor.read;

import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the indexes of a type, in the order of the source, the global ones first. */
final class IndexReader {
  private IndexReader() {}

  static List<IndexModel> read(TypeElement type) {
    List<IndexModel> indexes = new ArrayList<>();
    all(type, AnnotationNames.GLOBAL_INDEX, AnnotationNames.GLOBAL_INDEXES)
        .forEach(mirror -> indexes.add(global(mirror)));
    all(type, AnnotationNames.LOCAL_INDEX, AnnotationNames.LOCAL_INDEXES)
        .forEach(mirror -> indexes.add(local(mirror)));
    return indexes;
  }

  /** The one that stands alone, and those that the compiler, or the user, put together. */
  private static List<Mirror> all(TypeElement type, String annotation, String container) {
    List<Mirror> mirrors = new ArrayList<>();
    Mirror.on(type, annotation).ifPresent(mirrors::add);
    Mirror.on(type, container).ifPresent(several -> mirrors.addAll(several.nested("value")));
    return mirrors;
  }

  private static IndexModel global(Mirror mirror) {
    return new IndexModel(
        true,
        mirror.site(),
        mirror.text("name"),
        mirror.listing("partitionKey"),
        mirror.listing("sortKey"),
        mirror.text("partitionKeyName"),
        mirror.text("sortKeyName"),
        holds(mirror),
        mirror.listing("include"),
        mirror.text("method"));
  }

  private static IndexModel local(Mirror mirror) {
    Setting<String> sortKey = mirror.text("sortKey");
    return new IndexModel(
        false,
        mirror.site(),
        mirror.text("name"),
        new Setting<>(List.of(), false, mirror.site()),
        new Setting<>(List.of(sortKey), true, sortKey.site()),
        new Setting<>("", false, mirror.site()),
        mirror.text("sortKeyName"),
        holds(mirror),
        mirror.listing("include"),
        mirror.text("method"));
  }

  private static Setting<Holds> holds(Mirror mirror) {
    Setting<String> projection = mirror.enumConstant("projection");
    return new Setting<>(Holds.valueOf(projection.value()), projection.given(), projection.site());
  }
}
