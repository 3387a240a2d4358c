package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Stray;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Applies every rule, and finds all that is wrong at once. */
public final class Check {
  private Check() {}

  /** The problems of a record: none, if a DAO can be written for it. */
  public static List<Diagnostic> problems(TableModel table, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.check(table));
    if (!table.declaration().isRecord()) {
      return found;
    }
    found.addAll(DaoRules.check(table, surroundings));
    found.addAll(TableRules.check(table));
    found.addAll(InlineRules.check(table));
    found.addAll(KeyRules.check(table));
    found.addAll(NameRules.check(table));
    for (AttributeModel attribute : table.attributes()) {
      found.addAll(TypeRules.check(attribute));
      found.addAll(BigRules.check(attribute, table));
      found.addAll(DefaultRules.check(attribute));
    }
    return found;
  }

  /** The compiler refused the DAO, as it does if another processor wrote that name first. */
  public static Diagnostic refused(TableModel table, String reason) {
    return DaoRules.refused(table, reason);
  }

  /** The problems of annotations that stand where they mean nothing. */
  public static List<Diagnostic> problems(List<Stray> strays) {
    return strays.stream().map(StrayRules::check).toList();
  }
}
