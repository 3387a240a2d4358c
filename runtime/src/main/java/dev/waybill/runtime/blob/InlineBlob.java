package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content that stood encoded inside an item. It is decoded when it is needed first. */
final class InlineBlob extends Blob {
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
    try (InputStream in =
        new DecodingInputStream(
            new ByteArrayInputStream(form), encoding, form.length, limits, location, e -> {})) {
      byte[] decoded = in.readNBytes(HeapBound.MAX_ARRAY);
      if (decoded.length == HeapBound.MAX_ARRAY && in.read() >= 0) {
        throw HeapBound.tooLarge(HeapBound.MAX_ARRAY, location);
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
