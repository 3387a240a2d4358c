package dev.waybill.runtime.codec;

/**
 * Text as a part of a key. Each character up to {@code $} is written as {@code $} and the character
 * 48 higher, so that the separator {@code #} sorts below all that a part can hold: a part that
 * another one begins with comes before it, whatever follows.
 */
final class PartText {
  private static final char ESCAPE = '$';
  private static final int SHIFT = 48;

  private PartText() {}

  static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ESCAPE) {
        return escape(text, i);
      }
    }
    return text;
  }

  private static String escape(String text, int first) {
    StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ESCAPE) {
        escaped.append(ESCAPE).append((char) (c + SHIFT));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  static String unescape(String text) {
    if (text.indexOf(ESCAPE) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE) {
        i++;
        if (i == text.length() || text.charAt(i) < SHIFT) {
          throw new IllegalArgumentException();
        }
        c = (char) (text.charAt(i) - SHIFT);
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
