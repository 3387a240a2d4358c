package dev.waybill.runtime.blob;

import dev.waybill.runtime.blob.BlobListener.Confirmation;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Makes sure that content which is in S3 is at another address, too; S3 copies it if it is not. */
final class S3Copy {
  private static final int BAD_REQUEST = 400;

  private final S3Client client;
  private final S3Requests requests;
  private final S3Writes writes;
  private final S3Multipart multipart;
  private final BlobEvents events;

  S3Copy(S3Client client, S3Settings settings, BlobStoreContext context) {
    this.client = client;
    this.requests = new S3Requests(settings);
    this.writes = new S3Writes(client, settings);
    this.multipart = new S3Multipart(client, settings, context.transfers());
    this.events = context.events();
  }

  void ensure(ContentAddress target, StoredBlob content, String contentType, Location location) {
    long start = System.nanoTime();
    Location here = location.withPointer(target.toString());
    if (writes.exists(target.pointer())) {
      events.duplicate(here, BlobEvent.UNKNOWN, Confirmation.ASKED, start);
      return;
    }
    BlobPointer source = content.source();
    if (source.equals(target.pointer())) {
      throw missing(source, location, null, start);
    }
    try {
      if (copy(source, target, contentType)) {
        events.copied(here, start);
      } else {
        events.duplicate(here, BlobEvent.UNKNOWN, Confirmation.CONDITIONAL_WRITE, start);
      }
    } catch (NoSuchKeyException e) {
      throw missing(source, location, e, start);
    }
  }

  private boolean copy(BlobPointer source, ContentAddress target, String contentType) {
    HeadObjectResponse head = null;
    long contentLength = BlobEvent.UNKNOWN;
    if (target.encoding() != null) {
      // The copy has metadata of its own, of which this is a part.
      head = client.headObject(requests.head(source));
      Long recorded = S3Requests.contentLength(head.metadata());
      contentLength = recorded == null ? BlobEvent.UNKNOWN : recorded;
    }
    CopyObjectRequest request = requests.copy(source, target, contentLength, contentType);
    try {
      return writes.unlessThere(() -> client.copyObject(request));
    } catch (S3Exception e) {
      if (e.statusCode() != BAD_REQUEST) {
        throw e;
      }
      long length =
          (head == null ? client.headObject(requests.head(source)) : head).contentLength();
      if (length <= S3Multipart.MAX_PART) {
        throw e; // It was not about the size, which S3 says in words only.
      }
      return multipart.copy(source, length, target, contentLength, contentType);
    }
  }

  private ContentMissingException missing(
      BlobPointer source, Location location, @Nullable RuntimeException cause, long start) {
    ContentMissingException missing =
        new ContentMissingException(
            "the handle leads to an object that is no longer in S3, so it cannot be saved again",
            location.withPointer(source.toString()),
            cause);
    events.failed(missing, start);
    return missing;
  }
}
