package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.DocumentStray;

/** Only a member of a family is told from others. */
final class DocumentStrayRules {
  private DocumentStrayRules() {}

  static Diagnostic check(DocumentStray stray) {
    return Problem.OUTSIDE_OF_FAMILY.at(
        stray.site(),
        stray.annotation()
            + " has no effect, because '"
            + stray.owner()
            + "' is no record that implements a sealed interface with @Document or @Table."
            + " Remove it.");
  }
}
