package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Declaration;
import dev.waybill.processor.model.Declaration.Visibility;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.TableFamilyModel;
import java.util.ArrayList;
import java.util.List;

/** What has {@code @Table} or {@code @Projection} is a record, which a class beside it can name. */
final class DeclarationRules {
  private DeclarationRules() {}

  static List<Diagnostic> check(Declared record) {
    Declaration declaration = record.declaration();
    String name = declaration.type().nestedName();
    if (!declaration.isRecord()) {
      return List.of(
          Problem.NOT_A_RECORD.at(
              record.site(),
              record.annotation()
                  + " belongs on a record, and '"
                  + name
                  + "' is "
                  + withArticle(declaration.kind())
                  + ". Declare it as 'record "
                  + declaration.type().simpleName()
                  + "(…)'"
                  + (record instanceof TableFamilyModel
                      ? ", or as 'sealed interface' that permits the records of a table."
                      : ".")));
    }
    return named(record);
  }

  /** A class beside it can name it, and that is all there is to say. */
  static List<Diagnostic> named(Declared record) {
    Declaration declaration = record.declaration();
    String name = "The " + declaration.kind() + " '" + declaration.type().nestedName();
    List<Diagnostic> found = new ArrayList<>();
    if (declaration.visibility() == Visibility.PRIVATE
        || declaration.visibility() == Visibility.PROTECTED) {
      found.add(
          Problem.HIDDEN_RECORD.at(
              record.site(),
              name
                  + "' is "
                  + (declaration.visibility() == Visibility.PRIVATE ? "private" : "protected")
                  + ", and its DAO has to be as visible as it is."
                  + " Make it public or package-private."));
    }
    declaration
        .hiddenBy()
        .ifPresent(
            outer ->
                found.add(
                    Problem.HIDDEN_RECORD.at(
                        record.site(),
                        name
                            + "' is inside '"
                            + outer
                            + "', which is private. Make '"
                            + outer
                            + "' public or package-private, or move the "
                            + declaration.kind()
                            + " out of it.")));
    // One diagnostic is enough, at the first of the parameters.
    for (Site parameter : declaration.typeParameters().stream().limit(1).toList()) {
      found.add(
          Problem.GENERIC_RECORD.at(
              parameter,
              name
                  + "' has a type parameter, but the attributes of a table have fixed types."
                  + " Remove it, and give the components their types."));
    }
    return found;
  }

  static String withArticle(String kind) {
    return "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " + kind : "an " + kind;
  }
}
