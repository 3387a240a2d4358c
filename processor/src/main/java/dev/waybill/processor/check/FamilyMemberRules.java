package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.DocumentModel.FamilyRef;
import dev.waybill.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member leaves the discriminator to its family. */
final class FamilyMemberRules {
  private FamilyMemberRules() {}

  static List<Diagnostic> check(DocumentModel document) {
    List<Diagnostic> found = new ArrayList<>();
    if (document.typeName().name().value().isEmpty()) {
      found.add(
          Problem.TYPE_NAME.at(
              document.typeName().name().site(),
              "The type name of '"
                  + document.type().nestedName()
                  + "' is empty. Write one, or remove @TypeName to use '"
                  + document.type().simpleName()
                  + "'."));
    }
    for (FamilyRef family : document.families()) {
      for (AttributeModel part : document.attributes()) {
        clash(part, family.discriminator())
            .filter(site -> !holdsTypeName(document, part, family))
            .ifPresent(site -> found.add(clash(document, part, family, site)));
      }
    }
    return found;
  }

  private static Optional<Site> clash(AttributeModel part, String discriminator) {
    return part.attributeName().equals(discriminator)
        ? Optional.of(part.nameSite())
        : part.formerNames().stream()
            .filter(name -> name.value().equals(discriminator))
            .findFirst()
            .map(Setting::site);
  }

  /** What is read by the fallback has a type name that it can keep. */
  private static boolean holdsTypeName(
      DocumentModel document, AttributeModel part, FamilyRef family) {
    return document.typeName().fallback().isPresent()
        && part.attributeName().equals(family.discriminator())
        && part.type() instanceof Simple simple
        && simple.basic() == Basic.STRING
        && !part.isBig();
  }

  private static Diagnostic clash(
      DocumentModel document, AttributeModel part, FamilyRef family, Site site) {
    String attribute = Shown.of(family.discriminator());
    return Problem.DOCUMENT_DISCRIMINATOR.at(
        site,
        "The attribute '"
            + attribute
            + "' of '"
            + part.component()
            + "' is where '"
            + family.type().nestedName()
            + "' says which type a value is. "
            + (document.typeName().fallback().isPresent()
                ? "In the fallback it can only be a plain String, which keeps the stored name."
                : "Give it another name, or let '"
                    + family.type().nestedName()
                    + "' say so elsewhere, with @Document(discriminator = \"…\")."));
  }
}
