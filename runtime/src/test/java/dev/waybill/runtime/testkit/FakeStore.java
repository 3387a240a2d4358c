package dev.waybill.runtime.testkit;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A blob store in memory that records what is asked of it. */
public final class FakeStore implements BlobStore {
  /** Each call as "ensure pointer", in one list with the requests of {@link FakeDynamoDb}. */
  public final List<String> log;

  public final Map<BlobPointer, byte[]> contents = new ConcurrentHashMap<>();

  /** Called in each transfer, in the thread of the transfer. */
  public Runnable onTransfer = () -> {};

  /** The call that a thread makes, while it makes it. */
  private final ThreadLocal<String> current = ThreadLocal.withInitial(() -> "");

  private final String bucket;

  public FakeStore(List<String> log, String bucket) {
    this.log = log;
    this.bucket = bucket;
  }

  public BlobPointer pointerTo(String key) {
    return new BlobPointer(bucket, key);
  }

  /** Returns the call that this thread makes, as it is in the log; for {@link #onTransfer}. */
  public String current() {
    return current.get();
  }

  @Override
  public Optional<Encoding> encoding(String name) {
    return name.equals("gzip") ? Optional.of(Encoding.gzip()) : Optional.empty();
  }

  @Override
  public ContentAddress addressOf(Blob content, Placement placement) {
    return content
        .pointer()
        .flatMap(this::resolve)
        .orElseGet(() -> resolve(pointerTo(placement.key(content.sha256()))).orElseThrow());
  }

  @Override
  public Optional<ContentAddress> resolve(BlobPointer pointer) {
    String key = pointer.key();
    return pointer.bucket().equals(bucket) && key.matches("(.*/)?[0-9a-f]{64}")
        ? Optional.of(new ContentAddress(pointer, key.substring(key.length() - 64), false, null))
        : Optional.empty();
  }

  @Override
  public void ensure(ContentAddress address, Blob content, String contentType, Location location) {
    log.add("ensure " + address);
    current.set("ensure " + address);
    onTransfer.run();
    contents.put(address.pointer(), content.bytes());
  }

  @Override
  public InputStream open(ContentAddress address, Location location) {
    log.add("open " + address);
    return new ByteArrayInputStream(contents.get(address.pointer()));
  }

  @Override
  public byte[] fetch(ContentAddress address, long maxBytes, Location location) {
    log.add("fetch " + address);
    onTransfer.run();
    byte[] content = contents.get(address.pointer());
    if (content == null) {
      throw new ContentMissingException("gone", location, null);
    }
    return content.clone();
  }

  @Override
  public InputStream range(ContentAddress address, long from, long to, Location location) {
    log.add("range " + address);
    return new ByteArrayInputStream(contents.get(address.pointer()), (int) from, (int) (to - from));
  }

  @Override
  public long length(ContentAddress address, Location location) {
    log.add("length " + address);
    return contents.get(address.pointer()).length;
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/";
  }
}
