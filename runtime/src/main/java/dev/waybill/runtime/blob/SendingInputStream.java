package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Content on its way to a server: what would complete it is held back if it is not the content that
 * was announced, so that the server never has all of it; and it ends when its operation does.
 */
final class SendingInputStream extends InputStream {
  private final InputStream content;
  private final BodyCheck check;
  private final BooleanSupplier cancelled;
  private final Supplier<? extends RuntimeException> changed;
  private long left;

  /**
   * Makes a stream of content.
   *
   * @param length the number of bytes that are announced
   * @param check tells whether they are right
   * @param cancelled tells whether to end before the end
   * @param changed what to throw if they are not right
   */
  SendingInputStream(
      InputStream content,
      long length,
      BodyCheck check,
      BooleanSupplier cancelled,
      Supplier<? extends RuntimeException> changed) {
    this.content = content;
    this.left = length;
    this.check = check;
    this.cancelled = cancelled;
    this.changed = changed;
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
    if (cancelled.getAsBoolean()) {
      throw AbortedException.create("Given up, since another transfer of the operation failed");
    }
    int n = content.read(buffer, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw changed.get();
    }
    check.update(buffer, offset, n);
    left -= n;
    if (left == 0 && !check.isGood()) {
      throw changed.get();
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
