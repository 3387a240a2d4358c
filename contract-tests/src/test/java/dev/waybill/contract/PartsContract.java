package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.BlobStoreContext;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.error.ContentChangedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** Content that is sent in parts: 16 MiB each, from a lower threshold on than anybody would set. */
abstract class PartsContract extends BlobStoreFixture {
  /** Of three parts. */
  private static final byte[] CONTENT = random(40 * MIB + 17);

  private static final String SHA_256 = Blob.of(CONTENT).sha256();

  /** Of two parts. */
  private static final byte[] LESS = random(16 * MIB + 1);

  /** What an object in parts that is to be in {@code STANDARD_IA} is in. */
  String rareClass() {
    return "STANDARD_IA";
  }

  /** Whether what is at a key stays when an upload to it is aborted, as in S3. */
  boolean abortLeavesObjects() {
    return true;
  }

  private BlobStore parts(UnaryOperator<S3BlobStoreBuilder> settings) {
    return settings.apply(builder().multipartAbove(MIB)).build();
  }

  private BlobStore parts() {
    return parts(settings -> settings);
  }

  enum Source {
    MEMORY,
    FILE,
    STREAM
  }

  private Blob content(Source source, byte[] content) throws IOException {
    return switch (source) {
      case MEMORY -> Blob.of(content);
      case FILE -> Blob.of(Files.write(folder.resolve("source"), content));
      case STREAM -> Blob.of(new ByteArrayInputStream(content));
    };
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void contentOfAnySourceIsSentInParts(Source source) throws IOException {
    BlobStore parts =
        parts(
            settings ->
                settings
                    .metadata(Map.of("written-by", "parts"))
                    .storageClass(StorageClass.STANDARD_IA));

    Blob saved = save(parts, content(source, CONTENT));

    assertThat(operations.asked())
        .containsExactly(
            "HeadObject",
            "CreateMultipartUpload",
            "UploadPart",
            "UploadPart",
            "UploadPart",
            "CompleteMultipartUpload");
    assertThat(saved.sha256()).isEqualTo(SHA_256);
    assertThat(Blob.of(stored(saved)).sha256()).isEqualTo(SHA_256);
    assertThat(head(saved).contentType()).isEqualTo(TYPE);
    assertThat(head(saved).metadata()).containsExactly(Map.entry("written-by", "parts"));
    assertThat(head(saved).storageClassAsString()).isEqualTo(rareClass());
    assertThat(uploads()).isZero();
    operations.asked();
    save(parts, content(source, CONTENT));
    assertThat(operations.asked()).as("what is there is not sent").containsExactly("HeadObject");
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void everyChecksumIsTaken(ChecksumPolicy policy) throws IOException {
    BlobStore parts = parts(settings -> settings.checksumPolicy(policy));

    Blob saved = save(parts, Blob.of(LESS));

    assertThat(operations.asked()).contains("UploadPart");
    assertThat(saved.bytes()).isEqualTo(LESS);
  }

  @Test
  void encodedContentIsSentInPartsToo() throws IOException {
    byte[] content = random(3 * MIB);

    Blob saved = save(parts(), Blob.of(content), EncodingContract.GZIP);

    assertThat(operations.asked()).contains("UploadPart");
    assertThat(saved.length()).isEqualTo(content.length);
    assertThat(operations.asked()).as("no download").containsExactly("HeadObject");
    assertThat(head(saved).contentEncoding()).isEqualTo("gzip");
    assertThat(read(saved.open())).isEqualTo(content);
    assertThat(uploads()).isZero();
  }

  static Stream<Arguments> changes() {
    return Stream.of(ChecksumPolicy.values())
        .flatMap(
            policy ->
                Stream.of(Source.MEMORY, Source.FILE)
                    .flatMap(
                        source ->
                            Stream.of("CreateMultipartUpload", "UploadPart")
                                .map(when -> Arguments.of(policy, source, when))));
  }

  /** Streams are spooled, and do not change. */
  @ParameterizedTest
  @MethodSource("changes")
  void contentThatChangesAsItIsSentIsNotStored(ChecksumPolicy policy, Source source, String when)
      throws IOException {
    byte[] content = random(2 * MIB);
    BlobStore parts = parts(settings -> settings.checksumPolicy(policy));
    Blob changing = content(source, content);
    String sha256 = changing.sha256();
    byte[] changed = content.clone();
    changed[MIB] ^= 1;
    operations.before(
        when,
        request -> {
          if (source == Source.FILE) {
            write(folder.resolve("source"), changed);
          } else {
            content[MIB] = changed[MIB];
          }
        });

    assertThatThrownBy(() -> save(parts, changing)).isInstanceOf(ContentChangedException.class);

    assertThat(keys()).noneMatch(key -> key.endsWith(sha256));
    assertThat(uploads()).isZero();
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsThereFirstStays() {
    byte[] content = random(2 * MIB);
    operations.before(
        "CompleteMultipartUpload",
        request ->
            plain.putObject(
                r ->
                    r.bucket(bucket)
                        .key("contract/" + Blob.of(content).sha256())
                        .metadata(Map.of("written-by", "first")),
                RequestBody.fromBytes(content)));

    Blob saved = save(parts(), Blob.of(content));

    assertThat(operations.done("CompleteMultipartUpload")).isZero();
    assertThat(operations.done("AbortMultipartUpload")).isEqualTo(1);
    assertThat(uploads()).isZero();
    if (abortLeavesObjects()) {
      assertThat(head(saved).metadata()).containsExactly(Map.entry("written-by", "first"));
      assertThat(saved.bytes()).isEqualTo(content);
    }
  }

  @Test
  void partsAreSentInParallelWhereThereAreThreads() {
    CyclicBarrier all = new CyclicBarrier(2);
    operations.before("UploadPart", request -> await(all));
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      BlobStore attached =
          parts().in(new BlobStoreContext(new Transfers(executor, 2), BlobEvents.NONE));

      Blob saved = save(attached, Blob.of(LESS));

      assertThat(all.isBroken()).isFalse();
      assertThat(saved.bytes()).isEqualTo(LESS);
    } finally {
      executor.shutdownNow();
    }
  }

  private static void await(CyclicBarrier all) {
    try {
      all.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void partsAreSentOneByOneByAStoreOfItsOwn() {
    List<Integer> numbers = new CopyOnWriteArrayList<>();
    operations.before(
        "UploadPart", request -> numbers.add(((UploadPartRequest) request).partNumber()));

    save(parts(), Blob.of(LESS));

    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void aPartThatFailsLeavesNothing() {
    operations.before(
        "UploadPart",
        request -> {
          if (((UploadPartRequest) request).partNumber() == 2) {
            throw new IllegalStateException("no more");
          }
        });

    assertThatThrownBy(() -> save(parts(), Blob.of(LESS))).hasMessageContaining("no more");

    assertThat(operations.asked()).endsWith("AbortMultipartUpload");
    assertThat(keys()).isEmpty();
    assertThat(uploads()).isZero();
  }
}
