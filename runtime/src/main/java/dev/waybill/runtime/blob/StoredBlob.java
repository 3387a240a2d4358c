package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in a blob store, which every call fetches anew. */
final class StoredBlob extends Blob {
  private final BlobStore store;
  private final BlobPointer pointer;
  private final String sha256;
  private final @Nullable String contentType;

  /** Where the pointer was read, for messages. */
  private final Location location;

  StoredBlob(
      BlobStore store,
      BlobPointer pointer,
      String sha256,
      @Nullable String contentType,
      Location location) {
    this.store = store;
    this.pointer = pointer;
    this.sha256 = sha256;
    this.contentType = contentType;
    this.location = location;
  }

  /** Returns where the content is. */
  BlobPointer source() {
    return pointer;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public Optional<BlobPointer> pointer() {
    return Optional.of(pointer);
  }

  @Override
  public long length() {
    return store.length(pointer, location);
  }

  @Override
  long size() {
    return length();
  }

  @Override
  public InputStream open() {
    return store.open(pointer, location);
  }

  @Override
  public InputStream range(long from, long to) {
    return store.range(pointer, from, to, location);
  }

  @Override
  public byte[] bytes(long maxBytes) {
    return store.fetch(pointer, HeapBound.limit(maxBytes), location);
  }

  @Override
  public URI presign(Duration validity) {
    return store.presign(pointer, validity, contentType);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && BlobEquality.equal(this, other);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Blob[" + pointer + "]";
  }
}
