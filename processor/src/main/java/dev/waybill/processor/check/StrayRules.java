package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.Stray;

/** Annotations for components belong to components of records with {@code @Table}. */
final class StrayRules {
  private StrayRules() {}

  static Diagnostic check(Stray stray) {
    if (stray.component()) {
      return Problem.NO_TABLE.at(
          stray.site(),
          stray.annotation()
              + " on '"
              + stray.field()
              + "' has no effect, because '"
              + stray.owner()
              + "' is no table. Annotate the record with @Table(\"…\"), or remove "
              + stray.annotation()
              + ".");
    }
    return Problem.NOT_A_COMPONENT.at(
        stray.site(),
        stray.annotation()
            + " belongs on a record component, and '"
            + stray.field()
            + "' is a field of '"
            + stray.owner()
            + "'. Move it to a component of a record with @Table.");
  }
}
