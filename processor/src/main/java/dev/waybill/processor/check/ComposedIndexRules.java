package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of an index that are put together from components. */
final class ComposedIndexRules {
  private final TableModel table;
  private final IndexModel index;
  private final List<Diagnostic> found = new ArrayList<>();

  private ComposedIndexRules(TableModel table, IndexModel index) {
    this.table = table;
    this.index = index;
  }

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    for (IndexModel index : table.indexes()) {
      ComposedIndexRules rules = new ComposedIndexRules(table, index);
      rules.check();
      found.addAll(rules.found);
    }
    return found;
  }

  private void check() {
    side(
        "partitionKeyName",
        index.partitionKey(),
        index.composedPartitionKey(),
        index.partitionKeyName());
    side("sortKeyName", index.sortKey(), index.composedSortKey(), index.sortKeyName());
    List<String> seen = new ArrayList<>(index.keys().stream().map(Setting::value).toList());
    for (ComposedKeyModel template : index.templates()) {
      found.addAll(TemplateRules.check(template, table, seen));
    }
    stored();
  }

  private void side(
      String member,
      Setting<List<Setting<String>>> keys,
      Optional<ComposedKeyModel> template,
      Setting<String> name) {
    if (template.isEmpty() && name.given()) {
      found.add(
          Problem.KEY_NAME_UNUSED.at(
              name.site(),
              IndexRules.shown(index)
                  + " has no template there, and its key is the attribute of a component. Remove '"
                  + member
                  + "', or write a template such as \"{component}\"."));
    }
    if (template.isPresent() && keys.value().size() > 1) {
      keys.value().stream()
          .filter(key -> !key.site().equals(template.get().template().site()))
          .findFirst()
          .ifPresent(
              other ->
                  found.add(
                      Problem.TEMPLATE_AMONG_KEYS.at(
                          other.site(),
                          IndexRules.shown(index)
                              + " has the template \""
                              + Shown.of(template.get().template().value())
                              + "\", which is all of that key. Put '"
                              + Shown.of(other.value())
                              + "' into it, or write components alone.")));
    }
  }

  /** An index holds attributes, and a part of the table's key is none. */
  private void stored() {
    Set<String> parts =
        table.attributes().stream()
            .filter(AttributeModel::isKeyPart)
            .map(AttributeModel::component)
            .collect(Collectors.toCollection(HashSet::new));
    index.keys().stream()
        .filter(key -> parts.contains(key.value()))
        .forEach(
            key ->
                found.add(
                    Problem.INDEX_OF_PART.at(
                        key.site(),
                        IndexRules.shown(index)
                            + " cannot have '"
                            + key.value()
                            + "' in its keys, because it is stored in the key of the table alone."
                            + " Write the template \"{"
                            + key.value()
                            + "}\", which stores it for the index.")));
  }
}
