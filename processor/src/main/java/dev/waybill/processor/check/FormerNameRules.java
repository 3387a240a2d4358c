package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name that an attribute had before is its own, and of something that can be renamed. */
final class FormerNameRules {
  private final Map<String, AttributeModel> owners = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private FormerNameRules() {}

  static List<Diagnostic> check(TableModel table) {
    Set<String> indexKeys =
        table.indexes().stream()
            .flatMap(index -> index.keys().stream())
            .map(Setting::value)
            .collect(Collectors.toUnmodifiableSet());
    return check(table.attributes(), indexKeys);
  }

  /** The problems of the components of a document, which are no keys. */
  static List<Diagnostic> check(List<AttributeModel> parts) {
    return check(parts, Set.of());
  }

  private static List<Diagnostic> check(List<AttributeModel> attributes, Set<String> indexKeys) {
    FormerNameRules rules = new FormerNameRules();
    // Where two have one name now, that is told elsewhere.
    attributes.forEach(a -> rules.owners.putIfAbsent(a.attributeName(), a));
    for (AttributeModel attribute : attributes) {
      attribute.formerNames().forEach(name -> rules.name(attribute, name));
      rules.renamable(attribute, indexKeys);
    }
    return rules.found;
  }

  private void name(AttributeModel attribute, Setting<String> former) {
    String name = former.value();
    String shown = "'" + Shown.of(name) + "' ";
    AttributeModel owner = owners.putIfAbsent(name, attribute);
    if (name.isEmpty()) {
      add(former, "'" + attribute.component() + "' has a former name that is empty. Remove it.");
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      add(
          former,
          shown
              + "has half a surrogate pair in it, which UTF-8 cannot write, so that no attribute"
              + " was ever called so. Remove it.");
    } else if (name.equals(attribute.attributeName())) {
      add(former, shown + "is the present name of '" + attribute.component() + "'. Remove it.");
    } else if (owner != null && owner.component().equals(attribute.component())) {
      add(former, shown + "is there twice. Remove it.");
    } else if (owner != null) {
      add(
          former,
          shown
              + "cannot have been the name of '"
              + attribute.component()
              + "', because it is, or was, that of '"
              + owner.component()
              + "', and a reader could not tell which is meant. Remove it from one of them.");
    }
  }

  private void add(Setting<String> former, String message) {
    found.add(Problem.FORMER_NAME.at(former.site(), message));
  }

  private void renamable(AttributeModel attribute, Set<String> indexKeys) {
    String fixed = "";
    if (attribute.isKey()) {
      fixed = "is a key";
    } else if (indexKeys.contains(attribute.component())) {
      fixed = "is a key of an index";
    } else if (!attribute.stamps().isEmpty()) {
      fixed = "has " + attribute.stamps().get(0).stamp().annotation();
    }
    if (!fixed.isEmpty() && !attribute.formerNames().isEmpty()) {
      found.add(
          Problem.FORMER_NAME_FIXED.at(
              attribute.formerNames().get(0).site(),
              "'"
                  + attribute.component()
                  + "' "
                  + fixed
                  + ", and DynamoDB and Waybill look for it under one name only."
                  + " Remove 'formerly', and keep the old name with 'name'."));
    }
  }
}
