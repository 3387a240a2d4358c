package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.DocumentStray;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies every rule of documents, and finds all that is wrong at once. */
public final class DocumentCheck {
  /** The length of the longest name of a table: a document does not know in which one it is. */
  private static final int LONGEST_TABLE_NAME = 255;

  private DocumentCheck() {}

  /** The problems of a document: none, if its attributes can be written. */
  public static List<Diagnostic> problems(DocumentModel document, Surroundings surroundings) {
    if (!document.declaration().isRecord()) {
      return List.of(DocumentDeclarationRules.wrongKind(document.declaration(), document.site()));
    }
    List<Diagnostic> found =
        new ArrayList<>(
            DocumentDeclarationRules.check(
                document.declaration(), document.site(), document.asTable()));
    found.addAll(DocumentNameRules.check(document.type(), document.site(), surroundings));
    found.addAll(DocumentRules.check(document));
    found.addAll(FamilyMemberRules.check(document));
    found.addAll(NameRules.check(document.type(), document.attributes(), Set.of()));
    found.addAll(FormerNameRules.check(document.attributes()));
    found.addAll(JsonRules.jackson(document.attributes(), surroundings, JsonRules::site));
    for (AttributeModel part : document.attributes()) {
      // What its converters leave of it is nobody's mistake but theirs.
      List<Diagnostic> converters = ConverterRules.check(part);
      found.addAll(converters.isEmpty() ? TypeRules.checkPart(part) : converters);
      found.addAll(DocumentTypeRules.check(part, surroundings));
      found.addAll(BigRules.check(part, LONGEST_TABLE_NAME));
      found.addAll(DefaultRules.check(part));
    }
    return found;
  }

  /** The problems of a family: none, if its attributes can be written. */
  public static List<Diagnostic> problems(DocumentFamilyModel family, Surroundings surroundings) {
    List<Diagnostic> found =
        new ArrayList<>(
            DocumentDeclarationRules.check(family.declaration(), family.site(), family.asTable()));
    found.addAll(DocumentNameRules.check(family.type(), family.site(), surroundings));
    found.addAll(FamilyRules.check(family));
    return found;
  }

  /** The compiler refused the attributes, as it does if another processor wrote that name first. */
  public static Diagnostic refused(TypeRef document, Site site, String reason) {
    return DocumentNameRules.refused(document, site, reason);
  }

  /** The problems of annotations of members on types that are none. */
  public static List<Diagnostic> problems(List<DocumentStray> strays) {
    return strays.stream().map(DocumentStrayRules::check).toList();
  }
}
