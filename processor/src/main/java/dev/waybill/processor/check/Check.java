package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ConvertedTypeModel;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.Stray;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Applies every rule, and finds all that is wrong at once. */
public final class Check {
  private Check() {}

  /** The problems of a table: none, if a DAO can be written for it. */
  public static List<Diagnostic> problems(TableModel table, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>(problems(table));
    if (table.declaration().isRecord()) {
      found.addAll(DaoRules.check(table, surroundings));
      table.attributes().forEach(a -> found.addAll(DocumentTypeRules.check(a, surroundings)));
      found.addAll(JsonRules.jackson(table.attributes(), surroundings, JsonRules::site));
    }
    return found;
  }

  /** The problems that a table has wherever it is. */
  private static List<Diagnostic> problems(TableModel table) {
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.check(table));
    if (!table.declaration().isRecord()) {
      return found;
    }
    table
        .membership()
        .ifPresentOrElse(
            membership -> found.addAll(MemberRules.check(table, membership)),
            () -> {
              found.addAll(TableRules.check(table));
              found.addAll(InlineRules.check(table.spillAbove(), List.of(table)));
            });
    found.addAll(KeyRules.check(table));
    found.addAll(NameRules.check(table));
    found.addAll(IndexRules.check(table));
    found.addAll(StampRules.check(table));
    found.addAll(FormerNameRules.check(table));
    for (AttributeModel attribute : table.attributes()) {
      // What its converters leave of it is nobody's mistake but theirs.
      List<Diagnostic> converters = ConverterRules.check(attribute);
      found.addAll(converters.isEmpty() ? TypeRules.check(attribute) : converters);
      found.addAll(BigRules.check(attribute, table));
      found.addAll(DefaultRules.check(attribute));
    }
    return found;
  }

  /** The problems of a table of several types of items, without those of each type. */
  public static List<Diagnostic> problems(TableFamilyModel family, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>(TableFamilyRules.check(family));
    if (family.sealed()) {
      found.addAll(DaoRules.check(family, surroundings));
    }
    return found;
  }

  /** Whether nothing is wrong with any of its types. */
  public static boolean isOfRightTypes(TableFamilyModel family) {
    return family.members().stream().allMatch(Check::isRight);
  }

  /** The problems of a projection, without those of its table. */
  public static List<Diagnostic> problems(ProjectionModel projection, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.check(projection));
    if (projection.declaration().isRecord()) {
      found.addAll(DaoRules.check(projection, surroundings));
      found.addAll(ProjectionRules.check(projection));
      found.addAll(JsonRules.jackson(projection.attributes(), surroundings, AttributeModel::site));
    }
    // The errors of a source are reported for itself.
    projection
        .table()
        .filter(table -> !surroundings.isSource(table.type()) && !isRight(table))
        .ifPresent(table -> found.add(ProjectionRules.wrongTable(projection)));
    return found;
  }

  /** Whether nothing is wrong with the table that a projection is of. */
  public static boolean isOfRightTable(ProjectionModel projection) {
    return projection.table().filter(Check::isRight).isPresent();
  }

  private static boolean isRight(TableModel table) {
    return problems(table).isEmpty();
  }

  /** The compiler refused the DAO, as it does if another processor wrote that name first. */
  public static Diagnostic refused(Declared record, String reason) {
    return DaoRules.refused(record, reason);
  }

  /** The problems of the converters in the declarations of types. */
  public static List<Diagnostic> problemsOfTypes(List<ConvertedTypeModel> types) {
    return types.stream().flatMap(type -> ConverterRules.check(type).stream()).toList();
  }

  /** The problems of annotations that stand where they mean nothing. */
  public static List<Diagnostic> problems(List<Stray> strays) {
    return strays.stream().map(StrayRules::check).toList();
  }
}
