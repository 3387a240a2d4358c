package dev.waybill.runtime.blob;

import java.security.MessageDigest;

/** The one pass over content that finds its name, its length and its CRCs. */
final class ContentHasher {
  private final MessageDigest digest = Sha256.digest();
  private final Crc32cBlocks crcs = new Crc32cBlocks();
  private long length;

  void update(byte[] bytes, int offset, int count) {
    digest.update(bytes, offset, count);
    crcs.update(bytes, offset, count);
    length += count;
  }

  /** Returns what was found. Nothing may be added afterwards. */
  Hashed finish() {
    return new Hashed(Sha256.hex(digest.digest()), length, crcs);
  }

  /**
   * What was found in content.
   *
   * @param sha256 the digest of its bytes
   * @param length their number
   * @param crcs their CRCs
   */
  record Hashed(String sha256, long length, Crc32cBlocks crcs) {}
}
