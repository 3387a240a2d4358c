package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.Stray;
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
    }
    return found;
  }

  /** The problems that a table has wherever it is. */
  private static List<Diagnostic> problems(TableModel table) {
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.check(table));
    if (!table.declaration().isRecord()) {
      return found;
    }
    found.addAll(TableRules.check(table));
    found.addAll(InlineRules.check(table));
    found.addAll(KeyRules.check(table));
    found.addAll(NameRules.check(table));
    found.addAll(IndexRules.check(table));
    found.addAll(StampRules.check(table));
    for (AttributeModel attribute : table.attributes()) {
      found.addAll(TypeRules.check(attribute));
      found.addAll(BigRules.check(attribute, table));
      found.addAll(DefaultRules.check(attribute));
    }
    return found;
  }

  /** The problems of a projection, without those of its table. */
  public static List<Diagnostic> problems(ProjectionModel projection, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.check(projection));
    if (projection.declaration().isRecord()) {
      found.addAll(DaoRules.check(projection, surroundings));
      found.addAll(ProjectionRules.check(projection));
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

  /** The problems of annotations that stand where they mean nothing. */
  public static List<Diagnostic> problems(List<Stray> strays) {
    return strays.stream().map(StrayRules::check).toList();
  }
}
