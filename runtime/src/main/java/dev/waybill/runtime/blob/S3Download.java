package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Fetches content from S3, hashing it as it arrives. */
final class S3Download {
  /** What a Java array can hold on every virtual machine. */
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 8;

  private static final int CHUNK = 64 * 1024;

  private final S3Client client;
  private final S3Requests requests;

  S3Download(S3Client client, S3Settings settings) {
    this.client = client;
    this.requests = new S3Requests(settings);
  }

  byte[] fetch(BlobPointer pointer, String sha256, Location location) {
    Fetched fetched;
    try {
      fetched =
          client.getObject(
              requests.get(pointer), (response, body) -> read(response.contentLength(), body));
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    }
    byte[] content = fetched.content;
    if (content == null) {
      throw new ContentTooLargeException(
          "the content is too large for an array; give the component the type Blob",
          location.withPointer(pointer.toString()),
          null);
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

  long length(BlobPointer pointer, Location location) {
    try {
      return client.headObject(requests.head(pointer)).contentLength();
    } catch (NoSuchKeyException e) {
      throw missing(pointer, location, e);
    }
  }

  /** Reads a body; an error of the connection lets the SDK ask again. */
  private static Fetched read(@Nullable Long length, AbortableInputStream body) {
    if (length != null && length > MAX_ARRAY) {
      body.abort(); // To close it would be to read it to its end.
      return new Fetched(null, "");
    }
    MessageDigest digest = Sha256.digest();
    try {
      byte[] content =
          length == null ? readAll(body) : readExactly(length.intValue(), body, digest);
      if (length == null) {
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

  private static byte[] readAll(InputStream body) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    body.transferTo(content);
    return content.toByteArray();
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
