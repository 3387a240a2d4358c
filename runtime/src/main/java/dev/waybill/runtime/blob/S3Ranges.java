package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Fetches parts of objects. What is fetched is not verified here. */
final class S3Ranges {
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private static final int BUFFER_SIZE = 64 * 1024;

  private final S3Client client;
  private final S3Requests requests;
  private final S3Download download;

  S3Ranges(S3Client client, S3Settings settings, S3Download download) {
    this.client = client;
    this.requests = new S3Requests(settings);
    this.download = download;
  }

  /** Takes the bytes of a range. What it throws is not tried again. */
  interface Sink {
    void write(byte[] bytes, int length, long position);
  }

  InputStream open(ContentAddress address, long from, long to, Location location) {
    Encoding encoding = address.encoding();
    if (encoding != null) {
      throw new UnsupportedOperationException(
          location.withPointer(address.toString())
              + ": the content is stored in the encoding "
              + encoding.name()
              + ", of which no part can be fetched alone; open() reads it from its start");
    }
    Objects.checkFromToIndex(from, to, Long.MAX_VALUE);
    Location here = location.withPointer(address.toString());
    if (from == to) {
      // No range of S3's is empty, but it may be out of bounds all the same.
      if (to > download.length(address, location)) {
        throw outOfBounds(from, to, here, null);
      }
      return InputStream.nullInputStream();
    }
    long start = System.nanoTime();
    try {
      ResponseInputStream<GetObjectResponse> body = client.getObject(request(address, from, to));
      ContentRange sent = ContentRange.parse(body.response().contentRange()).orElse(null);
      if (sent != null && sent.from() == from && sent.to() == to) {
        return new RangeInputStream(body, to - from, body::abort);
      }
      body.abort();
      if (sent != null && sent.from() == from && to > sent.total()) {
        throw outOfBounds(from, to, here, null);
      }
      throw other(here);
    } catch (NoSuchKeyException e) {
      throw download.missing(here, e, start);
    } catch (S3Exception e) {
      throw e.statusCode() == RANGE_NOT_SATISFIABLE ? outOfBounds(from, to, here, e) : e;
    }
  }

  /**
   * Copies what there is of a range, as often as the SDK tries again.
   *
   * @return the number of bytes of the object
   */
  long copy(ContentAddress address, long from, long to, Location here, Sink sink) {
    long start = System.nanoTime();
    try {
      return client
          .getObject(
              request(address, from, to),
              (response, body) -> copy(response, body, from, to, here, sink))
          .total();
    } catch (NoSuchKeyException e) {
      throw download.missing(here, e, start);
    } catch (S3Exception e) {
      if (e.statusCode() == RANGE_NOT_SATISFIABLE && from == 0) {
        return 0; // No byte of an empty object can be asked for.
      }
      throw e;
    }
  }

  private static Copied copy(
      GetObjectResponse response,
      AbortableInputStream raw,
      long from,
      long to,
      Location here,
      Sink sink) {
    ContentRange sent = sent(response);
    if (sent == null
        || sent.from() != from
        || sent.to() > to
        || sent.total() == Long.MAX_VALUE
        || sent.to() != Math.min(to, sent.total())) {
      raw.abort();
      return new Copied(0, other(here));
    }
    try (BodyInputStream body = new BodyInputStream(raw, sent.to() - from, raw::abort)) {
      byte[] buffer = new byte[BUFFER_SIZE];
      long position = from;
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        try {
          sink.write(buffer, n, position);
        } catch (RuntimeException e) {
          return new Copied(0, e);
        }
        position += n;
      }
    } catch (IOException e) {
      throw RetryableException.create("A part of an object could not be read", e);
    }
    return new Copied(sent.total(), null);
  }

  /** Some servers send all of a small object without a word about ranges, an empty one mostly. */
  private static @Nullable ContentRange sent(GetObjectResponse response) {
    Long length = response.contentLength();
    return response.contentRange() == null && length != null
        ? new ContentRange(0, length, length)
        : ContentRange.parse(response.contentRange()).orElse(null);
  }

  /**
   * What came of a range. A failure is not thrown through the SDK, which would hide it, and try
   * again if it is one of a file.
   */
  private record Copied(long length, @Nullable RuntimeException failure) {
    long total() {
      if (failure != null) {
        throw failure;
      }
      return length;
    }
  }

  private GetObjectRequest request(ContentAddress address, long from, long to) {
    return requests.get(address.pointer()).toBuilder()
        .range("bytes=" + from + "-" + (to - 1))
        .build();
  }

  private static SdkClientException other(Location here) {
    return SdkClientException.create(
        here + ": the server did not answer with the range that it was asked for");
  }

  private static IndexOutOfBoundsException outOfBounds(
      long from, long to, Location location, @Nullable RuntimeException cause) {
    IndexOutOfBoundsException e =
        new IndexOutOfBoundsException(
            location + ": the range from " + from + " to " + to + " passes the end of the content");
    e.initCause(cause);
    return e;
  }
}
