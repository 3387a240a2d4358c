package dev.waybill.runtime.testkit;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
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

  private final String bucket;

  public FakeStore(List<String> log, String bucket) {
    this.log = log;
    this.bucket = bucket;
  }

  @Override
  public BlobPointer pointerTo(String key) {
    return new BlobPointer(bucket, key);
  }

  @Override
  public Optional<String> digestOf(BlobPointer pointer) {
    String key = pointer.key();
    return pointer.bucket().equals(bucket) && key.matches("(.*/)?[0-9a-f]{64}")
        ? Optional.of(key.substring(key.length() - 64))
        : Optional.empty();
  }

  @Override
  public void ensure(BlobPointer pointer, Blob content, String contentType, Location location) {
    log.add("ensure " + pointer);
    onTransfer.run();
    contents.put(pointer, content.bytes());
  }

  @Override
  public InputStream open(BlobPointer pointer, Location location) {
    log.add("open " + pointer);
    return new ByteArrayInputStream(contents.get(pointer));
  }

  @Override
  public byte[] fetch(BlobPointer pointer, long maxBytes, Location location) {
    log.add("fetch " + pointer);
    onTransfer.run();
    return contents.get(pointer).clone();
  }

  @Override
  public InputStream range(BlobPointer pointer, long from, long to, Location location) {
    log.add("range " + pointer);
    return new ByteArrayInputStream(contents.get(pointer), (int) from, (int) (to - from));
  }

  @Override
  public long length(BlobPointer pointer, Location location) {
    log.add("length " + pointer);
    return contents.get(pointer).length;
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/";
  }
}
