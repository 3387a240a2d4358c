package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that is put together from components.
 *
 * @param template {@code ORDER#{placedAt}#{id}}, as the source has it
 * @param attributeName the name of the attribute that holds the key
 * @param nameSite the narrowest place that says that name
 */
public record ComposedKeyModel(Setting<String> template, String attributeName, Site nameSite) {
  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

  /** The template taken apart; what is no part of it that can be is left in the text. */
  public List<KeyPiece> pieces() {
    String text = template.value();
    List<KeyPiece> pieces = new ArrayList<>();
    Matcher parts = PART.matcher(text);
    int end = 0;
    while (parts.find()) {
      if (parts.start() > end) {
        pieces.add(new KeyPiece.Text(text.substring(end, parts.start())));
      }
      pieces.add(new KeyPiece.Part(parts.group(1)));
      end = parts.end();
    }
    if (end < text.length()) {
      pieces.add(new KeyPiece.Text(text.substring(end)));
    }
    return pieces;
  }

  /** The components in it, by name, in order. */
  public List<String> components() {
    return pieces().stream()
        .filter(KeyPiece.Part.class::isInstance)
        .map(piece -> ((KeyPiece.Part) piece).component())
        .toList();
  }

  /** The constant that stands for it in the DAO: its attribute may have any name. */
  public String constant() {
    String name = attributeName.replaceAll("[^A-Za-z0-9_]", "_");
    String constant = ConstantName.of(name);
    return Character.isDigit(constant.charAt(0)) || constant.equals("_")
        ? "KEY_" + constant
        : constant;
  }

  /** Whether an element of the keys of an index is one, rather than the name of a component. */
  static boolean isTemplate(String key) {
    return key.contains("{") || key.contains("#");
  }
}
