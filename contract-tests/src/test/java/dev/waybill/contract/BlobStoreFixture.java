package dev.waybill.contract;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What contracts know of how a store is called, and how they look at what the server holds. */
abstract class BlobStoreFixture {
  static final Location HERE = Location.ofTable("contract").withAttribute("content");
  static final String TYPE = "text/markdown";
  static final Placement PLAIN = Placement.of("contract/{sha256}", TYPE);
  static final int MIB = 1024 * 1024;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @TempDir Path folder;

  final Operations operations = new Operations();
  S3Server server;
  String bucket;

  /** A store in the bucket, with the default settings. */
  S3BlobStore store;

  /** A client whose operations are not counted. */
  S3Client plain;

  private S3Client client;

  @BeforeEach
  final void connect(S3Server given) {
    server = given;
    client = server.client(operations);
    plain = server.client();
    bucket = newBucket();
    store = builder().build();
  }

  @AfterEach
  final void disconnect() {
    client.close();
    plain.close();
  }

  final String newBucket() {
    String name = "contract-" + NUMBER.incrementAndGet();
    plain.createBucket(r -> r.bucket(name));
    return name;
  }

  /** Returns a builder of a store in the bucket. */
  final S3BlobStoreBuilder builder() {
    return S3BlobStore.builder().client(client).bucket(bucket);
  }

  static Blob save(BlobStore to, Blob content) {
    return save(to, content, PLAIN);
  }

  /** Saves content as a DAO does, and returns the handle that its reader gets. */
  static Blob save(BlobStore to, Blob content, Placement placement) {
    try (ContentLease lease = ContentLease.of(content, HERE)) {
      ContentAddress address = to.addressOf(content, placement);
      to.ensure(address, content, placement.contentType(), HERE);
      lease.stored(to, address, placement.contentType(), HERE);
      return Blob.stored(to, address, placement.contentType(), HERE);
    }
  }

  /** Returns a handle as a reader gets it who knows the pointer. */
  static Blob handle(BlobStore of, BlobPointer pointer) {
    return Blob.stored(of, pointer, HERE);
  }

  /** Returns a handle of content that was not saved. */
  static Blob unsaved(BlobStore of, Blob content) {
    return Blob.stored(of, of.addressOf(content, PLAIN), TYPE, HERE);
  }

  static BlobPointer pointer(Blob saved) {
    return saved.pointer().orElseThrow();
  }

  final HeadObjectResponse head(Blob saved) {
    return plain.headObject(r -> r.bucket(pointer(saved).bucket()).key(pointer(saved).key()));
  }

  /** Returns what is there. */
  final byte[] stored(Blob saved) {
    return plain
        .getObjectAsBytes(r -> r.bucket(pointer(saved).bucket()).key(pointer(saved).key()))
        .asByteArray();
  }

  /** Puts something else where content belongs. */
  final void put(Blob saved, byte[] body) {
    plain.putObject(
        r -> r.bucket(pointer(saved).bucket()).key(pointer(saved).key()),
        RequestBody.fromBytes(body));
  }

  final List<String> keys() {
    return plain.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  final int uploads() {
    return plain.listMultipartUploads(r -> r.bucket(bucket)).uploads().size();
  }

  static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  static byte[] read(InputStream stream) throws IOException {
    try (stream) {
      return stream.readAllBytes();
    }
  }
}
