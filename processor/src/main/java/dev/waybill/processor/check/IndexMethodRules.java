package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The methods that read an index have a name of their own. */
final class IndexMethodRules {
  /** The other methods of DAOs: those that are generated, and those that they inherit. */
  static final Set<String> TAKEN =
      Set.of(
          // Of Object.
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          // Generated.
          "key",
          "get",
          "update",
          "delete",
          "query",
          // Of the runtime's ReadDao.
          "currentOf",
          "getAll",
          "index",
          "keyOf",
          "scan",
          "scanIndex",
          "table",
          "tableName",
          // Of the runtime's TableDao.
          "createTable",
          "deleteAll",
          "deleteTable",
          "getAndDelete",
          "getAndSave",
          "getAndUpdate",
          "insert",
          "onlyIf",
          "refresh",
          "save",
          "saveAll",
          "updateOnly",
          "upsert");

  private IndexMethodRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, IndexModel> byMethod = new HashMap<>();
    for (IndexModel index : table.indexes()) {
      // A name that is wrong anyway gives none.
      if (index.method().given() || IndexRules.isLegal(index.name().value())) {
        check(index, byMethod, found);
      }
    }
    for (IndexModel index : table.indexes()) {
      for (String coined : index.coinedMethods(table.membership().isPresent())) {
        IndexModel other = byMethod.get(coined);
        if (other != null) {
          found.add(
              wrong(
                  other,
                  "as is another method of the index '" + Shown.of(index.name().value()) + "'"));
        }
      }
    }
    if (table.membership().isPresent() && byMethod.containsKey("partition")) {
      found.add(wrong(byMethod.get("partition"), "which is what another method of DAOs is called"));
    }
    return found;
  }

  private static void check(
      IndexModel index, Map<String, IndexModel> byMethod, List<Diagnostic> found) {
    String method = index.methodName();
    if (!SourceVersion.isIdentifier(method) || SourceVersion.isKeyword(method)) {
      found.add(wrong(index, "which is no name of a method"));
    } else if (TAKEN.contains(method)) {
      found.add(wrong(index, "which is what another method of DAOs is called"));
    } else {
      IndexModel other = byMethod.putIfAbsent(method, index);
      // Two with one name are told so elsewhere.
      if (other != null
          && (index.method().given() || !other.name().value().equals(index.name().value()))) {
        found.add(
            wrong(index, "as are those of the index '" + Shown.of(other.name().value()) + "'"));
      }
    }
  }

  private static Diagnostic wrong(IndexModel index, String why) {
    boolean given = index.method().given();
    return Problem.INDEX_METHOD.at(
        given ? index.method().site() : index.name().site(),
        "The methods that read the index '"
            + Shown.of(index.name().value())
            + "' would be called '"
            + Shown.of(index.methodName())
            + "', "
            + why
            + (given ? ". Write another 'method'." : ". Name them with 'method = \"…\"'."));
  }
}
