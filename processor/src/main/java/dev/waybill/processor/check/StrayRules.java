package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.Stray;

/** What describes a table belongs on a record with {@code @Table}, and on its components. */
final class StrayRules {
  private StrayRules() {}

  static Diagnostic check(Stray stray) {
    return switch (stray.place()) {
      case COMPONENT ->
          Problem.NO_TABLE.at(
              stray.site(),
              stray.annotation()
                  + " on '"
                  + stray.member()
                  + "' has no effect, because '"
                  + stray.owner()
                  + "' is no table. Annotate the record with @Table(\"…\"), or remove "
                  + stray.annotation()
                  + ".");
      case FIELD ->
          Problem.NOT_A_COMPONENT.at(
              stray.site(),
              stray.annotation()
                  + " belongs on a record component, and '"
                  + stray.member()
                  + "' is a field of '"
                  + stray.owner()
                  + "'. Move it to a component of a record with @Table.");
      case KEYED_TYPE ->
          Problem.KEY_WITHOUT_TABLE.at(
              stray.site(),
              stray.annotation()
                  + " has no effect, because '"
                  + stray.owner()
                  + "' is no table. Move it to a record with @Table, or to one of those that a"
                  + " sealed interface with @Table permits, or remove it.");
      case TYPE ->
          Problem.INDEX_WITHOUT_TABLE.at(
              stray.site(),
              stray.annotation()
                  + " has no effect, because '"
                  + stray.owner()
                  + "' is no table. Move it to the record with @Table, or remove it.");
    };
  }
}
