package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An index that is to hold some attributes beside the keys says which, and no other does. */
final class IndexIncludeRules {
  /**
   * In all indexes of a table together.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
   */
  private static final int MOST = 100;

  private IndexIncludeRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> tableKeys =
        table.attributes().stream()
            .filter(attribute -> attribute.isKey() || attribute.isKeyPart())
            .map(AttributeModel::component)
            .collect(Collectors.toSet());
    int sum = 0;
    for (IndexModel index : table.indexes()) {
      check(index, tableKeys, found);
      int before = sum;
      sum += index.include().value().size();
      if (before <= MOST && sum > MOST) {
        found.add(
            Problem.INDEX_INCLUDE.at(
                index.include().site(),
                IndexRules.shown(index)
                    + " is where the indexes of '"
                    + table.type().nestedName()
                    + "' come to include "
                    + sum
                    + " components, and DynamoDB takes "
                    + MOST
                    + " in all. Leave some out, or let it hold ALL."));
      }
    }
    return found;
  }

  private static void check(IndexModel index, Set<String> tableKeys, List<Diagnostic> found) {
    List<Setting<String>> included = index.include().value();
    boolean includes = index.projection().value() == Holds.INCLUDE;
    if (includes && included.isEmpty()) {
      found.add(
          Problem.INDEX_INCLUDE.at(
              index.projection().site(),
              IndexRules.shown(index)
                  + " includes nothing. Name components with 'include', or let it hold"
                  + " KEYS_ONLY."));
    } else if (!includes && !included.isEmpty()) {
      found.add(
          Problem.INDEX_INCLUDE.at(
              index.include().site(),
              IndexRules.shown(index)
                  + " holds "
                  + index.projection().value()
                  + ", so that 'include' has no effect. Remove it, or write 'projection ="
                  + " IndexProjection.INCLUDE'."));
    } else {
      Set<String> held = new HashSet<>(tableKeys);
      index.keys().forEach(key -> held.add(key.value()));
      included.stream()
          .filter(component -> !held.add(component.value()))
          .forEach(component -> found.add(heldAlready(index, component)));
    }
  }

  private static Diagnostic heldAlready(IndexModel index, Setting<String> component) {
    return Problem.INDEX_INCLUDE.at(
        component.site(),
        IndexRules.shown(index)
            + " holds '"
            + Shown.of(component.value())
            + "' already: the keys of the index and of the table are in it, and each other"
            + " component is to be named once. Remove it.");
  }
}
