package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content that stood encoded inside an item. It is decoded when it is needed first. */
final class InlineBlob extends Blob {
  /**
   * The most bytes of content: 16 MiB. Waybill keeps no more than 400 KB of content in an item;
   * other programs may, and so may whoever means to fill the heap of all readers.
   */
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private final Encoding encoding;
  private final DecodingLimits limits;
  private final Location location;

  /** Null once the content was decoded. */
  private byte @Nullable [] encoded;

  private @Nullable MemoryBlob content;

  InlineBlob(byte[] encoded, Encoding encoding, DecodingLimits limits, Location location) {
    this.encoded = encoded;
    this.encoding = encoding;
    this.limits = limits;
    this.location = location;
  }

  /** Returns the content in memory. */
  synchronized MemoryBlob content() {
    MemoryBlob known = content;
    if (known == null) {
      byte[] form = encoded;
      known = new MemoryBlob(decode(form == null ? new byte[0] : form));
      content = known;
      encoded = null;
    }
    return known;
  }

  private byte[] decode(byte[] form) {
    S3Download.checkDecodable(encoding, location);
    try (InputStream in =
        new DecodingInputStream(
            new ByteArrayInputStream(form), encoding, form.length, limits, location, e -> {})) {
      byte[] decoded = in.readNBytes(MAX_BYTES);
      if (decoded.length == MAX_BYTES && in.read() >= 0) {
        throw new ContentTooLargeException(
            "the content that stands in the item has more than the "
                + MAX_BYTES
                + " bytes that come"
                + " out of one here",
            location,
            null);
      }
      return decoded;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Of memory: it does not happen.
    }
  }

  @Override
  public String sha256() {
    return content().sha256();
  }

  @Override
  public Optional<BlobPointer> pointer() {
    return Optional.empty();
  }

  @Override
  public long length() {
    return content().length();
  }

  @Override
  Crc32cBlocks crcs() {
    return content().crcs();
  }

  @Override
  long size() {
    return length();
  }

  @Override
  public InputStream open() {
    return content().open();
  }

  @Override
  public InputStream range(long from, long to) {
    return content().range(from, to);
  }

  @Override
  public byte[] bytes(long maxBytes) {
    return content().bytes(maxBytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && BlobEquality.equal(this, other);
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  @Override
  public String toString() {
    return "Blob[inline, " + encoding.name() + "]";
  }
}
