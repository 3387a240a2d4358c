package dev.waybill.runtime.blob;

import java.util.Optional;

/** The shape of S3 keys that are content addresses. */
final class ContentKeys {
  private ContentKeys() {}

  /**
   * Returns the digest at the end of a key; empty if there is none, or the key has an odd shape.
   */
  static Optional<String> digestOf(String key) {
    int start = key.length() - Sha256.DIGITS;
    if (start < 0 || !isDigest(key, start) || !hasPlainSegments(key)) {
      return Optional.empty();
    }
    return Optional.of(key.substring(start));
  }

  /** Tells whether keys may start with a prefix: nothing, or segments that each end in a slash. */
  static boolean isPrefix(String prefix) {
    return prefix.isEmpty()
        || (prefix.endsWith("/") && hasPlainSegments(prefix.substring(0, prefix.length() - 1)));
  }

  private static boolean isDigest(String key, int start) {
    for (int i = start; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Servers and proxies may resolve segments of dots like those of a path, and so leave a prefix.
   */
  private static boolean hasPlainSegments(String key) {
    int start = 0;
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', start)) {
      if (!isPlain(key, start, slash)) {
        return false;
      }
      start = slash + 1;
    }
    return isPlain(key, start, key.length());
  }

  private static boolean isPlain(String key, int start, int end) {
    boolean empty = start == end;
    boolean dot = end - start == 1 && key.charAt(start) == '.';
    boolean dots = end - start == 2 && key.startsWith("..", start);
    return !empty && !dot && !dots;
  }
}
