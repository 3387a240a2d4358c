package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.model.UserTypes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of attributes are legal, and no two components share one. */
final class NameRules {
  /**
   * In bytes of UTF-8, of the name of what a table or an index names, and of any other.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
   */
  private static final int MOST_OF_KEY = 255;

  private static final int MOST = 65_535;

  private NameRules() {}

  static List<Diagnostic> check(TableModel table) {
    return check(table.type(), table.attributes(), namedByIndexes(table));
  }

  /**
   * @param named the components whose attributes are named by more than the item
   */
  static List<Diagnostic> check(TypeRef type, List<AttributeModel> attributes, Set<String> named) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, AttributeModel> byName = new HashMap<>();
    Map<String, AttributeModel> byConstant = new HashMap<>();
    for (AttributeModel attribute : attributes) {
      if (attribute.isKeyPart()) {
        // It is no attribute, and its constant is nobody's business.
        continue;
      }
      legal(attribute, attribute.isKey() || named.contains(attribute.component()), found);
      AttributeModel same = byName.putIfAbsent(attribute.attributeName(), attribute);
      if (same != null) {
        found.add(sameAttribute(attribute, same));
      }
      AttributeModel other = byConstant.putIfAbsent(attribute.constant(), attribute);
      if (other != null) {
        found.add(sameConstant(attribute, other));
      }
    }
    obscured(type, attributes, byConstant, found);
    return found;
  }

  /**
   * Where a constant has the name of a type, the DAO names the type with its package. In the
   * unnamed package there is no other name for it.
   */
  private static void obscured(
      TypeRef record,
      List<AttributeModel> attributes,
      Map<String, AttributeModel> byConstant,
      List<Diagnostic> found) {
    if (!record.packageName().isEmpty()) {
      return;
    }
    for (AttributeModel attribute : attributes) {
      for (UserType type : UserTypes.in(attribute.type())) {
        AttributeModel other = byConstant.get(type.type().topLevelName());
        if (other != null) {
          found.add(
              Problem.NAME_OBSCURED.at(
                  attribute.site(),
                  "The DAO cannot name '"
                      + type.type().nestedName()
                      + "' of '"
                      + attribute.component()
                      + "', because the constant of '"
                      + other.component()
                      + "' has the same name. Put the types into a package, or rename one."));
        }
      }
    }
  }

  /** Keys of indexes, and what they include. */
  private static Set<String> namedByIndexes(TableModel table) {
    return table.indexes().stream()
        .flatMap(index -> Stream.concat(index.keys().stream(), index.include().value().stream()))
        .map(Setting::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void legal(AttributeModel attribute, boolean ofKey, List<Diagnostic> found) {
    String name = attribute.attributeName();
    if (name.isEmpty()) {
      found.add(
          Problem.ATTRIBUTE_NAME.at(
              attribute.nameSite(),
              "The attribute of '"
                  + attribute.component()
                  + "' has an empty name. Write one, or leave 'name' out to use the component's."));
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      found.add(
          Problem.ATTRIBUTE_NAME.at(
              attribute.nameSite(),
              "The name '"
                  + Shown.of(name)
                  + "' has half a surrogate pair in it, which UTF-8 cannot write. Remove it."));
      return;
    }
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    int most = ofKey ? MOST_OF_KEY : MOST;
    if (bytes > most) {
      found.add(
          Problem.ATTRIBUTE_NAME.at(
              attribute.nameSite(),
              "The attribute name of '"
                  + Shown.of(attribute.component())
                  + "' has "
                  + bytes
                  + " bytes in UTF-8. Write one of at most "
                  + most
                  + ", with @Attribute(name = \"…\")."));
    }
  }

  private static Diagnostic sameAttribute(AttributeModel attribute, AttributeModel first) {
    return Problem.SAME_ATTRIBUTE.at(
        attribute.nameSite(),
        "'"
            + attribute.component()
            + "' and '"
            + first.component()
            + "' are both stored as '"
            + Shown.of(first.attributeName())
            + "'. Give one of them another name with @Attribute(name = \"…\").");
  }

  private static Diagnostic sameConstant(AttributeModel attribute, AttributeModel first) {
    return Problem.SAME_CONSTANT.at(
        attribute.site(),
        "'"
            + attribute.component()
            + "' and '"
            + first.component()
            + "' would both be the constant '"
            + first.constant()
            + "'. Rename one of them; @Attribute(name = \"…\") can keep its attribute's"
            + " name.");
  }
}
