package dev.waybill.runtime.blob;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret key that addresses of a store are made under. Never printed. */
final class AddressKey {
  /** The least that RFC 2104 advises for SHA-256: as long as its output. */
  private static final int MIN_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  AddressKey(byte[] secret) {
    if (secret.length < MIN_BYTES) {
      throw new IllegalArgumentException(
          "the address key has " + secret.length + " bytes, and must have at least " + MIN_BYTES);
    }
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Returns the digest of content under this key: the HMAC of the 32 bytes of its SHA-256. */
  String digest(String sha256) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Sha256.hex(mac.doFinal(Sha256.bytes(sha256)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
