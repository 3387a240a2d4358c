package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of an index are components, of types that keys can have. */
final class IndexKeyRules {
  /**
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html
   */
  private static final int MOST = 4;

  private final TableModel table;
  private final Map<String, AttributeModel> components = new LinkedHashMap<>();

  IndexKeyRules(TableModel table) {
    this.table = table;
    table.attributes().forEach(a -> components.put(a.component(), a));
  }

  List<Diagnostic> check(IndexModel index) {
    List<Diagnostic> found = new ArrayList<>();
    count(index, found);
    Set<String> seen = new HashSet<>();
    for (Setting<String> key : index.keys()) {
      AttributeModel component = components.get(key.value());
      if (component == null) {
        found.add(unknown(index, key));
      } else if (!seen.add(key.value())) {
        found.add(
            Problem.INDEX_KEY_TWICE.at(
                key.site(),
                IndexRules.shown(index)
                    + " has '"
                    + key.value()
                    + "' in its keys already. Remove it, or name another component."));
      } else {
        key(index, key, component, found);
      }
    }
    index.include().value().stream()
        .filter(included -> !components.containsKey(included.value()))
        .forEach(included -> found.add(unknown(index, included)));
    return found;
  }

  private static void count(IndexModel index, List<Diagnostic> found) {
    if (index.global() && index.partitionKey().value().isEmpty()) {
      found.add(
          Problem.INDEX_KEY_COUNT.at(
              index.partitionKey().site(),
              IndexRules.shown(index) + " has no partition key. Name one to four components."));
    }
    tooMany(index, "partition", index.partitionKey().value(), found);
    tooMany(index, "sort", index.sortKey().value(), found);
  }

  private static void tooMany(
      IndexModel index, String which, List<Setting<String>> keys, List<Diagnostic> found) {
    if (keys.size() > MOST) {
      found.add(
          Problem.INDEX_KEY_COUNT.at(
              keys.get(MOST).site(),
              IndexRules.shown(index)
                  + " has "
                  + keys.size()
                  + " components in its "
                  + which
                  + " key, and DynamoDB takes "
                  + MOST
                  + ". Leave some out."));
    }
  }

  private Diagnostic unknown(IndexModel index, Setting<String> key) {
    return Problem.INDEX_UNKNOWN_COMPONENT.at(
        key.site(),
        IndexRules.shown(index)
            + " names '"
            + Shown.of(key.value())
            + "', and '"
            + table.type().nestedName()
            + "' has no such component."
            + components.values().stream()
                .filter(a -> a.attributeName().equals(key.value()))
                .findFirst()
                .map(a -> " Did you mean '" + a.component() + "', which is stored so?")
                .orElseGet(() -> meant(index, key)));
  }

  /** Without braces and '#' it is a name, also if it was meant as the text of a template. */
  private String meant(IndexModel index, Setting<String> key) {
    String similar = Spelling.didYouMean(key.value(), components.keySet());
    return similar.isEmpty() && index.partitionKey().value().equals(List.of(key))
        ? " If it is text that all items have as their key, write \"" + key.value() + "#\"."
        : similar;
  }

  private static void key(
      IndexModel index, Setting<String> key, AttributeModel component, List<Diagnostic> found) {
    if (!index.global() && component.partitionKey().isPresent()) {
      found.add(
          Problem.INDEX_KEY_TWICE.at(
              key.site(),
              IndexRules.shown(index)
                  + " is local, and has the partition key of the table, '"
                  + key.value()
                  + "', already. Name another component to sort by."));
    } else if (component.isBig()) {
      found.add(
          Problem.INDEX_KEY_TYPE.at(
              key.site(),
              IndexRules.shown(index)
                  + " cannot have '"
                  + key.value()
                  + "' in its keys, because it is big, and a key stays in the item. Name another"
                  + " component."));
    } else if (!(component.type() instanceof BlobHandle) && !KeyRules.canBeKey(component)) {
      found.add(
          Problem.INDEX_KEY_TYPE.at(
              key.site(),
              IndexRules.shown(index)
                  + " cannot have '"
                  + key.value()
                  + "' in its keys, because it is of type "
                  + component.type().display()
                  + ", and DynamoDB's keys are text, numbers or binary. Name another component."));
    }
  }
}
