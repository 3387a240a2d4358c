package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Fetches content from S3, hashing it as it arrives. */
final class S3Download {
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private static final int CHUNK = 64 * 1024;

  private final S3Client client;
  private final S3Requests requests;

  S3Download(S3Client client, S3Settings settings) {
    this.client = client;
    this.requests = new S3Requests(settings);
  }

  byte[] fetch(BlobPointer pointer, String sha256, int maxBytes, Location location) {
    Fetched fetched;
    try {
      fetched =
          client.getObject(
              requests.get(pointer),
              (response, body) -> read(response.contentLength(), maxBytes, body));
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    }
    byte[] content = fetched.content;
    if (content == null) {
      throw HeapBound.tooLarge(maxBytes, location.withPointer(pointer.toString()));
    }
    if (!fetched.sha256.equals(sha256)) {
      throw VerifyingInputStream.corrupt(location.withPointer(pointer.toString()));
    }
    return content;
  }

  InputStream open(BlobPointer pointer, String sha256, Location location) {
    try {
      return new VerifyingInputStream(
          client.getObject(requests.get(pointer)),
          sha256,
          location.withPointer(pointer.toString()));
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    }
  }

  InputStream range(BlobPointer pointer, String sha256, long from, long to, Location location) {
    Objects.checkFromToIndex(from, to, Long.MAX_VALUE);
    Location here = location.withPointer(pointer.toString());
    if (from == to) {
      // No range of S3's is empty, but it may be out of bounds all the same.
      if (to > length(pointer, sha256, location)) {
        throw outOfBounds(from, to, here, null);
      }
      return InputStream.nullInputStream();
    }
    try {
      ResponseInputStream<GetObjectResponse> body =
          client.getObject(
              requests.get(pointer).toBuilder().range("bytes=" + from + "-" + (to - 1)).build());
      ContentRange sent = ContentRange.parse(body.response().contentRange()).orElse(null);
      if (sent != null && sent.from() == from && sent.to() == to) {
        return new RangeInputStream(body, to - from, body::abort);
      }
      body.abort();
      if (sent != null && sent.from() == from && to > sent.total()) {
        throw outOfBounds(from, to, here, null);
      }
      throw SdkClientException.create(
          here + ": the server did not answer with the range that it was asked for");
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    } catch (S3Exception e) {
      throw e.statusCode() == RANGE_NOT_SATISFIABLE ? outOfBounds(from, to, here, e) : e;
    }
  }

  long length(BlobPointer pointer, String sha256, Location location) {
    Long length = announcedLength(pointer, location);
    if (length != null) {
      return length;
    }
    try (InputStream in = open(pointer, sha256, location)) {
      return in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Long announcedLength(BlobPointer pointer, Location location) {
    try {
      return client.headObject(requests.head(pointer)).contentLength();
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    }
  }

  /** Reads a body; an error of the connection lets the SDK ask again. */
  private static Fetched read(@Nullable Long length, int maxBytes, AbortableInputStream body) {
    if (length != null && length > maxBytes) {
      body.abort(); // To close it would be to read it to its end.
      return new Fetched(null, "");
    }
    MessageDigest digest = Sha256.digest();
    try {
      byte[] content =
          length == null ? body.readNBytes(maxBytes) : readExactly(length.intValue(), body, digest);
      if (length == null) {
        if (content.length == maxBytes && body.read() >= 0) {
          body.abort();
          return new Fetched(null, "");
        }
        digest.update(content);
      }
      return new Fetched(content, Sha256.hex(digest.digest()));
    } catch (IOException e) {
      throw RetryableException.create("The content of an object could not be read", e);
    }
  }

  private static byte[] readExactly(int length, AbortableInputStream body, MessageDigest digest)
      throws IOException {
    byte[] content = new byte[length];
    int read = 0;
    while (read < length) {
      int n = body.read(content, read, Math.min(CHUNK, length - read));
      if (n < 0) {
        throw new IOException("a body of " + length + " bytes ended after " + read);
      }
      digest.update(content, read, n);
      read += n;
    }
    if (body.read() >= 0) {
      body.abort();
      throw new IOException("a body is longer than the " + length + " bytes that were announced");
    }
    return content;
  }

  private static IndexOutOfBoundsException outOfBounds(
      long from, long to, Location location, @Nullable RuntimeException cause) {
    IndexOutOfBoundsException e =
        new IndexOutOfBoundsException(
            location + ": the range from " + from + " to " + to + " passes the end of the content");
    e.initCause(cause);
    return e;
  }

  private static ContentMissingException missing(
      BlobPointer pointer, Location location, NoSuchKeyException cause) {
    return new ContentMissingException(
        "the item points to an object that is not in S3",
        location.withPointer(pointer.toString()),
        cause);
  }

  /** What was read of a body. */
  private static final class Fetched {
    /** The bytes, or null if they are too many for an array. */
    private final byte @Nullable [] content;

    private final String sha256;

    Fetched(byte @Nullable [] content, String sha256) {
      this.content = content;
      this.sha256 = sha256;
    }
  }
}
