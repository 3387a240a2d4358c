package dev.waybill.processor.check;

/** Text of the user's in a message: short, on one line, and with nothing invisible in it. */
final class Shown {
  private static final int MOST = 80;

  private Shown() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.substring(0, Math.min(MOST, text.length())).toCharArray()) {
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        shown.append(String.format("[U+%04X]", (int) c));
      } else {
        shown.append(c);
      }
    }
    return text.length() > MOST ? shown + "…" : shown.toString();
  }
}
