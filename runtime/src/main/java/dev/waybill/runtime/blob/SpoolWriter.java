package dev.waybill.runtime.blob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is to be spooled: in memory up to a bound, and in a temporary file beyond it, which is
 * removed if this is closed before it is {@linkplain #finish() finished}.
 */
final class SpoolWriter extends OutputStream {
  private final ContentHasher hasher = new ContentHasher();
  private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable SpoolFile file;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    hasher.update(bytes, offset, length);
    ByteArrayOutputStream head = memory;
    if (head != null) {
      if (length <= Spool.MEMORY - head.size()) {
        head.write(bytes, offset, length);
        return;
      }
      file = SpoolFile.create();
      file.append(head.toByteArray(), 0, head.size());
      memory = null;
    }
    if (file == null) {
      throw new IOException("the stream is closed");
    }
    file.append(bytes, offset, length);
  }

  /** Returns what was written. */
  Spool finish() {
    Spool spool =
        new Spool(memory == null ? new byte[0] : memory.toByteArray(), file, hasher.finish());
    file = null;
    memory = null;
    return spool;
  }

  @Override
  public void close() {
    memory = null;
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
