package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One partition key, at most one sort key, each a single value that DynamoDB takes as a key. */
final class KeyRules {
  private KeyRules() {}

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    List<AttributeModel> partition =
        table.attributes().stream().filter(a -> a.partitionKey().isPresent()).toList();
    // A component that is both is one mistake, and counts as the partition key.
    List<AttributeModel> sort =
        table.attributes().stream()
            .filter(a -> a.sortKey().isPresent() && a.partitionKey().isEmpty())
            .toList();
    if (partition.isEmpty() && table.keys().partition().isEmpty()) {
      found.add(missing(table, sort));
    }
    for (AttributeModel extra : partition.stream().skip(1).toList()) {
      found.add(
          Problem.TWO_PARTITION_KEYS.at(
              extra.partitionKey().orElseThrow(),
              twice("partition", extra, partition.get(0)) + " A second key is a @SortKey."));
    }
    for (AttributeModel extra : sort.stream().skip(1).toList()) {
      found.add(
          Problem.TWO_SORT_KEYS.at(
              extra.sortKey().orElseThrow(),
              twice("sort", extra, sort.get(0)) + " Remove one of the annotations."));
    }
    table.attributes().stream().filter(AttributeModel::isKey).forEach(a -> key(a, found));
    found.addAll(ComposedKeyRules.check(table));
    return found;
  }

  private static Diagnostic missing(TableModel table, List<AttributeModel> sort) {
    String hint =
        sort.stream()
            .findFirst()
            .map(a -> " A @SortKey, such as '" + a.component() + "', only comes beside one.")
            .orElse("");
    return Problem.NO_PARTITION_KEY.at(
        table.site(),
        "The record '"
            + table.type().nestedName()
            + "' has no partition key. Annotate one of its components with @PartitionKey."
            + hint);
  }

  private static String twice(String which, AttributeModel extra, AttributeModel first) {
    return "'"
        + extra.component()
        + "' cannot be the "
        + which
        + " key, because '"
        + first.component()
        + "' is.";
  }

  private static void key(AttributeModel attribute, List<Diagnostic> found) {
    Optional<Site> sort = attribute.sortKey();
    if (attribute.partitionKey().isPresent() && sort.isPresent()) {
      found.add(
          Problem.BOTH_KEYS.at(
              sort.get(),
              "'"
                  + attribute.component()
                  + "' is the partition key, and cannot be the sort key too."
                  + " Remove one of the annotations."));
    }
    if (attribute.isBig()) {
      found.add(
          Problem.BIG_KEY.at(
              attribute.bigs().get(0).site(),
              "'"
                  + attribute.component()
                  + "' is a key, which stays in the item: a key cannot be big. Remove "
                  + attribute.bigs().get(0).kind().annotation()
                  + "."));
    } else if (!canBeKey(attribute)) {
      found.add(
          Problem.KEY_TYPE.at(
              attribute.site(),
              "The key '"
                  + attribute.component()
                  + "' is of type "
                  + attribute.type().display()
                  + ", "
                  + (attribute.type() instanceof Converted converted
                      ? "and '"
                          + converted.converter().nestedName()
                          + "' may store anything. Let it implement TextConverter,"
                          + " NumberConverter or BinaryConverter."
                      : "and DynamoDB's keys are text, numbers or binary."
                          + " Use String, int or byte[], for example.")));
    }
  }

  static boolean canBeKey(AttributeModel attribute) {
    return attribute.type() instanceof Enumeration
        // An unsupported type has a diagnostic of its own.
        || attribute.type() instanceof Unsupported
        || (attribute.type() instanceof Converted converted
            && converted.form() != ConvertedForm.ANY)
        || (attribute.type() instanceof Simple simple && simple.basic().wire() != Wire.BOOLEAN);
  }
}
