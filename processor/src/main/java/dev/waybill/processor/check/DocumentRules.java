package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.StampModel;
import java.util.ArrayList;
import java.util.List;

/** A document has parts, and nothing that only an item has. */
final class DocumentRules {
  private final DocumentModel document;
  private final List<Diagnostic> found = new ArrayList<>();

  private DocumentRules(DocumentModel document) {
    this.document = document;
  }

  static List<Diagnostic> check(DocumentModel document) {
    DocumentRules rules = new DocumentRules(document);
    document.discriminator().ifPresent(rules::discriminator);
    document.attributes().forEach(rules::ofTables);
    return rules.found;
  }

  private void discriminator(Setting<String> setting) {
    found.add(
        Problem.DOCUMENT_DISCRIMINATOR.at(
            setting.site(),
            "'"
                + document.type().nestedName()
                + "' is a record, and only a family of several types has to say which one a value"
                + " is. Remove 'discriminator', or give it to the sealed interface."));
  }

  private void ofTables(AttributeModel part) {
    part.partitionKey().ifPresent(site -> ofTables("@PartitionKey", site, part));
    part.sortKey().ifPresent(site -> ofTables("@SortKey", site, part));
    for (StampModel stamp : part.stamps()) {
      ofTables(stamp.stamp().annotation(), stamp.site(), part);
    }
  }

  private void ofTables(String annotation, Site site, AttributeModel part) {
    found.add(
        Problem.TABLE_IN_DOCUMENT.at(
            site,
            annotation
                + " on '"
                + part.component()
                + "' is for the items of tables, and '"
                + document.type().nestedName()
                + "' is a document inside of them. Remove it."));
  }
}
