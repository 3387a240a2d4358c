package dev.waybill.runtime.blob;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Just so many bytes of a stream: fewer are an error, and what is behind them is not seen. Closing
 * it before its end gives up a connection, not its rest.
 */
final class RangeInputStream extends FilterInputStream {
  private final Runnable abort;
  private long rest;
  private boolean ended;

  /**
   * Creates it.
   *
   * @param abort called when the stream is closed before its end
   */
  RangeInputStream(InputStream in, long length, Runnable abort) {
    super(in);
    this.rest = length;
    this.abort = abort;
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
    if (rest == 0) {
      return -1;
    }
    int n = super.read(buffer, offset, (int) Math.min(length, rest));
    if (n < 0) {
      throw new EOFException("the content ended " + rest + " bytes before the end of the range");
    }
    count(n);
    return n;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(Math.min(count, rest));
    count(skipped);
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(super.available(), rest);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public synchronized void mark(int limit) {}

  @Override
  public synchronized void reset() throws IOException {
    throw new IOException("a range cannot be rewound; open it again");
  }

  @Override
  public void close() throws IOException {
    if (!ended) {
      abort.run();
    }
    super.close();
  }

  /** Finding the end of a body lets its connection be used again. */
  private void count(long bytes) throws IOException {
    rest -= bytes;
    if (rest == 0 && bytes > 0) {
      ended = super.read() < 0;
    }
  }
}
