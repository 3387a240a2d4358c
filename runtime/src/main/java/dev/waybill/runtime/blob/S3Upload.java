package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Makes sure that content is in S3, with as few requests and bytes as that takes. */
final class S3Upload {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  /** How often a write that conflicts with another one is tried. */
  private static final int ATTEMPTS = 8;

  /** The longest wait before the second attempt; it doubles with each one. */
  private static final long BACKOFF_MILLIS = 25;

  private final S3Client client;
  private final long askFirstAbove;

  S3Upload(S3Client client, long askFirstAbove) {
    this.client = client;
    this.askFirstAbove = askFirstAbove;
  }

  void ensure(BlobPointer target, Blob content, String contentType, Location location) {
    if (content instanceof StoredBlob stored) {
      ensureStored(target, stored, contentType, location);
    } else if (content.length() <= askFirstAbove || !exists(target)) {
      put(target, content, contentType, location);
    }
  }

  /** Confirms an object, or brings it here from where it is. */
  private void ensureStored(
      BlobPointer target, StoredBlob content, String contentType, Location location) {
    if (exists(target)) {
      return;
    }
    BlobPointer source = content.source();
    if (source.equals(target)) {
      throw missing(source, location, null);
    }
    try {
      client.copyObject(
          request ->
              request
                  .sourceBucket(source.bucket())
                  .sourceKey(source.key())
                  .destinationBucket(target.bucket())
                  .destinationKey(target.key())
                  .metadataDirective(MetadataDirective.REPLACE)
                  .contentType(contentType));
    } catch (NoSuchKeyException e) {
      throw missing(source, location, e);
    }
  }

  /** Only a 404 means that an object is absent; all else is thrown. */
  private boolean exists(BlobPointer target) {
    try {
      client.headObject(request -> request.bucket(target.bucket()).key(target.key()));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private void put(BlobPointer target, Blob content, String contentType, Location location) {
    for (int attempt = 1; ; attempt++) {
      try {
        checkUnchanged(content, target, location, null);
        client.putObject(request(target, content, contentType), body(content, contentType));
        return;
      } catch (S3Exception e) {
        if (e.statusCode() == PRECONDITION_FAILED) {
          return;
        }
        if (e.statusCode() != CONFLICT || attempt == ATTEMPTS) {
          throw explained(e, content, target, location);
        }
        pause(attempt);
      } catch (SdkException | UncheckedIOException e) {
        checkUnchanged(content, target, location, e);
        throw e;
      }
    }
  }

  private static PutObjectRequest request(BlobPointer target, Blob content, String contentType) {
    return PutObjectRequest.builder()
        .bucket(target.bucket())
        .key(target.key())
        .contentType(contentType)
        .ifNoneMatch("*")
        // S3 refuses a body that is not what it was named after, and the SDK adds no checksum.
        .checksumSHA256(Base64.getEncoder().encodeToString(Sha256.bytes(content.sha256())))
        .build();
  }

  private static RequestBody body(Blob content, String contentType) {
    ContentStreamProvider provider =
        content instanceof MemoryBlob memory
            ? ContentStreamProvider.fromByteArrayUnsafe(memory.array())
            : () -> open(content);
    return RequestBody.fromContentProvider(provider, content.length(), contentType);
  }

  private static InputStream open(Blob content) {
    try {
      return content.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException explained(
      S3Exception e, Blob content, BlobPointer target, Location location) {
    String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    boolean damaged = "BadDigest".equals(code) || "XAmzContentSHA256Mismatch".equals(code);
    return damaged || isChanged(content) ? changed(content, target, location, e) : e;
  }

  private static void checkUnchanged(
      Blob content, BlobPointer target, Location location, @Nullable RuntimeException cause) {
    if (isChanged(content)) {
      throw changed(content, target, location, cause);
    }
  }

  private static boolean isChanged(Blob content) {
    return content instanceof FileBlob file && !file.isUnchanged();
  }

  private static ContentChangedException changed(
      Blob content, BlobPointer target, Location location, @Nullable RuntimeException cause) {
    return new ContentChangedException(
        content + " changed between being hashed and being sent; it was not stored",
        location.withPointer(target.toString()),
        cause);
  }

  private static ContentMissingException missing(
      BlobPointer source, Location location, @Nullable RuntimeException cause) {
    return new ContentMissingException(
        "the handle leads to an object that is no longer in S3, so it cannot be saved again",
        location.withPointer(source.toString()),
        cause);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(BACKOFF_MILLIS << attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("Interrupted while waiting to send content again", e);
    }
  }
}
