package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
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
  private final S3Settings settings;
  private final S3Requests requests;

  S3Upload(S3Client client, S3Settings settings) {
    this.client = client;
    this.settings = settings;
    this.requests = new S3Requests(settings);
  }

  void ensure(BlobPointer target, Blob content, String contentType, Location location) {
    if (content instanceof StoredBlob stored) {
      ensureStored(target, stored, contentType, location);
    } else if (isSentAtOnce(content) || !exists(target)) {
      put(target, content, contentType, location);
    }
  }

  private boolean isSentAtOnce(Blob content) {
    return settings.conditionalWrites() && content.length() <= settings.askFirstAbove();
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
      CopyObjectRequest request = requests.copy(source, target, contentType);
      unlessThere(() -> client.copyObject(request));
    } catch (NoSuchKeyException e) {
      throw missing(source, location, e);
    }
  }

  /** Only a 404 means that an object is absent; all else is thrown. */
  private boolean exists(BlobPointer target) {
    try {
      client.headObject(requests.head(target));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private void put(BlobPointer target, Blob content, String contentType, Location location) {
    try {
      PutObjectRequest request = requests.put(target, content, contentType);
      RequestBody body = body(target, content, contentType, location);
      unlessThere(
          () -> {
            if (isChanged(content)) {
              throw changed(content, target, location, null);
            }
            client.putObject(request, body);
          });
    } catch (ContentChangedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw explained(e, content, target, location);
    }
  }

  /** Writes under the condition that the object is not there: that it is there is as good. */
  private void unlessThere(Runnable write) {
    for (int attempt = 1; ; attempt++) {
      try {
        write.run();
        return;
      } catch (S3Exception e) {
        if (e.statusCode() == PRECONDITION_FAILED && settings.conditionalWrites()) {
          return;
        }
        if (e.statusCode() != CONFLICT || attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private RequestBody body(
      BlobPointer target, Blob content, String contentType, Location location) {
    ContentStreamProvider provider;
    if (settings.checksumPolicy() != ChecksumPolicy.SHA256) {
      provider =
          ContentStreamProvider.fromInputStreamSupplier(
              () ->
                  new SendingInputStream(
                      open(content),
                      content.sha256(),
                      content.length(),
                      () -> changed(content, target, location, null)));
    } else if (content instanceof MemoryBlob memory) {
      provider = ContentStreamProvider.fromByteArrayUnsafe(memory.array());
    } else {
      // Which closes a stream before it opens another one for a retry.
      provider = ContentStreamProvider.fromInputStreamSupplier(() -> open(content));
    }
    return RequestBody.fromContentProvider(provider, content.length(), contentType);
  }

  private static InputStream open(Blob content) {
    try {
      return content.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** HTTP clients have errors of their own for a body that is shorter than announced. */
  private static RuntimeException explained(
      RuntimeException e, Blob content, BlobPointer target, Location location) {
    try {
      return isRefused(e) || isChanged(content) ? changed(content, target, location, e) : e;
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
      Thread.sleep(ThreadLocalRandom.current().nextLong(BACKOFF_MILLIS << (attempt - 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("Interrupted while waiting to send content again", e);
    }
  }
}
