package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class of a document's attributes has a name of its own, and finds what it calls. */
final class DocumentNameRules {
  private DocumentNameRules() {}

  static List<Diagnostic> check(TypeRef document, Site site, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>();
    TypeRef attribute = document.attribute();
    if (surroundings.takeRuntimeMissing()) {
      found.add(DaoRules.runtimeMissing(attribute.simpleName(), site));
    }
    surroundings
        .sourceNamed(attribute)
        .ifPresent(
            ours ->
                found.add(
                    taken(
                        document,
                        site,
                        ours
                            ? "and is among the sources, as the output of an earlier build."
                                + " Leave generated sources out of what is compiled."
                            : "and a type of that name is among the sources. Rename one of"
                                + " them.")));
    Optional<TypeRef> owner = surroundings.documentOf(attribute);
    if (owner.isPresent() && !owner.get().equals(document)) {
      found.add(
          taken(
              document,
              site,
              "which are those of '"
                  + owner.get().nestedName()
                  + "' already. Rename one of them."));
    }
    return found;
  }

  static Diagnostic refused(TypeRef document, Site site, String reason) {
    return taken(
        document,
        site,
        "which the compiler refused ("
            + reason
            + "). If another type has that name, rename one of them.");
  }

  private static Diagnostic taken(TypeRef document, Site site, String why) {
    return Problem.DOCUMENT_NAME.at(
        site,
        "The attributes of '"
            + document.nestedName()
            + "' would be '"
            + document.attribute().simpleName()
            + "', "
            + why);
  }
}
