package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Fetches content from S3, decoding and hashing it as it arrives. */
final class S3Download {
  private static final int CHUNK = 64 * 1024;

  private final S3Client client;
  private final S3Settings settings;
  private final S3Requests requests;
  private final BlobEvents events;

  S3Download(S3Client client, S3Settings settings, BlobEvents events) {
    this.client = client;
    this.settings = settings;
    this.requests = new S3Requests(settings);
    this.events = events;
  }

  byte[] fetch(ContentAddress address, int maxBytes, Location location) {
    Location here = location.withPointer(address.toString());
    checkDecodable(address.encoding(), here);
    long start = System.nanoTime();
    try {
      Fetched fetched =
          client.getObject(
              requests.get(address.pointer()),
              (response, body) -> fetched(address, response, body, maxBytes, here, start));
      return fetched.content();
    } catch (NoSuchKeyException e) {
      throw missing(here, e, start);
    }
  }

  InputStream open(ContentAddress address, Location location) {
    Location here = location.withPointer(address.toString());
    checkDecodable(address.encoding(), here);
    long start = System.nanoTime();
    try {
      ResponseInputStream<GetObjectResponse> response =
          client.getObject(requests.get(address.pointer()));
      return content(address, response.response(), response, response::abort, here, start);
    } catch (NoSuchKeyException e) {
      throw missing(here, e, start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long length(ContentAddress address, Location location) {
    HeadObjectResponse head = head(address, location);
    Long length =
        address.encoding() == null
            ? head.contentLength()
            : S3Requests.contentLength(head.metadata());
    if (length != null) {
      return length;
    }
    try (InputStream in = open(address, location)) {
      return in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks that an encoding can be read here: before any request, as the SDK would hide what is
   * thrown while a body is read.
   */
  static void checkDecodable(@Nullable Encoding encoding, Location here) {
    if (encoding != null) {
      try {
        encoding.checkAvailable();
      } catch (IllegalStateException e) {
        throw new UnreadableItemException(String.valueOf(e.getMessage()), here, e);
      }
    }
  }

  private HeadObjectResponse head(ContentAddress address, Location location) {
    long start = System.nanoTime();
    try {
      return client.headObject(requests.head(address.pointer()));
    } catch (NoSuchKeyException e) {
      throw missing(location.withPointer(address.toString()), e, start);
    }
  }

  /** Returns content that is verified as it is read. */
  private InputStream content(
      ContentAddress address,
      GetObjectResponse response,
      InputStream raw,
      Runnable abort,
      Location here,
      long start)
      throws IOException {
    BodyInputStream body = new BodyInputStream(raw, response.contentLength(), abort);
    try {
      InputStream decoded =
          address.encoding() == null
              ? body
              : new DecodingInputStream(
                  body,
                  address.encoding(),
                  response.contentLength() == null ? -1 : response.contentLength(),
                  settings.decoding(),
                  here,
                  e -> events.failed(e, start));
      return new VerifyingInputStream(
          decoded,
          announced(address, response),
          (sha256, length) -> verify(address, sha256, length, body.count(), here, start));
    } catch (IOException | RuntimeException | Error e) {
      body.close();
      throw e;
    }
  }

  /** Returns what the response says of the length of the content; negative for nothing. */
  private static long announced(ContentAddress address, GetObjectResponse response) {
    Long length =
        address.encoding() == null
            ? response.contentLength()
            : S3Requests.contentLength(metadata(response));
    return length == null ? -1 : length;
  }

  private static Map<String, String> metadata(GetObjectResponse response) {
    return response.hasMetadata() ? response.metadata() : Map.of();
  }

  /** Checks content that was read to its end. */
  void verify(
      ContentAddress address,
      String sha256,
      long length,
      long storedLength,
      Location here,
      long start) {
    if (!settings.isDigest(address, sha256)) {
      ContentCorruptException corrupt =
          new ContentCorruptException(
              "the content in S3 does not have the digest that it is stored under", here, null);
      events.failed(corrupt, start);
      throw corrupt;
    }
    events.downloaded(here, length, storedLength, start);
  }

  /** Reads a body; an error of the connection lets the SDK ask again. */
  private Fetched fetched(
      ContentAddress address,
      GetObjectResponse response,
      AbortableInputStream body,
      int maxBytes,
      Location here,
      long start) {
    long announced = announced(address, response);
    if (announced > maxBytes) {
      body.abort(); // To close it would be to read it to its end.
      return Fetched.failed(HeapBound.tooLarge(maxBytes, here));
    }
    try (InputStream in = content(address, response, body, body::abort, here, start)) {
      byte[] content =
          announced >= 0 && address.encoding() == null
              ? readExactly((int) announced, in)
              : in.readNBytes(maxBytes);
      if (content.length == maxBytes && in.read() >= 0) {
        return Fetched.failed(HeapBound.tooLarge(maxBytes, here));
      }
      return Fetched.of(content);
    } catch (ContentCorruptException | ContentTooLargeException e) {
      return Fetched.failed(e);
    } catch (IOException e) {
      throw RetryableException.create("The content of an object could not be read", e);
    }
  }

  /** Reads into an array of the right size at once, as no other method of a stream does. */
  private static byte[] readExactly(int length, InputStream in) throws IOException {
    byte[] content = new byte[length];
    int read = 0;
    while (read < length) {
      int n = in.read(content, read, Math.min(CHUNK, length - read));
      if (n < 0) {
        throw new IOException("a body of " + length + " bytes ended after " + read);
      }
      read += n;
    }
    if (in.read() >= 0) {
      throw new IOException("a body is longer than the " + length + " bytes announced");
    }
    return content;
  }

  ContentMissingException missing(Location here, NoSuchKeyException cause, long start) {
    ContentMissingException missing =
        new ContentMissingException("the item points to an object that is not in S3", here, cause);
    events.failed(missing, start);
    return missing;
  }

  /** What was read of a body: the content, or why there is none. */
  private static final class Fetched {
    private final byte @Nullable [] bytes;
    private final @Nullable WaybillException failure;

    private Fetched(byte @Nullable [] bytes, @Nullable WaybillException failure) {
      this.bytes = bytes;
      this.failure = failure;
    }

    static Fetched of(byte[] content) {
      return new Fetched(content, null);
    }

    static Fetched failed(WaybillException failure) {
      return new Fetched(null, failure);
    }

    byte[] content() {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(bytes);
    }
  }
}
