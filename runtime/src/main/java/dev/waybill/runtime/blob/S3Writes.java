package dev.waybill.runtime.blob;

import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What all ways to write an object share: to ask for it, and to write it if it is not there. */
final class S3Writes {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  /** How often a write that conflicts with another one is tried. */
  private static final int ATTEMPTS = 8;

  /** The longest wait before the second attempt; it doubles with each one. */
  private static final long BACKOFF_MILLIS = 25;

  private final S3Client client;
  private final S3Settings settings;
  private final S3Requests requests;

  S3Writes(S3Client client, S3Settings settings) {
    this.client = client;
    this.settings = settings;
    this.requests = new S3Requests(settings);
  }

  /** Only a 404 means that an object is absent; all else is thrown. */
  boolean exists(BlobPointer target) {
    try {
      client.headObject(requests.head(target));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  /**
   * Writes under the condition that the object is not there: that it is there is as good.
   *
   * @return whether it was written
   */
  boolean unlessThere(Runnable write) {
    for (int attempt = 1; ; attempt++) {
      try {
        write.run();
        return true;
      } catch (S3Exception e) {
        if (e.statusCode() == PRECONDITION_FAILED && settings.conditionalWrites()) {
          return false;
        }
        if (e.statusCode() != CONFLICT || attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(BACKOFF_MILLIS << (attempt - 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("Interrupted while waiting to send content again", e);
    }
  }
}
