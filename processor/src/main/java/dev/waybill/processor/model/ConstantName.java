package dev.waybill.processor.model;

import java.util.Locale;

/** How a component's name is written as a constant. */
public final class ConstantName {
  private ConstantName() {}

  /**
   * {@code fetchedAt} is {@code FETCHED_AT}, {@code htmlURL} is {@code HTML_URL}, {@code URLPrefix}
   * is {@code URL_PREFIX}, {@code sha256} is {@code SHA256}.
   */
  public static String of(String component) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      if (startsWord(component, i)) {
        words.append('_');
      }
      words.append(component.charAt(i));
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i)) || name.charAt(i - 1) == '_') {
      return false;
    }
    boolean afterUpper = Character.isUpperCase(name.charAt(i - 1));
    boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return !afterUpper || beforeLower;
  }
}
