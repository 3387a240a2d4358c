package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Indexes have names of their own, and the table can have them. */
final class IndexRules {
  /** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

  private static final int MOST_LOCAL = 5;

  private IndexRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    if (table.indexes().isEmpty()) {
      return found;
    }
    names(table, found);
    local(table, found);
    IndexKeyRules keys = new IndexKeyRules(table);
    table.indexes().forEach(index -> found.addAll(keys.check(index)));
    found.addAll(ComposedIndexRules.check(table));
    found.addAll(IndexIncludeRules.check(table));
    found.addAll(IndexMethodRules.check(table));
    return found;
  }

  static boolean isLegal(String name) {
    return NAME.matcher(name).matches();
  }

  /** How messages name it. */
  static String shown(IndexModel index) {
    return "The index '" + Shown.of(index.name().value()) + "'";
  }

  private static void names(TableModel table, List<Diagnostic> found) {
    Set<String> names = new HashSet<>();
    for (IndexModel index : table.indexes()) {
      String name = index.name().value();
      if (!isLegal(name)) {
        found.add(
            Problem.INDEX_NAME.at(
                index.name().site(),
                "'"
                    + Shown.of(name)
                    + "' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9,"
                    + " '_', '-' and '.'."));
      } else if (!names.add(name)) {
        found.add(
            Problem.SAME_INDEX.at(
                index.name().site(),
                "'"
                    + table.type().nestedName()
                    + "' has another index '"
                    + name
                    + "'. Global and local indexes of a table have different names: rename one."));
      }
    }
  }

  private static void local(TableModel table, List<Diagnostic> found) {
    List<IndexModel> local = table.indexes().stream().filter(index -> !index.global()).toList();
    if (!local.isEmpty() && !table.isSorted()) {
      found.add(
          Problem.LOCAL_INDEX.at(
              local.get(0).site(),
              shown(local.get(0))
                  + " is local, and only a table with a sort key has local indexes. Annotate a"
                  + " component with @SortKey, or make it a @GlobalIndex."));
    }
    for (IndexModel index : local.stream().skip(MOST_LOCAL).limit(1).toList()) {
      found.add(
          Problem.LOCAL_INDEX.at(
              index.site(),
              shown(index)
                  + " is one too many: a table has at most "
                  + MOST_LOCAL
                  + " local indexes, and this one would have "
                  + local.size()
                  + ". Make some of them a @GlobalIndex."));
    }
  }
}
