package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.Location;
import java.io.FilterInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The body of an object, which is an error at its end if it is not what its address says. */
final class VerifyingInputStream extends FilterInputStream {
  private final ResponseInputStream<GetObjectResponse> body;
  private final String sha256;
  private final Location location;
  private final MessageDigest digest = Sha256.digest();
  private long rest;
  private boolean ended;
  private boolean good;

  VerifyingInputStream(
      ResponseInputStream<GetObjectResponse> body, String sha256, Location location) {
    super(body);
    this.body = body;
    this.sha256 = sha256;
    this.location = location;
    Long announced = body.response().contentLength();
    this.rest = announced == null ? -1 : announced;
  }

  static ContentCorruptException corrupt(Location location) {
    return new ContentCorruptException(
        "the content in S3 does not have the SHA-256 that it is stored under", location, null);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b < 0) {
      verify();
    } else {
      digest.update((byte) b);
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n < 0) {
      verify();
    } else {
      digest.update(buffer, offset, n);
      count(n);
    }
    return n;
  }

  /** Skipped bytes have to be hashed as well. */
  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.max(0, Math.min(count, 8192))];
    long rest = count;
    while (rest > 0) {
      int n = read(skipped, 0, (int) Math.min(rest, skipped.length));
      if (n < 0) {
        break;
      }
      rest -= n;
    }
    return count - rest;
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

  /** Closes the stream. One that was not read to its end gives up its connection, not its rest. */
  @Override
  public void close() throws IOException {
    if (!ended) {
      body.abort();
    }
    super.close();
  }

  /**
   * Looks for the end behind the last byte that was announced: many readers stop there, and so
   * would miss that it is an error.
   */
  private void count(int bytes) throws IOException {
    if (rest >= 0) {
      rest -= bytes;
      if (rest == 0 && super.read() < 0) {
        verify();
      } else if (rest <= 0) {
        throw new IOException("a body is longer than was announced");
      }
    }
  }

  /** However often the end is read, it stays an error. */
  private void verify() {
    if (!ended) {
      ended = true;
      good = Sha256.hex(digest.digest()).equals(sha256);
    }
    if (!good) {
      throw corrupt(location);
    }
  }
}
