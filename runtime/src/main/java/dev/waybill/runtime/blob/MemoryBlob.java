package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in memory. */
final class MemoryBlob extends Blob {
  private final byte[] content;
  private final boolean shared;

  private volatile @Nullable String sha256;

  /** Creates one of an array that nobody else has, or changes. */
  MemoryBlob(byte[] content) {
    this(content, false);
  }

  private MemoryBlob(byte[] content, boolean shared) {
    this.content = content;
    this.shared = shared;
  }

  /** Returns one of an array of the caller's, which may change against all promises. */
  static MemoryBlob shared(byte[] content) {
    return new MemoryBlob(content, true);
  }

  /** Tells whether the array may change. */
  boolean isShared() {
    return shared;
  }

  /** Returns the content itself, not a copy. */
  byte[] array() {
    return content;
  }

  @Override
  public String sha256() {
    String known = sha256;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (sha256 == null) {
        sha256 = Sha256.of(content);
      }
      return sha256;
    }
  }

  @Override
  public Optional<BlobPointer> pointer() {
    return Optional.empty();
  }

  @Override
  public long length() {
    return content.length;
  }

  @Override
  Crc32cBlocks crcs() {
    return Crc32cBlocks.of(content);
  }

  @Override
  long size() {
    return content.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public InputStream range(long from, long to) {
    Objects.checkFromToIndex(from, to, content.length);
    return new ByteArrayInputStream(content, (int) from, (int) (to - from));
  }

  @Override
  public byte[] bytes(long maxBytes) {
    int limit = HeapBound.limit(maxBytes);
    if (content.length > limit) {
      throw HeapBound.tooLarge(this, content.length, limit);
    }
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && BlobEquality.equal(this, other);
  }

  @Override
  public int hashCode() {
    return sha256().hashCode();
  }

  @Override
  public String toString() {
    return "Blob[" + content.length + " bytes]";
  }
}
