package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in a blob store, which every call fetches anew. */
final class StoredBlob extends Blob {
  private final BlobStore store;
  private final ContentAddress address;
  private final @Nullable String contentType;

  /** Where the pointer was read, for messages. */
  private final Location location;

  /** What the address tells, or what was found by reading. */
  private volatile @Nullable String sha256;

  private volatile long length = -1;

  StoredBlob(
      BlobStore store, ContentAddress address, @Nullable String contentType, Location location) {
    this.store = store;
    this.address = address;
    this.sha256 = address.sha256().orElse(null);
    this.contentType = contentType;
    this.location = location;
  }

  /** Returns where the content is. */
  BlobPointer source() {
    return address.pointer();
  }

  ContentAddress address() {
    return address;
  }

  BlobStore store() {
    return store;
  }

  @Override
  public String sha256() {
    String known = sha256;
    return known != null ? known : readSha256();
  }

  /** Once, however many threads ask at the same time. */
  private synchronized String readSha256() {
    String known = sha256;
    if (known == null) {
      try (InputStream in = open()) {
        ContentHasher.Hashed content = Sha256.of(in);
        known = content.sha256();
        length = content.length();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sha256 = known;
    }
    return known;
  }

  @Override
  public Optional<BlobPointer> pointer() {
    return Optional.of(address.pointer());
  }

  @Override
  public long length() {
    long known = length;
    if (known < 0) {
      known = store.length(address, location);
      length = known;
    }
    return known;
  }

  @Override
  Crc32cBlocks crcs() {
    throw new IllegalStateException("content in a store is copied there, not sent");
  }

  @Override
  long size() {
    return length();
  }

  @Override
  public InputStream open() {
    return store.open(address, location);
  }

  @Override
  public InputStream range(long from, long to) {
    return store.range(address, from, to, location);
  }

  @Override
  public byte[] bytes(long maxBytes) {
    return store.fetch(address, HeapBound.limit(maxBytes), location);
  }

  @Override
  void fill(Path file) throws IOException {
    store.download(address, file, location);
  }

  @Override
  public URI presign(Duration validity) {
    return store.presign(address, validity, contentType);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!address.keyed()) {
      return other != null && BlobEquality.equal(this, other);
    }
    return other instanceof StoredBlob stored
        && stored.address.keyed()
        && stored.store.equals(store)
        && stored.address.digest().equals(address.digest());
  }

  @Override
  public int hashCode() {
    return address.digest().hashCode();
  }

  @Override
  public String toString() {
    return "Blob[" + address + "]";
  }
}
