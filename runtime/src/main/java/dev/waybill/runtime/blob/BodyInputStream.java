package dev.waybill.runtime.blob;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * The body of a response, which has to be as long as announced. Closing it before its end gives up
 * its connection, not its rest; and so does an operation that was cancelled.
 */
final class BodyInputStream extends FilterInputStream {
  private final Runnable abort;
  private final long announced;
  private long count;
  private boolean ended;

  /**
   * Creates it.
   *
   * @param announced the number of bytes; null if the server does not say
   * @param abort gives up the connection
   */
  BodyInputStream(InputStream body, @Nullable Long announced, Runnable abort) {
    super(body);
    this.announced = announced == null ? -1 : announced;
    this.abort = abort;
  }

  /** Returns the number of bytes that were read. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (Transfers.isCancelled()) {
      // Not an IOException, after which the SDK would try again.
      throw AbortedException.create("Given up, since another transfer of the operation failed");
    }
    int n = super.read(buffer, offset, length);
    if (n >= 0) {
      count += n;
      if (announced >= 0 && count > announced) {
        throw new IOException("a body is longer than the " + announced + " bytes announced");
      }
      return n;
    }
    if (count < announced) {
      throw new EOFException("a body of " + announced + " bytes ended after " + count);
    }
    ended = true;
    return -1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public synchronized void mark(int limit) {}

  @Override
  public synchronized void reset() throws IOException {
    throw new IOException("a body cannot be rewound");
  }

  @Override
  public void close() throws IOException {
    if (!ended) {
      ended = true; // A decoder closes it, and so does what closes the decoder.
      abort.run();
    }
    super.close();
  }
}
