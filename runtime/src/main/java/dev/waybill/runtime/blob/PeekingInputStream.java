package dev.waybill.runtime.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that says that bytes are available unless it has ended, by reading one ahead. {@link
 * java.util.zip.GZIPInputStream} looks for another member only if some are, and a stream from a
 * network often has none at hand.
 */
final class PeekingInputStream extends FilterInputStream {
  private static final int NONE = -2;

  private int next = NONE;

  PeekingInputStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    if (next == NONE) {
      return super.read();
    }
    int b = next;
    next = b < 0 ? b : NONE;
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (next == NONE || length == 0) {
      return super.read(buffer, offset, length);
    }
    if (next < 0) {
      return -1;
    }
    buffer[offset] = (byte) next;
    next = NONE;
    return 1;
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 || read() < 0 ? 0 : 1;
  }

  @Override
  public int available() throws IOException {
    if (next == NONE) {
      next = super.read();
    }
    return next < 0 ? 0 : 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
