package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a stream, to be read again: in memory up to a bound, and in a temporary file
 * beyond it. The file goes when {@link #close()} was called and all streams are closed. Safe for
 * use by several threads.
 */
final class Spool implements AutoCloseable {
  /** The most bytes that are kept in memory. */
  static final int MEMORY = 1024 * 1024;

  private static final int BUFFER_SIZE = 64 * 1024;

  private final byte[] memory;

  /** Has all of the content, where it did not fit into memory. */
  private final @Nullable SpoolFile file;

  private final ContentHasher.Hashed content;

  /** This object itself, and the streams that are open. */
  private int users = 1;

  Spool(byte[] memory, @Nullable SpoolFile file, ContentHasher.Hashed content) {
    this.memory = memory;
    this.file = file;
    this.content = content;
  }

  /**
   * Reads a stream to its end, which is left open.
   *
   * @param announced the number of bytes that it must have; negative if that is not known
   */
  static Spool of(InputStream in, long announced) throws IOException {
    try (SpoolWriter writer = new SpoolWriter()) {
      byte[] buffer = new byte[BUFFER_SIZE];
      long length = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        length += n;
        checkLongest(length, announced);
        writer.write(buffer, 0, n);
      }
      checkLength(length, announced);
      return writer.finish();
    }
  }

  /** Returns content in an encoding. */
  static Spool encoded(InputStream content, Encoding encoding) throws IOException {
    try (content;
        SpoolWriter writer = new SpoolWriter()) {
      // The encoder would close what it writes to, and what it wrote is still needed.
      try (OutputStream encoder = encoding.encode(new UnclosedOutputStream(writer))) {
        content.transferTo(encoder);
      }
      return writer.finish();
    }
  }

  private static void checkLongest(long length, long announced) throws IOException {
    if (announced >= 0 && length > announced) {
      throw new IOException("it has more than the " + announced + " bytes that were announced");
    }
  }

  private static void checkLength(long length, long announced) throws IOException {
    if (announced >= 0 && length < announced) {
      throw new IOException(
          "it ended after " + length + " of the " + announced + " bytes that were announced");
    }
  }

  /** Returns what was found in the stream. */
  ContentHasher.Hashed content() {
    return content;
  }

  /** Opens some of the content, within its bounds. Not after {@link #close()}. */
  InputStream open(long from, long to) {
    SpoolFile spooled = file;
    if (spooled == null) {
      return new ByteArrayInputStream(memory, (int) from, (int) (to - from));
    }
    synchronized (this) {
      if (users == 0) {
        throw new IllegalStateException("closed");
      }
      users++;
    }
    return new SpoolInputStream(spooled, from, to, this::close);
  }

  /** Ends the use by one of the users. */
  @Override
  public void close() {
    synchronized (this) {
      users--;
      if (users > 0 || file == null) {
        return;
      }
    }
    file.close();
  }
}
