package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.PermittedModel;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableFamilyModel.Misplaced;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an interface with {@code @Table}, and the records that it permits. */
public final class TableFamilyReader {
  private final TableReader tables;

  public TableFamilyReader(TableReader tables) {
    this.tables = tables;
  }

  /** Reads an interface that is {@linkplain Unresolved resolved}. */
  public TableFamilyModel read(TypeElement type) {
    Mirror table = Mirror.on(type, AnnotationNames.TABLE).orElseThrow();
    return new TableFamilyModel(
        DeclarationReader.read(type),
        table.site(),
        type.getModifiers().contains(Modifier.SEALED),
        table.text("value"),
        TableReader.capacity(table),
        table.integer("spillAbove"),
        table.text("discriminator"),
        Families.permitted(type).stream()
            .map(permitted -> permitted(permitted, type))
            .sorted(Comparator.comparing(permitted -> permitted.type().qualifiedName()))
            .toList(),
        misplaced(type),
        Mirror.on(type, AnnotationNames.PROJECTION).map(Mirror::site),
        tables.hiddenLangNames(Refs.packageOf(type)));
  }

  private PermittedModel permitted(TypeElement type, TypeElement family) {
    return new PermittedModel(
        Refs.nameOf(type),
        Site.of(type),
        DeclarationReader.kindOf(type),
        Refs.packageOf(type).equals(Refs.packageOf(family)),
        Families.of(type).contains(family) ? Optional.of(tables.read(type)) : Optional.empty());
  }

  private static List<Misplaced> misplaced(TypeElement type) {
    return Stream.of(
            List.of(AnnotationNames.PARTITION_KEY, AnnotationNames.SORT_KEY),
            AnnotationNames.INDEXES,
            List.of(AnnotationNames.TYPE_NAME, AnnotationNames.FALLBACK))
        .flatMap(List::stream)
        .flatMap(name -> Mirror.on(type, name).stream())
        .map(mirror -> new Misplaced(mirror.shown().replace("Indexes", "Index"), mirror.site()))
        .toList();
  }
}
