package dev.waybill.runtime.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Content as it is read, which is an error at its end if it is not what its address says. */
final class VerifyingInputStream extends FilterInputStream {
  private final Check check;
  private final MessageDigest digest = Sha256.digest();
  private final long announced;
  private long count;

  /** What was read to see whether there is more; negative for nothing. */
  private int ahead = -1;

  private boolean ended;
  private @Nullable RuntimeException failure;

  /**
   * Creates it.
   *
   * @param announced the number of bytes that are said to be all; negative if that is not known.
   *     What is right is what has the digest: a length in metadata may be wrong
   * @param check called at the end
   */
  VerifyingInputStream(InputStream content, long announced, Check check) {
    super(content);
    this.announced = announced;
    this.check = check;
  }

  /** Throws if content is not what its address says. */
  interface Check {
    void run(String sha256, long length);
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
    if (ended) {
      verify();
      return -1;
    }
    int n = next(buffer, offset, length);
    if (n < 0) {
      verify();
      return -1;
    }
    digest.update(buffer, offset, n);
    count += n;
    if (count == announced) {
      // Many readers stop behind the last byte that was announced, and never see the end.
      ahead = super.read();
      if (ahead < 0) {
        verify();
      }
    }
    return n;
  }

  private int next(byte[] buffer, int offset, int length) throws IOException {
    if (ahead < 0) {
      return super.read(buffer, offset, length);
    }
    buffer[offset] = (byte) ahead;
    ahead = -1;
    return 1;
  }

  /** However often the end is read, it stays an error. */
  private void verify() {
    if (!ended) {
      ended = true;
      try {
        check.run(Sha256.hex(digest.digest()), count);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Skipped bytes have to be hashed as well. */
  @Override
  public long skip(long toSkip) throws IOException {
    byte[] skipped = new byte[(int) Math.max(0, Math.min(toSkip, 8192))];
    long rest = toSkip;
    while (rest > 0) {
      int n = read(skipped, 0, (int) Math.min(rest, skipped.length));
      if (n < 0) {
        break;
      }
      rest -= n;
    }
    return toSkip - rest;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Does nothing: what was read again would be hashed twice. */
  @Override
  public synchronized void mark(int limit) {}

  @Override
  public synchronized void reset() throws IOException {
    throw new IOException("content from S3 cannot be rewound; open it again");
  }
}
