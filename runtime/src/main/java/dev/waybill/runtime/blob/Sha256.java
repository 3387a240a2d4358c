package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that names content: 64 lower-case hexadecimal digits. */
final class Sha256 {
  /** The number of hexadecimal digits. */
  static final int DIGITS = 64;

  private static final int BUFFER_SIZE = 64 * 1024;

  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  static String of(byte[] content) {
    return hex(digest().digest(content));
  }

  /** Hashes a stream to its end, and counts it. */
  static ContentHasher.Hashed of(InputStream content) throws IOException {
    ContentHasher hasher = new ContentHasher();
    byte[] buffer = new byte[BUFFER_SIZE];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      hasher.update(buffer, 0, n);
    }
    return hasher.finish();
  }
}
