package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary file that is removed when it is closed, when it is forgotten, and, where the system
 * can take the name from a file that is open, also when the process is killed. Its owner alone may
 * read it. Safe for use by several threads.
 */
final class SpoolFile implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  // Not a channel: an interrupt would close it, and what was read of the stream would be lost.
  private final RandomAccessFile file;
  private final Cleaner.Cleanable removal;

  private SpoolFile(Path path, RandomAccessFile file) {
    this.file = file;
    this.removal = CLEANER.register(this, new Removal(path, file));
  }

  static SpoolFile create() throws IOException {
    Path path = Files.createTempFile("waybill-", ".spool");
    try {
      SpoolFile created = new SpoolFile(path, new RandomAccessFile(path.toFile(), "rw"));
      deleteIfPossible(path);
      return created;
    } catch (IOException | RuntimeException | Error e) {
      deleteIfPossible(path);
      throw e;
    }
  }

  synchronized void append(byte[] bytes, int offset, int length) throws IOException {
    file.write(bytes, offset, length);
  }

  synchronized int read(long position, byte[] buffer, int offset, int length) throws IOException {
    file.seek(position);
    return file.read(buffer, offset, length);
  }

  @Override
  public void close() {
    removal.clean();
  }

  /** Windows, for one, keeps a file that is open; it goes when it is closed. */
  private static void deleteIfPossible(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  /** Has no reference to the file's object, which so can be found to be forgotten. */
  private record Removal(Path path, RandomAccessFile file) implements Runnable {
    @Override
    public void run() {
      try {
        file.close();
      } catch (IOException e) {
        // What did not reach the disk is not needed any more.
      } finally {
        deleteIfPossible(path);
      }
    }
  }
}
