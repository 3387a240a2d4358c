package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.KeyRole;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.StampModel;
import dev.waybill.processor.model.TableKeysModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of keys are single values with one text each, which nobody changes behind their key.
 */
final class KeyPartRules {
  private final AttributeModel part;
  private final TableKeysModel keys;
  private final List<Diagnostic> found = new ArrayList<>();

  private KeyPartRules(AttributeModel part, TableKeysModel keys) {
    this.part = part;
    this.keys = keys;
  }

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    for (AttributeModel attribute : table.attributes()) {
      if (attribute.role() != KeyRole.NONE) {
        KeyPartRules rules = new KeyPartRules(attribute, table.keys());
        rules.check();
        found.addAll(rules.found);
      }
    }
    return found;
  }

  private void check() {
    if (part.isBig()) {
      add(
          Problem.TEMPLATE_PART,
          part.bigs().get(0).site(),
          "is a part of a key, which stays in the item: it cannot be big. Remove "
              + part.bigs().get(0).kind().annotation()
              + ".");
    } else if (!canBePart(part.type())) {
      add(
          Problem.TEMPLATE_TYPE,
          part.site(),
          "is a part of a key and of type "
              + part.type().display()
              + ", and such a part is text, a number, a UUID, an enum, or a date or time without"
              + " an offset or zone. Use String, for example.");
    }
    if (part.isKeyPart()) {
      ofTable();
    } else if (part.isIndexPart()) {
      ofIndex();
    }
  }

  /** It is no attribute, so that nothing can be said of one. */
  private void ofTable() {
    part.settings()
        .ifPresent(
            settings ->
                add(
                    Problem.TEMPLATE_PART,
                    settings.site(),
                    "is stored in the key of the table alone, so that @Attribute has no effect."
                        + " Remove it."));
    // Where the template is for that same key, it is told so elsewhere.
    part.partitionKey().filter(site -> keys.partition().isEmpty()).ifPresent(this::otherKey);
    part.sortKey().filter(site -> keys.sort().isEmpty()).ifPresent(this::otherKey);
  }

  private void otherKey(Site site) {
    add(
        Problem.TEMPLATE_PART,
        site,
        "is a part of a key that is put together, and cannot be the other key of the table as a"
            + " whole. Remove it from the template, or write a template for both.");
  }

  private void ofIndex() {
    part.defaultText()
        .ifPresent(
            text ->
                add(
                    Problem.TEMPLATE_PART,
                    text.site(),
                    "is a part of the key of an index, which an item that has it from its default"
                        + " would not be in. Remove the default."));
    part.formerNames().stream()
        .findFirst()
        .ifPresent(
            former ->
                add(
                    Problem.TEMPLATE_PART,
                    former.site(),
                    "is a part of the key of an index, which an item that has it under a former"
                        + " name would not be in. Remove the name."));
    for (StampModel stamp : part.stamps()) {
      if (stamp.stamp() != Stamp.GENERATED_ID) {
        add(
            Problem.TEMPLATE_PART,
            stamp.site(),
            "is a part of the key of an index, and an update would change it without that key."
                + " Name it as a key of the index of its own, without a template.");
      }
    }
  }

  /** Whether it has one text, which sorts as it does, if it sorts at all. */
  private static boolean canBePart(AttributeType type) {
    return type instanceof Enumeration
        // An unsupported type has a diagnostic of its own.
        || type instanceof Unsupported
        || (type instanceof Converted converted
            && (converted.form() == ConvertedForm.TEXT || converted.form() == ConvertedForm.NUMBER))
        || (type instanceof Simple simple && canBePart(simple.basic()));
  }

  private static boolean canBePart(Basic basic) {
    return switch (basic) {
      case BOOLEAN, BYTE_ARRAY, BYTE_BUFFER, SDK_BYTES, OFFSET_DATE_TIME, ZONED_DATE_TIME, PERIOD ->
          false;
      default -> true;
    };
  }

  private void add(Problem problem, Site site, String message) {
    found.add(problem.at(site, "'" + part.component() + "' " + message));
  }
}
