package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.TableKeysModel.Misplaced;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A template stands on a record, the plain form on a component, and each key is given once. */
final class ComposedKeyRules {
  private ComposedKeyRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    table.keys().misplaced().forEach(value -> found.add(misplaced(value)));
    table
        .keys()
        .partition()
        .ifPresent(
            template ->
                twice(
                    table,
                    template,
                    Problem.TWO_PARTITION_KEYS,
                    AttributeModel::partitionKey,
                    found));
    table
        .keys()
        .sort()
        .ifPresent(
            template ->
                twice(table, template, Problem.TWO_SORT_KEYS, AttributeModel::sortKey, found));
    List<String> seen = new ArrayList<>();
    for (ComposedKeyModel template : table.keys().templates()) {
      found.addAll(TemplateRules.check(template, table, seen));
    }
    found.addAll(KeyPartRules.check(table));
    found.addAll(KeyNameRules.check(table));
    return found;
  }

  private static Diagnostic misplaced(Misplaced value) {
    return Problem.KEY_PLACE.at(
        value.site(),
        "'"
            + value.component()
            + "' is the whole key, so that "
            + value.annotation()
            + " takes no '"
            + value.member()
            + "' here. "
            + (value.member().equals("name")
                ? "Name the attribute with @Attribute(name = \"…\")."
                : "Move the annotation to the record for a key that is put together, or write "
                    + value.annotation()
                    + " alone."));
  }

  private static void twice(
      TableModel table,
      ComposedKeyModel template,
      Problem problem,
      Function<AttributeModel, Optional<Site>> key,
      List<Diagnostic> found) {
    for (AttributeModel attribute : table.attributes()) {
      key.apply(attribute)
          .ifPresent(
              site ->
                  found.add(
                      problem.at(
                          site,
                          "'"
                              + attribute.component()
                              + "' cannot be this key, because the record has the template \""
                              + Shown.of(template.template().value())
                              + "\" for it. Remove one of the annotations.")));
    }
  }
}
