package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hashes a file that several threads write in parts, each part as soon as all before it are
 * complete. Whoever completes what comes next hashes it, while the others go on. Safe for use by
 * several threads.
 */
final class FileHasher {
  private static final int BUFFER_SIZE = 64 * 1024;

  private final FileChannel file;
  private final MessageDigest digest = Sha256.digest();

  /** The parts that are complete and not hashed, from their first byte to that after the last. */
  private final TreeMap<Long, Long> complete = new TreeMap<>();

  /** What is hashed already; what is being hashed is neither here nor among the parts. */
  private long hashed;

  FileHasher(FileChannel file) {
    this.file = file;
  }

  /** Says that a part is complete. */
  void completed(long from, long to) {
    synchronized (this) {
      complete.put(from, to);
    }
    try {
      for (long end = next(); end >= 0; end = next()) {
        hash(end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where to hash to; negative when what comes next is not complete. */
  private synchronized long next() {
    Map.Entry<Long, Long> first = complete.firstEntry();
    if (first == null || first.getKey() != hashed) {
      return -1;
    }
    complete.pollFirstEntry();
    return first.getValue();
  }

  /** By one thread at a time; {@link #next} hands over what it did. */
  private void hash(long end) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE);
    long position = hashed;
    while (position < end) {
      buffer.clear().limit((int) Math.min(BUFFER_SIZE, end - position));
      int n = file.read(buffer, position);
      if (n < 0) {
        throw new IOException("a file that content is written to was cut short");
      }
      digest.update(buffer.array(), 0, n);
      position += n;
    }
    synchronized (this) {
      hashed = position;
    }
  }

  /** Returns the SHA-256 of the whole file. All of it has to be complete. */
  synchronized String finish() {
    return Sha256.hex(digest.digest());
  }
}
