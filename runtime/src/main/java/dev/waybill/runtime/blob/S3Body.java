package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * What is sent of one object: bytes that were hashed, and are to be the same when they are sent.
 *
 * @param content the bytes: the content, or its encoded form
 * @param origin the content as the caller gave it, for messages
 * @param here where it goes, for messages
 */
record S3Body(Blob content, Blob origin, Location here) {
  private static final int BAD_REQUEST = 400;

  /** Returns all of it, for one request and its retries. Nothing is copied or held in memory. */
  SentBody whole(boolean serverVerifies) {
    return body(
        0,
        content.length(),
        () -> serverVerifies ? BodyCheck.none() : BodyCheck.sha256(content.sha256()));
  }

  /** Returns a part of it. */
  SentBody part(long from, long to, int crc, boolean serverVerifies) {
    return body(from, to, () -> serverVerifies ? BodyCheck.none() : BodyCheck.crc32c(crc));
  }

  /** Returns all of it as a stream, whose end is an error if it is not what was hashed. */
  InputStream verified() {
    long length = content.length();
    BodyCheck check;
    if (content instanceof MemoryBlob memory) {
      // No CRC was taken of it, and most arrays cannot change.
      check = memory.isShared() ? BodyCheck.sha256(content.sha256()) : BodyCheck.none();
    } else {
      check = BodyCheck.crc32c(content.crcs().of(0, length));
    }
    return new SendingInputStream(
        open(0, length), length, check, Transfers.cancellation(), () -> changed(null));
  }

  /** Makes a check for each attempt. */
  private interface Checks {
    BodyCheck start();
  }

  private SentBody body(long from, long to, Checks checks) {
    BooleanSupplier cancelled = Transfers.cancellation();
    return new SentBody(
        () ->
            new SendingInputStream(
                open(from, to), to - from, checks.start(), cancelled, () -> changed(null)),
        to - from);
  }

  private InputStream open(long from, long to) {
    try {
      // A whole file is opened as such: it may be shorter by now.
      return from == 0 && to == content.length() ? content.open() : content.range(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IndexOutOfBoundsException e) {
      throw changed(e);
    }
  }

  /** Tells whether the file that it is of looks another way than when it was hashed. */
  boolean isChanged() {
    return origin instanceof FileBlob file && !file.isUnchanged();
  }

  /** Throws if it changed since it was hashed, as far as that can be seen from outside. */
  void checkUnchanged() {
    if (isChanged()) {
      throw changed(null);
    }
  }

  /** Returns what to throw for what went wrong while it was sent. */
  RuntimeException explained(RuntimeException e) {
    // HTTP clients have errors of their own for a body that is shorter than announced.
    if (e instanceof ContentChangedException) {
      return e;
    }
    try {
      return isRefused(e) || isChanged() || (isBadRequest(e) && isOther()) ? changed(e) : e;
    } catch (UncheckedIOException unreadable) {
      e.addSuppressed(unreadable);
      return e;
    }
  }

  /** Tells whether S3 found another body than the one that was announced. */
  private static boolean isRefused(RuntimeException e) {
    if (!(e instanceof S3Exception refused) || refused.awsErrorDetails() == null) {
      return false;
    }
    String code = refused.awsErrorDetails().errorCode();
    return "BadDigest".equals(code) || "XAmzContentSHA256Mismatch".equals(code);
  }

  /** Servers have names of their own for a body that does not match its checksum. */
  private static boolean isBadRequest(RuntimeException e) {
    return e instanceof S3Exception refused && refused.statusCode() == BAD_REQUEST;
  }

  /** Tells whether memory is no longer what was hashed; of files {@link #isChanged} tells. */
  private boolean isOther() {
    return content instanceof MemoryBlob memory
        && !Sha256.of(memory.array()).equals(memory.sha256());
  }

  private ContentChangedException changed(@Nullable RuntimeException cause) {
    return new ContentChangedException(
        origin + " changed between being hashed and being sent; it was not stored", here, cause);
  }
}
