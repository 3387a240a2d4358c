package dev.waybill.runtime.blob;

import org.jspecify.annotations.Nullable;

/** The shape of S3 keys that are content addresses. */
final class ContentKeys {
  /** Stands before the digits of a digest under a key. */
  static final String KEYED = "hmac-";

  private ContentKeys() {}

  /** Returns the digest that a key ends in; null if there is none, or the key has an odd shape. */
  static @Nullable Digest digestOf(String key) {
    int start = key.length() - Sha256.DIGITS;
    if (start < 0 || !isDigest(key, start, key.length()) || !hasPlainSegments(key)) {
      return null;
    }
    return new Digest(key.substring(start), isKeyed(key, start));
  }

  /** Returns the digest that stands between two texts; null if the key has another shape. */
  static @Nullable Digest digestBetween(String before, String key, String after) {
    if (!key.startsWith(before) || !key.endsWith(after) || !hasPlainSegments(key)) {
      return null;
    }
    int end = key.length() - after.length();
    int start = end - Sha256.DIGITS;
    boolean keyed = start >= 0 && isKeyed(key, start);
    int first = keyed ? start - KEYED.length() : start;
    return first == before.length() && isDigest(key, start, end)
        ? new Digest(key.substring(start, end), keyed)
        : null;
  }

  /** Tells whether keys may start with a prefix: nothing, or segments that each end in a slash. */
  static boolean isPrefix(String prefix) {
    return prefix.isEmpty()
        || (prefix.endsWith("/") && hasPlainSegments(prefix.substring(0, prefix.length() - 1)));
  }

  private static boolean isKeyed(String key, int start) {
    return key.startsWith(KEYED, start - KEYED.length());
  }

  private static boolean isDigest(String key, int start, int end) {
    for (int i = start; i < end; i++) {
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

  /**
   * A digest in a key.
   *
   * @param hex its 64 digits
   * @param keyed whether the key says that it is one under a secret key
   */
  record Digest(String hex, boolean keyed) {
    /** Returns what stands in the key. */
    String text() {
      return keyed ? KEYED + hex : hex;
    }
  }
}
