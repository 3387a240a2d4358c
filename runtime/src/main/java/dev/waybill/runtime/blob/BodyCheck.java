package dev.waybill.runtime.blob;

import java.security.MessageDigest;
import java.util.zip.CRC32C;

/** Finds out, as a body is sent, whether it is what it was when it was hashed. */
interface BodyCheck {
  void update(byte[] bytes, int offset, int length);

  /** Tells whether all that was sent is right. */
  boolean isGood();

  /** For a server that finds out itself. */
  static BodyCheck none() {
    return new BodyCheck() {
      @Override
      public void update(byte[] bytes, int offset, int length) {}

      @Override
      public boolean isGood() {
        return true;
      }
    };
  }

  /** For whole content. */
  static BodyCheck sha256(String expected) {
    MessageDigest digest = Sha256.digest();
    return new BodyCheck() {
      @Override
      public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
      }

      @Override
      public boolean isGood() {
        return Sha256.hex(digest.digest()).equals(expected);
      }
    };
  }

  /** For a part. */
  static BodyCheck crc32c(int expected) {
    CRC32C crc = new CRC32C();
    return new BodyCheck() {
      @Override
      public void update(byte[] bytes, int offset, int length) {
        crc.update(bytes, offset, length);
      }

      @Override
      public boolean isGood() {
        return (int) crc.getValue() == expected;
      }
    };
  }
}
