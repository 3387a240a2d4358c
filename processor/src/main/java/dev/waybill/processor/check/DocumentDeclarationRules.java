package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Declaration;
import dev.waybill.processor.model.Declaration.Visibility;
import dev.waybill.processor.model.DocumentModel.Misplaced;
import java.util.ArrayList;
import java.util.List;

/** A document is a record, or a sealed interface, which a class beside it can name. */
final class DocumentDeclarationRules {
  private final Declaration declaration;
  private final Site site;
  private final String name;
  private final List<Diagnostic> found = new ArrayList<>();

  private DocumentDeclarationRules(Declaration declaration, Site site) {
    this.declaration = declaration;
    this.site = site;
    this.name = "'" + declaration.type().nestedName() + "' ";
  }

  static Diagnostic wrongKind(Declaration declaration, Site site) {
    boolean open = declaration.kind().equals("interface");
    return Problem.NOT_A_DOCUMENT.at(
        site,
        "@Document belongs on a record or a sealed interface, and '"
            + declaration.type().nestedName()
            + (open
                ? "' is not sealed. Let it permit the records that implement it."
                : "' is "
                    + DeclarationRules.withArticle(declaration.kind())
                    + ". Declare it as 'record "
                    + declaration.type().simpleName()
                    + "(…)'."));
  }

  static List<Diagnostic> check(Declaration declaration, Site site, List<Misplaced> asTable) {
    DocumentDeclarationRules rules = new DocumentDeclarationRules(declaration, site);
    rules.visible();
    // One diagnostic is enough, at the first of the parameters.
    declaration.typeParameters().stream().limit(1).forEach(rules::generic);
    asTable.forEach(rules::table);
    return rules.found;
  }

  private void visible() {
    if (declaration.visibility() == Visibility.PRIVATE
        || declaration.visibility() == Visibility.PROTECTED) {
      found.add(
          Problem.HIDDEN_DOCUMENT.at(
              site,
              name
                  + "is "
                  + (declaration.visibility() == Visibility.PRIVATE ? "private" : "protected")
                  + ", and the class of its attributes has to be as visible as it is."
                  + " Make it public or package-private."));
    }
    declaration
        .hiddenBy()
        .ifPresent(
            outer ->
                found.add(
                    Problem.HIDDEN_DOCUMENT.at(
                        site,
                        name
                            + "is inside '"
                            + outer
                            + "', which is private. Make '"
                            + outer
                            + "' public or package-private, or move it out.")));
  }

  private void generic(Site parameter) {
    found.add(
        Problem.GENERIC_DOCUMENT.at(
            parameter,
            name
                + "has a type parameter, but the parts of a document have fixed types."
                + " Remove it, and give the components their types."));
  }

  private void table(Misplaced annotation) {
    found.add(
        Problem.TABLE_IN_DOCUMENT.at(
            annotation.site(),
            name
                + "is a document, which is stored inside the items of tables, and so cannot have "
                + annotation.annotation()
                + ". Remove one of the two, or make two records of it."));
  }
}
