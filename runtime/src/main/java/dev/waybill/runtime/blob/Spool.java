package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
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

  private final Sha256.Hashed content;

  /** This object itself, and the streams that are open. */
  private int users = 1;

  private Spool(byte[] memory, @Nullable SpoolFile file, Sha256.Hashed content) {
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
    MessageDigest digest = Sha256.digest();
    byte[] head = in.readNBytes(MEMORY);
    digest.update(head);
    checkLongest(head.length, announced);
    byte[] buffer = new byte[BUFFER_SIZE];
    int n = head.length < MEMORY ? -1 : in.read(buffer);
    if (n < 0) {
      checkLength(head.length, announced);
      return new Spool(head, null, new Sha256.Hashed(Sha256.hex(digest.digest()), head.length));
    }
    SpoolFile file = SpoolFile.create();
    try {
      file.append(head, head.length);
      long length = head.length;
      for (; n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        length += n;
        checkLongest(length, announced);
        file.append(buffer, n);
      }
      checkLength(length, announced);
      return new Spool(new byte[0], file, new Sha256.Hashed(Sha256.hex(digest.digest()), length));
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
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
  Sha256.Hashed content() {
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
