package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.DocumentsIn;
import java.util.List;

/** A document comes with its attributes: from this compilation, or from the one that made it. */
final class DocumentTypeRules {
  private DocumentTypeRules() {}

  static List<Diagnostic> check(AttributeModel attribute, Surroundings surroundings) {
    return DocumentsIn.type(attribute.type())
        .filter(document -> !document.readable() && !surroundings.isSource(document.type()))
        .map(document -> notBuilt(attribute, document))
        .toList();
  }

  private static Diagnostic notBuilt(AttributeModel attribute, DocumentOf document) {
    return Problem.DOCUMENT_NOT_BUILT.at(
        attribute.site(),
        "'"
            + attribute.component()
            + "' is a document of type "
            + document.display()
            + ", which was compiled without Waybill's processor: '"
            + document.type().attribute().qualifiedName()
            + "' is not there. Compile '"
            + document.display()
            + "' with the processor.");
  }
}
