package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.ItemSize;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ends of ranges of keys that are text. DynamoDB takes one condition on a sort key, and {@code
 * BETWEEN} has both of its ends in it: a range that one of them is not in ends at the text next to
 * it, among all that a key can be. Texts sort by their UTF-8 bytes, and so by their code points.
 *
 * @param max the most bytes of a key
 */
record KeyBounds(int max) {
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;

  static int bytes(String text) {
    return (int) ItemSize.of(AttributeValue.fromS(text));
  }

  /** Returns the last key that begins with a prefix; the prefix has no more bytes than a key. */
  String lastOf(String prefix) {
    StringBuilder last = new StringBuilder(prefix);
    int left = max - bytes(prefix);
    for (; left >= 4; left -= 4) {
      last.appendCodePoint(Character.MAX_CODE_POINT);
    }
    // What has fewer bytes sorts before all that has more.
    switch (left) {
      case 3 -> last.append('\uFFFF');
      case 2 -> last.append('\u07FF');
      case 1 -> last.append('\u007F');
      default -> {}
    }
    return last.toString();
  }

  /** Returns the last key that sorts before a text or is that text, whatever its length. */
  String atMost(String text) {
    if (bytes(text) <= max) {
      return text;
    }
    return lastOf(text.substring(0, fitting(text)));
  }

  /**
   * Returns the first key that sorts behind a text or is that text, whatever its length; null if
   * there is none.
   */
  @Nullable String atLeast(String text) {
    if (bytes(text) <= max) {
      return text;
    }
    int end = fitting(text);
    while (end > 0) {
      int last = text.codePointBefore(end);
      end -= Character.charCount(last);
      if (last < Character.MAX_CODE_POINT) {
        String next =
            text.substring(0, end) + Character.toString(skipped(last + 1, LAST_SURROGATE + 1));
        if (bytes(next) <= max) {
          return next;
        }
      }
    }
    return null;
  }

  /**
   * Returns the last key that sorts before a text, and begins with the same prefix.
   *
   * @param text a text that has more than the prefix, and no more bytes than a key
   */
  String before(String text) {
    int last = text.codePointBefore(text.length());
    String start = text.substring(0, text.length() - Character.charCount(last));
    return last == 0
        ? start
        : lastOf(start + Character.toString(skipped(last - 1, FIRST_SURROGATE - 1)));
  }

  /** Returns how much of a text has no more bytes than a key. */
  private int fitting(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      bytes += bytes(Character.toString(next));
      if (bytes > max) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** Half of a pair is no code point of a text. */
  private static int skipped(int codePoint, int instead) {
    return codePoint >= FIRST_SURROGATE && codePoint <= LAST_SURROGATE ? instead : codePoint;
  }
}
