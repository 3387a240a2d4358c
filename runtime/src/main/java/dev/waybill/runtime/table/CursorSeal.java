package dev.waybill.runtime.table;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a cursor is one that was handed out. With a key it is sealed by an HMAC-SHA-256,
 * and nobody without the key can make one, or change one unnoticed. Without a key it carries a
 * checksum: that finds damage and mix-ups, but whoever means to can make one that passes. Immutable
 * and safe for use by several threads.
 */
public final class CursorSeal {
  /** The fewest bytes of a key. */
  public static final int MIN_KEY = 16;

  /** The bytes of a seal. */
  static final int LENGTH = 16;

  private static final String HMAC = "HmacSHA256";

  private final @Nullable SecretKeySpec key;

  private CursorSeal(@Nullable SecretKeySpec key) {
    this.key = key;
  }

  /** Returns a seal without a key. */
  public static CursorSeal checksum() {
    return new CursorSeal(null);
  }

  /**
   * Returns a seal with a key, which is copied.
   *
   * @throws IllegalArgumentException if it is shorter than {@value #MIN_KEY} bytes
   */
  public static CursorSeal withKey(byte[] key) {
    if (key.length < MIN_KEY) {
      throw new IllegalArgumentException(
          "a key of cursors has at least " + MIN_KEY + " bytes; this one has " + key.length);
    }
    return new CursorSeal(new SecretKeySpec(key, HMAC));
  }

  /** Returns the seal of some bytes. */
  byte[] of(byte[] bytes) {
    return Arrays.copyOf(key == null ? sha256(bytes) : hmac(key, bytes), LENGTH);
  }

  /** Tells whether a seal is that of some bytes, in a time that does not depend on the answer. */
  boolean matches(byte[] bytes, byte[] seal) {
    return MessageDigest.isEqual(of(bytes), seal);
  }

  private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(bytes);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          e); // Each Java platform has it, and takes keys of any length.
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
