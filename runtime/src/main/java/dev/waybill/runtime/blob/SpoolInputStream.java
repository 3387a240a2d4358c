package dev.waybill.runtime.blob;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A part of what was spooled to a file, with a position of its own. */
final class SpoolInputStream extends InputStream {
  private final SpoolFile file;
  private final Runnable onClose;
  private final long end;
  private long position;
  private boolean closed;

  SpoolInputStream(SpoolFile file, long from, long to, Runnable onClose) {
    this.file = file;
    this.position = from;
    this.end = to;
    this.onClose = onClose;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    checkOpen();
    if (length == 0) {
      return 0;
    }
    if (position == end) {
      return -1;
    }
    int n = file.read(position, buffer, offset, (int) Math.min(length, end - position));
    if (n < 0) {
      throw new EOFException("a temporary file was cut short");
    }
    position += n;
    return n;
  }

  @Override
  public long skip(long count) throws IOException {
    checkOpen();
    long skipped = Math.max(0, Math.min(count, end - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    checkOpen();
    return (int) Math.min(Integer.MAX_VALUE, end - position);
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      onClose.run();
    }
  }
}
