package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.KeyPiece;
import dev.waybill.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key can be taken apart again, sorts as its parts do, and names components. */
final class TemplateRules {
  private final ComposedKeyModel template;
  private final TableModel table;
  private final List<Diagnostic> found = new ArrayList<>();

  private TemplateRules(ComposedKeyModel template, TableModel table) {
    this.template = template;
    this.table = table;
  }

  /**
   * @param seen the components that the key has already; those of the template are added
   */
  static List<Diagnostic> check(ComposedKeyModel template, TableModel table, List<String> seen) {
    TemplateRules rules = new TemplateRules(template, table);
    rules.form().ifPresent(wrong -> rules.add(Problem.TEMPLATE_FORM, wrong));
    for (String component : template.components()) {
      rules.component(component, seen);
    }
    return rules.found;
  }

  private Optional<String> form() {
    if (template.template().value().isEmpty()) {
      return Optional.of(
          template.template().given()
              ? "is empty, and so would each key be. Write text, components in braces, or both."
              : "is missing, and the annotation says nothing without one. Write one, such as"
                  + " \"CUSTOMER#{customer}\", or annotate a component.");
    }
    boolean afterPart = false;
    for (KeyPiece piece : template.pieces()) {
      if (piece instanceof KeyPiece.Text text) {
        Optional<String> wrong = text(text.text(), afterPart);
        if (wrong.isPresent()) {
          return wrong;
        }
      } else if (afterPart) {
        return Optional.of(
            "has nothing between two components, so that nobody could tell where one ends. Write"
                + " '#' between them.");
      }
      afterPart = piece instanceof KeyPiece.Part;
    }
    return Optional.empty();
  }

  private static Optional<String> text(String text, boolean afterPart) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      return Optional.of("has a brace that has no match. Write components as {component}.");
    }
    if (text.indexOf('$') >= 0) {
      return Optional.of("has a '$' in its text, which is kept for the values. Remove it.");
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return Optional.of("has a control character or half a surrogate pair in it. Remove it.");
    }
    if (afterPart && text.charAt(0) != '#') {
      return Optional.of(
          "has '"
              + Shown.of(text)
              + "' behind a component, and only text that begins with '#' lets keys sort as their"
              + " components do. Write '#' there.");
    }
    return Optional.empty();
  }

  private void component(String component, List<String> seen) {
    List<String> known = table.attributes().stream().map(AttributeModel::component).toList();
    if (!known.contains(component)) {
      add(
          Problem.TEMPLATE_UNKNOWN_COMPONENT,
          "names '"
              + Shown.of(component)
              + "', and '"
              + table.type().nestedName()
              + "' has no such component."
              + Spelling.didYouMean(component, known));
    } else if (seen.contains(component)) {
      add(
          Problem.TEMPLATE_COMPONENT_TWICE,
          "names '"
              + component
              + "', which is in the key already. Write it once, and text, such as \"PROFILE\","
              + " where the key needs no other part.");
    } else {
      seen.add(component);
    }
  }

  private void add(Problem problem, String message) {
    found.add(
        problem.at(
            template.template().site(),
            (template.template().value().isEmpty()
                    ? "The template "
                    : "The template \"" + Shown.of(template.template().value()) + "\" ")
                + message));
  }
}
