package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in memory. */
final class MemoryBlob extends Blob {
  private final byte[] content;

  /** Computed once; a race computes the same again. */
  private volatile @Nullable String sha256;

  MemoryBlob(byte[] content) {
    this.content = content;
  }

  /** Returns the content itself, not a copy. */
  byte[] array() {
    return content;
  }

  @Override
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = Sha256.of(content);
      sha256 = known;
    }
    return known;
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
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public byte[] bytes() {
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Blob blob && BlobEquality.equal(this, blob);
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
