package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What {@link S3BlobStore} promises, on any server. */
abstract class S3BlobStoreContract {
  private static final Location HERE = Location.ofTable("contract").withAttribute("content");
  private static final String TYPE = "text/markdown";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @TempDir private Path folder;

  private final Operations operations = new Operations();
  private S3Server server;
  private S3Client client;
  private S3Client plain;
  private String bucket;
  private S3BlobStore store;

  // All that these tests know of how a store is called.

  private static BlobPointer address(BlobStore of, Blob content) {
    return of.pointerTo("contract/" + content.sha256());
  }

  private static BlobPointer save(BlobStore to, Blob content) {
    try (ContentLease lease = ContentLease.of(content)) {
      BlobPointer address = address(to, content);
      to.ensure(address, content, TYPE, HERE);
      lease.stored(to, address, TYPE, HERE);
      return address;
    }
  }

  private static Blob handle(BlobStore of, BlobPointer address) {
    return Blob.stored(of, address, HERE);
  }

  // How they look at the server.

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

  private String newBucket() {
    String name = "contract-" + NUMBER.incrementAndGet();
    plain.createBucket(r -> r.bucket(name));
    return name;
  }

  private S3BlobStore.Builder builder() {
    return S3BlobStore.builder().client(client).bucket(bucket);
  }

  private HeadObjectResponse head(BlobPointer address) {
    return plain.headObject(r -> r.bucket(address.bucket()).key(address.key()));
  }

  private List<String> keys() {
    return plain.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  /** Puts something else where content belongs. */
  private void put(BlobPointer address, byte[] content) {
    plain.putObject(
        r -> r.bucket(address.bucket()).key(address.key()), RequestBody.fromBytes(content));
  }

  private static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private static byte[] read(InputStream stream) throws IOException {
    try (stream) {
      return stream.readAllBytes();
    }
  }

  /** What the save of content that the server refuses is: its own error, or that of the SDK. */
  abstract Class<? extends RuntimeException> refusal();

  /** How many puts at the same time may each find that the object is not there: one in S3. */
  abstract long winners();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024})
  void whatIsSavedIsReadBack(int length) throws IOException {
    byte[] content = random(length);

    BlobPointer address = save(store, Blob.of(content));

    assertThat(keys()).containsExactly("contract/" + Blob.of(content).sha256());
    assertThat(head(address).contentLength()).isEqualTo(length);
    assertThat(head(address).contentType()).isEqualTo(TYPE);
    assertThat(handle(store, address).bytes()).isEqualTo(content);
    assertThat(handle(store, address).length()).isEqualTo(length);
    assertThat(read(handle(store, address).open())).isEqualTo(content);
    assertThat(handle(store, address)).isEqualTo(Blob.of(content));
  }

  @Test
  void smallContentIsOneRequestNewOrNot() {
    save(store, Blob.of("abc"));
    assertThat(operations.done("PutObject")).isEqualTo(1);
    assertThat(operations.asked()).containsExactly("PutObject");

    save(store, Blob.of("abc"));
    assertThat(operations.done("PutObject")).isZero();
    assertThat(operations.asked()).containsExactly("PutObject");
  }

  @Test
  void largeContentIsAskedForFirst() {
    S3BlobStore asking = builder().askFirstAbove(2).build();

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject", "PutObject");

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject");
  }

  @Test
  void withoutConditionsEverythingIsAskedForFirst() {
    S3BlobStore asking = builder().conditionalWrites(false).build();

    BlobPointer address = save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject", "PutObject");

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject");
    assertThat(handle(asking, address).text()).isEqualTo("abc");
  }

  @Test
  void filesAndStreamsComeAndGo() throws IOException {
    byte[] content = random(2 * 1024 * 1024);
    Path source = Files.write(folder.resolve("source"), content);

    BlobPointer file = save(store, Blob.of(source));
    Path target = handle(store, file).writeTo(folder.resolve("target"));
    assertThat(target).hasSameBinaryContentAs(source);

    S3BlobStore other = builder().bucket(newBucket()).build();
    BlobPointer stream = save(other, Blob.of(new ByteArrayInputStream(content)));
    assertThat(handle(other, stream).bytes()).isEqualTo(content);
  }

  @Test
  void contentThatIsNotThereIsSaidToBeMissing() {
    Blob missing = handle(store, address(store, Blob.of("abc")));

    assertThatThrownBy(missing::bytes).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::open).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::length).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.range(0, 1)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.range(0, 0)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> save(store, missing)).isInstanceOf(ContentMissingException.class);
    S3BlobStore other = builder().bucket(newBucket()).build();
    assertThatThrownBy(() -> save(other, missing)).isInstanceOf(ContentMissingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abd", "ab", "abcd", ""})
  void contentThatIsAnotherIsSaidToBeCorrupt(String other) throws IOException {
    BlobPointer address = address(store, Blob.of("abc"));
    put(address, other.getBytes(StandardCharsets.UTF_8));
    Blob corrupt = handle(store, address);

    assertThatThrownBy(corrupt::bytes)
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining(address.toString());
    try (InputStream stream = corrupt.open()) {
      assertThatThrownBy(stream::readAllBytes).isInstanceOf(ContentCorruptException.class);
    }
    Path target = folder.resolve("target");
    assertThatThrownBy(() -> corrupt.writeTo(target)).isInstanceOf(ContentCorruptException.class);
    assertThat(target).doesNotExist();
  }

  @Test
  void whatIsTooLargeIsNotFetched() {
    BlobPointer address = save(store, Blob.of("abc"));

    assertThatThrownBy(() -> handle(store, address).bytes(2))
        .isInstanceOf(ContentTooLargeException.class);
    assertThat(handle(store, address).bytes(3)).hasSize(3);
  }

  @Test
  void partsAreReadAlone() throws IOException {
    Blob content = handle(store, save(store, Blob.of("0123456789")));

    assertThat(read(content.range(2, 5))).asString().isEqualTo("234");
    assertThat(read(content.range(9, 10))).asString().isEqualTo("9");
    assertThat(read(content.range(0, 10))).asString().isEqualTo("0123456789");
    assertThat(read(content.range(10, 10))).isEmpty();
    assertThatThrownBy(() -> content.range(9, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> content.range(10, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> content.range(11, 11)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void emptyContentHasNoParts() throws IOException {
    Blob empty = handle(store, save(store, Blob.of("")));

    assertThat(read(empty.range(0, 0))).isEmpty();
    assertThatThrownBy(() -> empty.range(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void contentIsCopiedBetweenBuckets() {
    Blob source = handle(store, save(store, Blob.of("abc")));
    S3BlobStore other =
        builder().bucket(newBucket()).metadata(Map.of("written-by", "copy")).build();
    operations.asked();

    BlobPointer copy = save(other, source);
    assertThat(operations.asked()).containsExactly("HeadObject", "CopyObject");
    assertThat(handle(other, copy).text()).isEqualTo("abc");
    assertThat(head(copy).metadata()).containsExactly(Map.entry("written-by", "copy"));

    operations.asked();
    save(other, source);
    assertThat(operations.asked()).containsExactly("HeadObject");
  }

  @Test
  void theFirstUploadDecidesAboutTheSettings() {
    S3BlobStore first =
        builder()
            .metadata(Map.of("written-by", "first"))
            .storageClass(StorageClass.STANDARD_IA)
            .build();
    BlobPointer address = save(first, Blob.of("abc"));

    save(builder().metadata(Map.of("written-by", "second")).build(), Blob.of("abc"));

    assertThat(head(address).metadata()).containsExactly(Map.entry("written-by", "first"));
    assertThat(head(address).storageClassAsString()).isEqualTo("STANDARD_IA");
  }

  @Test
  void presignedLinksLeadToTheContent() throws IOException {
    try (S3Presigner presigner = server.presigner()) {
      S3BlobStore signing = builder().presigner(presigner).build();
      URI link = handle(signing, save(signing, Blob.of("abc"))).presign(Duration.ofMinutes(1));

      HttpURLConnection connection = (HttpURLConnection) link.toURL().openConnection();
      assertThat(connection.getResponseCode()).isEqualTo(200);
      assertThat(read(connection.getInputStream())).asString().isEqualTo("abc");
      assertThat(connection.getContentType()).isEqualToIgnoringCase(TYPE);
    }
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void everyChecksumIsTaken(ChecksumPolicy policy) {
    S3BlobStore checked = builder().checksumPolicy(policy).build();

    for (int length : new int[] {0, 5, 200_000}) {
      byte[] content = random(length);
      assertThat(handle(checked, save(checked, Blob.of(content))).bytes()).isEqualTo(content);
      save(checked, Blob.of(content));
    }
    assertThat(keys()).hasSize(3);
  }

  @Test
  void contentThatChangedIsRefused() {
    byte[] content = random(200_000);
    Blob changed = Blob.of(content);
    String sha256 = changed.sha256();
    content[100_000]++;

    assertThatThrownBy(() -> save(store, changed)).isInstanceOf(refusal());

    assertThat(keys()).noneMatch(key -> key.endsWith(sha256));
  }

  @Test
  void ofManyThatSaveTheSameAllSucceed() throws Exception {
    int threads = 16;
    byte[] content = random(100_000);
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<BlobPointer>> saves = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        saves.add(
            executor.submit(
                () -> {
                  Blob mine = Blob.of(content.clone());
                  start.await();
                  return save(store, mine);
                }));
      }
      for (Future<BlobPointer> saved : saves) {
        assertThat(handle(store, saved.get()).bytes()).isEqualTo(content);
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(operations.done("PutObject")).isBetween(1L, winners());
    assertThat(keys()).hasSize(1);
  }
}
