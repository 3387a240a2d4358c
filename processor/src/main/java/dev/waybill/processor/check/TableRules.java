package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Capacity;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of {@code @Table}. */
final class TableRules {
  /** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

  private TableRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found =
        new ArrayList<>(check(table.type(), table.name(), table.projection(), table.capacity()));
    if (table.discriminator().given()) {
      found.add(
          Problem.DISCRIMINATOR.at(
              table.discriminator().site(),
              "'discriminator' has no effect on a record, whose items are all of one type. Remove"
                  + " it, or move @Table to a sealed interface that permits the record."));
    }
    return found;
  }

  /** What is true of each table, be it of one type or several. */
  static List<Diagnostic> check(
      TypeRef type, Setting<String> name, Optional<Site> projection, Capacity capacity) {
    List<Diagnostic> found = new ArrayList<>();
    if (!NAME.matcher(name.value()).matches()) {
      found.add(
          Problem.TABLE_NAME.at(
              name.site(),
              "'"
                  + Shown.of(name.value())
                  + "' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9,"
                  + " '_', '-' and '.'."));
    }
    projection.ifPresent(
        site ->
            found.add(
                Problem.TABLE_AND_PROJECTION.at(
                    site,
                    "'"
                        + type.nestedName()
                        + "' has @Table, and a part of a table is a record of its own."
                        + " Remove @Projection, or @Table.")));
    capacity(capacity, "readCapacity", capacity.read(), found);
    capacity(capacity, "writeCapacity", capacity.write(), found);
    return found;
  }

  private static void capacity(
      Capacity capacity, String member, Setting<Long> units, List<Diagnostic> found) {
    if (capacity.provisioned() && units.value() < 1) {
      found.add(
          Problem.CAPACITY_MISSING.at(
              units.site(),
              "A table that is PROVISIONED says how much: write '"
                  + member
                  + " = …' with 1 or more units per second."));
    }
    if (!capacity.provisioned() && units.given()) {
      found.add(
          Problem.CAPACITY_UNUSED.at(
              units.site(),
              "'"
                  + member
                  + "' has no effect on a table that is paid per request."
                  + " Remove it, or add 'billingMode = BillingMode.PROVISIONED'."));
    }
  }
}
