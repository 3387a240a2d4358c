package dev.waybill.runtime.blob;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that is left open when it is closed. */
final class UnclosedOutputStream extends FilterOutputStream {
  UnclosedOutputStream(OutputStream out) {
    super(out);
  }

  /** The superclass writes byte by byte. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
