package dev.waybill.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a user meant. */
public final class Spelling {
  private Spelling() {}

  /** " Did you mean 'x'?" with a leading space, or nothing where no word is near. */
  public static String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(near -> " Did you mean '" + near + "'?").orElse("");
  }

  /** The known word that takes the fewest edits, if a third of the word or less has to change. */
  static Optional<String> nearest(String word, Collection<String> known) {
    int most = (word.length() + 2) / 3;
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= most)
        .min(Comparator.comparingInt((String candidate) -> distance(word, candidate)));
  }

  /** The Levenshtein distance; case does not count, since it is the commonest slip of all. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
