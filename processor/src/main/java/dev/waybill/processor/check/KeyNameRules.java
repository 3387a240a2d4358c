package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The attribute of a key that is put together has a name of its own. */
final class KeyNameRules {
  /**
   * In bytes of UTF-8.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
   */
  private static final int MOST = 255;

  private final Map<String, AttributeModel> attributes = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private KeyNameRules(TableModel table) {
    table.attributes().stream()
        .filter(attribute -> !attribute.isKeyPart())
        .forEach(attribute -> attributes.put(attribute.attributeName(), attribute));
  }

  static List<Diagnostic> check(TableModel table) {
    KeyNameRules rules = new KeyNameRules(table);
    List<ComposedKeyModel> ofTable = table.keys().templates();
    if (ofTable.size() == 2
        && ofTable.get(0).attributeName().equals(ofTable.get(1).attributeName())) {
      rules.add(ofTable.get(1), "is that of the partition key too. Write another 'name'.");
      return rules.found;
    }
    Stream.concat(
            ofTable.stream(), table.indexes().stream().flatMap(index -> index.templates().stream()))
        .forEach(rules::check);
    return rules.found;
  }

  private void check(ComposedKeyModel key) {
    String name = key.attributeName();
    AttributeModel same = attributes.get(name);
    if (name.isEmpty()
        || !StandardCharsets.UTF_8.newEncoder().canEncode(name)
        || name.getBytes(StandardCharsets.UTF_8).length > MOST) {
      add(key, "is none. Write one of 1 to " + MOST + " bytes in UTF-8.");
    } else if (same != null) {
      add(
          key,
          "is that of the attribute of '"
              + same.component()
              + "' too. Give one of them another name.");
    } else {
      // Several indexes can share a key, and an index one of the table: it is written once.
      String other = templates.putIfAbsent(name, key.template().value());
      if (other != null && !other.equals(key.template().value())) {
        add(
            key,
            "is that of a key with the template \""
                + Shown.of(other)
                + "\" too. Give one of them another name.");
      }
    }
  }

  private void add(ComposedKeyModel key, String message) {
    found.add(
        Problem.KEY_ATTRIBUTE_NAME.at(
            key.nameSite(),
            "The name '"
                + Shown.of(key.attributeName())
                + "' of the key \""
                + Shown.of(key.template().value())
                + "\" "
                + message));
  }
}
