package dev.waybill.runtime.blob;

import dev.waybill.runtime.blob.BlobListener.Confirmation;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Makes sure that content at hand is in S3, with as few requests and bytes as that takes. */
final class S3Upload {
  private final S3Client client;
  private final S3Settings settings;
  private final S3Requests requests;
  private final S3Writes writes;
  private final S3Multipart multipart;
  private final BlobEvents events;

  S3Upload(S3Client client, S3Settings settings, BlobStoreContext context) {
    this.client = client;
    this.settings = settings;
    this.requests = new S3Requests(settings);
    this.writes = new S3Writes(client, settings);
    this.multipart = new S3Multipart(client, settings, context.transfers());
    this.events = context.events();
  }

  void ensure(ContentAddress target, Blob content, String contentType, Location location) {
    Location here = location.withPointer(target.toString());
    long start = System.nanoTime();
    long length = content.length();
    if (!isSentAtOnce(length) && writes.exists(target.pointer())) {
      events.duplicate(here, length, Confirmation.ASKED, start);
      return;
    }
    Encoding encoding = target.encoding();
    long sent = length;
    boolean written;
    if (encoding == null) {
      written = send(target, new S3Body(content, content, here), length, contentType);
    } else {
      StreamBlob encoded = encode(content, encoding, here);
      try {
        sent = encoded.length();
        written = send(target, new S3Body(encoded, content, here), length, contentType);
      } finally {
        encoded.endLease(null);
      }
    }
    if (written) {
      events.uploaded(here, length, sent, start);
    } else {
      events.duplicate(here, length, Confirmation.CONDITIONAL_WRITE, start);
    }
  }

  private boolean isSentAtOnce(long length) {
    return settings.conditionalWrites() && length <= settings.askFirstAbove();
  }

  private StreamBlob encode(Blob content, Encoding encoding, Location here) {
    StreamBlob encoded;
    try {
      encoded =
          new StreamBlob(Spool.encoded(new S3Body(content, content, here).verified(), encoding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!settings.decoding().allow(content.length(), encoded.length())) {
      encoded.endLease(null);
      throw new ContentTooLargeException(
          "the content has "
              + content.length()
              + " bytes, of which the encoding "
              + encoding.name()
              + " makes "
              + encoded.length()
              + ": more than the decodingLimits of the blob store let a reader take; raise them, or"
              + " store it without an encoding",
          here,
          null);
    }
    return encoded;
  }

  /** Returns whether it was written; otherwise it was there. */
  private boolean send(ContentAddress target, S3Body body, long contentLength, String contentType) {
    try {
      return body.content().length() > settings.multipartAbove()
          ? multipart.send(target, body, contentLength, contentType)
          : put(target, body, contentLength, contentType);
    } catch (RuntimeException e) {
      throw body.explained(e);
    }
  }

  private boolean put(ContentAddress target, S3Body body, long contentLength, String contentType) {
    PutObjectRequest request = requests.put(target, body.content(), contentLength, contentType);
    try (SentBody sent = body.whole(settings.checksumPolicy() == ChecksumPolicy.SHA256)) {
      return writes.unlessThere(
          () -> {
            body.checkUnchanged();
            client.putObject(request, sent.requestBody());
          });
    }
  }
}
