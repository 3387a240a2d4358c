package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.Supplier;

/**
 * Content on its way to a server that does not know its digest: what would complete it is held back
 * if it is not the content that was announced, so that the server never has all of it.
 */
final class SendingInputStream extends InputStream {
  private final InputStream content;
  private final String sha256;
  private final Supplier<? extends RuntimeException> changed;
  private final MessageDigest digest = Sha256.digest();
  private long left;

  /**
   * Makes a stream of content.
   *
   * @param length the number of bytes that are announced
   * @param changed what to throw if they are not those of the digest
   */
  SendingInputStream(
      InputStream content,
      String sha256,
      long length,
      Supplier<? extends RuntimeException> changed) {
    this.content = content;
    this.sha256 = sha256;
    this.changed = changed;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    int n = content.read(buffer, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw changed.get();
    }
    digest.update(buffer, offset, n);
    left -= n;
    if (left == 0 && !Sha256.hex(digest.digest()).equals(sha256)) {
      throw changed.get();
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
