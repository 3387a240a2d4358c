package dev.waybill.processor.model;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the name of an index is written as that of a method. */
final class MethodName {
  private static final Pattern WORD = Pattern.compile("[^._-]+");

  private MethodName() {}

  /**
   * {@code by-status} is {@code byStatus}, {@code by_host.v2} is {@code byHostV2}, {@code ByStatus}
   * is {@code byStatus}, {@code URLs} is {@code urls}. Not each is a name in Java.
   */
  static String of(String index) {
    StringBuilder name = new StringBuilder();
    for (String word : WORD.matcher(index).results().map(MatchResult::group).toList()) {
      if (name.isEmpty()) {
        name.append(decapitalized(word));
      } else {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  /** Of several capitals the last one begins the next word, if one follows. */
  private static String decapitalized(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    boolean nextWord =
        capitals > 1
            && capitals < word.length() - 1
            && Character.isLowerCase(word.charAt(capitals));
    int end = nextWord ? capitals - 1 : capitals;
    return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
  }
}
