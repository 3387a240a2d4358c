package dev.waybill.processor.read;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a type with {@code @Projection}, and the table that it is of. */
public final class ProjectionReader {
  private final TableReader tables;

  public ProjectionReader(TableReader tables) {
    this.tables = tables;
  }

  /** Reads a type that is {@linkplain Unresolved resolved}. */
  public ProjectionModel read(TypeElement type) {
    Mirror projection = Mirror.on(type, AnnotationNames.PROJECTION).orElseThrow();
    Setting<TypeMirror> of = projection.type("of");
    PackageElement from = Refs.packageOf(type);
    Optional<TypeElement> table = tableOf(type);
    return new ProjectionModel(
        DeclarationReader.read(type),
        projection.site(),
        new Setting<>(TypeText.of(of.value()), true, of.site()),
        table.map(tables::read),
        table.map(t -> tables.attributes(t, from)).orElse(List.<AttributeModel>of()),
        tables.attributes(type, from, table.map(Components::fieldsOf).orElse(Map.of())),
        tables.constructorDeprecation(type),
        tables.hiddenLangNames(from));
  }

  /** The record that a projection names, if it has {@code @Table}. */
  static Optional<TypeElement> tableOf(TypeElement projection) {
    return Mirror.on(projection, AnnotationNames.PROJECTION)
        .map(mirror -> mirror.type("of").value())
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(
            type ->
                Families.isMember(type) || (Candidates.isTable(type) && !Families.isFamily(type)));
  }
}
