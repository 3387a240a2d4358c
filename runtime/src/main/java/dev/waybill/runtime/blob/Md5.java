package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum that servers know which know no other. */
final class Md5 {
  private Md5() {}

  /** Returns a new digest; an error where a Java platform leaves MD5 out, as some must. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException("this Java platform has no MD5", e);
    }
  }

  /** Returns the digest of a part. */
  static byte[] of(Blob content, long from, long to) {
    MessageDigest digest = digest();
    try (InputStream in = content.range(from, to);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.digest();
  }
}
