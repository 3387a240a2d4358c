package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentCorruptException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** Content that goes in parts and comes in ranges, with the threshold lowered. */
@ExtendWith(Engines.class)
class LargeContentTest {
  private static final String URL = "https://example.org/";
  private static final int MIB = 1024 * 1024;
  private static final int SIZE = 40 * MIB + 17;

  private static final byte[] CONTENT = content();

  @TempDir Path folder;

  private Setup setup;
  private Traffic traffic;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    pages = pages(store -> store);
    pages.createTable();
    traffic.reset();
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void contentOfAnySourceGoesInParts(ChecksumPolicy policy) throws IOException {
    PageDao here = pages(store -> store.checksumPolicy(policy));
    Path file = Files.write(folder.resolve("in"), CONTENT);
    for (Blob blob :
        List.of(Blob.of(CONTENT), Blob.of(file), Blob.of(new ByteArrayInputStream(CONTENT)))) {
      here.save(page(blob));
      assertThat(traffic.operations().stream().sorted().toList())
          .containsExactly(
              "CompleteMultipartUpload",
              "CreateMultipartUpload",
              "HeadObject",
              "PutItem",
              "UploadPart",
              "UploadPart",
              "UploadPart");
      Path out = folder.resolve("out");
      here.get(URL).orElseThrow().logo().writeTo(out);
      assertThat(Files.mismatch(file, out)).isEqualTo(-1);
      traffic.reset();
      setup.plainS3().deleteObject(r -> r.bucket(setup.images()).key(key()));
    }
  }

  @Test
  void eachPartAndTheWholeHaveAChecksumAndTheWholeACondition() {
    CyclicBarrier allInFlight = new CyclicBarrier(3);
    traffic.before("UploadPart", () -> allInFlight.await(20, TimeUnit.SECONDS));

    pages.save(page(Blob.of(CONTENT)));

    assertThat(traffic.depth()).as("three, and two for the parts").isEqualTo(5);
    assertThat(traffic.calls("UploadPart"))
        .allMatch(part -> part.header("x-amz-checksum-crc32c").isPresent())
        .noneMatch(part -> part.header("x-amz-trailer").isPresent());
    Traffic.Call complete = traffic.calls("CompleteMultipartUpload").get(0);
    assertThat(complete.header("If-None-Match")).contains("*");
    assertThat(complete.header("x-amz-checksum-crc32c")).isPresent();
    assertThat(complete.header("x-amz-checksum-type")).contains("FULL_OBJECT");
  }

  @Test
  void aFileComesInParallelRangesAndNothingElse() throws IOException {
    pages.save(page(Blob.of(CONTENT)));
    Blob logo = pages.get(URL).orElseThrow().logo();
    traffic.reset();
    CyclicBarrier restInFlight = new CyclicBarrier(3);
    AtomicInteger ranges = new AtomicInteger();
    traffic.before(
        "GetObject",
        () -> {
          if (ranges.getAndIncrement() > 0) {
            restInFlight.await(20, TimeUnit.SECONDS);
          }
        });

    Path file = logo.writeTo(folder.resolve("out"));

    assertThat(Files.readAllBytes(file)).isEqualTo(CONTENT);
    assertThat(traffic.operations()).containsOnly("GetObject").hasSize(4);
    assertThat(traffic.depth()).as("the first range, then all others").isEqualTo(2);
    traffic.reset();
    Blob.of(new byte[0]).writeTo(file);
    pages.save(page(Blob.of(new byte[0])));
    pages.get(URL).orElseThrow().logo().writeTo(file);
    assertThat(file).isEmptyFile();
  }

  @Test
  void aRangeThatIsDamagedLeavesNoFile() throws IOException {
    pages.save(page(Blob.of(CONTENT)));
    Blob logo = pages.get(URL).orElseThrow().logo();
    byte[] damaged = CONTENT.clone();
    damaged[SIZE - 1] ^= 1;
    setup
        .plainS3()
        .putObject(r -> r.bucket(setup.images()).key(key()), RequestBody.fromBytes(damaged));

    assertThatThrownBy(() -> logo.writeTo(folder.resolve("out")))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContainingAll(URL, "logo");

    assertThat(filesIn(folder)).isEmpty();
    assertThatThrownBy(logo::bytes).isInstanceOf(ContentCorruptException.class);
  }

  @Test
  void aPartThatFailsLeavesNeitherPartsNorAnItem() {
    traffic.answerOnce("UploadPart", 403);

    assertThatThrownBy(() -> pages.save(page(Blob.of(CONTENT)))).isInstanceOf(S3Exception.class);

    assertThat(traffic.operations()).contains("AbortMultipartUpload").doesNotContain("PutItem");
    assertNothingIsLeft();
    traffic.reset();
    pages.save(page(Blob.of(CONTENT)));
    assertThat(pages.get(URL).orElseThrow().logo().bytes()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void aFileThatChangesMeanwhileIsNotStored(ChecksumPolicy policy) throws IOException {
    PageDao here = pages(store -> store.checksumPolicy(policy));
    Path file = Files.write(folder.resolve("in"), CONTENT);
    traffic.before("CreateMultipartUpload", () -> damage(file));

    assertThatThrownBy(() -> here.save(page(Blob.of(file))))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContainingAll("logo", file.toString());

    assertNothingIsLeft();
  }

  /** An array has no time of modification that would tell. */
  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void anArrayThatChangesMeanwhileIsNotStored(ChecksumPolicy policy) {
    PageDao here = pages(store -> store.checksumPolicy(policy));
    byte[] content = CONTENT.clone();
    traffic.before("CreateMultipartUpload", () -> content[20 * MIB] ^= 1);

    assertThatThrownBy(() -> here.save(page(Blob.of(content))))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining("logo");

    assertNothingIsLeft();
  }

  @Test
  void whoeverCompletesFirstWinsAndTheOtherCleansUp() {
    traffic.before(
        "CompleteMultipartUpload",
        () ->
            setup
                .plainS3()
                .putObject(
                    r -> r.bucket(setup.images()).key(key()), RequestBody.fromBytes(CONTENT)));

    pages.save(page(Blob.of(CONTENT)));

    assertThat(traffic.operations()).contains("AbortMultipartUpload", "PutItem");
    assertThat(setup.keysIn(setup.images())).containsExactly(key());
    assertThat(uploads()).isZero();
  }

  @Test
  void whatIsThereIsNotSentAgain() {
    pages.save(page(Blob.of(CONTENT)));
    traffic.reset();

    pages.save(page(Blob.of(CONTENT.clone())));

    assertThat(traffic.operations()).containsExactly("HeadObject", "PutItem");
  }

  @Test
  void encodedContentGoesInPartsAsWell() throws IOException {
    ArticleDao articles =
        new ArticleDao(
            setup
                .bareBuilder()
                .blobStore(settings(setup.bucket(), store -> store).build())
                .build());
    articles.createTable();
    traffic.reset();
    Path file = Files.write(folder.resolve("in"), CONTENT);

    articles.save(Article.of("a").withArchive(Blob.of(file)));

    assertThat(traffic.calls("UploadPart")).hasSize(3);
    Blob archive = articles.get("a").orElseThrow().archive();
    assertThat(archive.length()).isEqualTo(SIZE);
    assertThat(Files.mismatch(file, archive.writeTo(folder.resolve("out")))).isEqualTo(-1);
    String name = archive.pointer().orElseThrow().key();
    assertThat(
            setup.plainS3().headObject(r -> r.bucket(setup.bucket()).key(name)).contentEncoding())
        .isEqualTo("gzip");
  }

  @Test
  void theLimitOfTransfersHoldsForPartsToo() {
    PageDao one =
        new PageDao(
            setup
                .bareBuilder()
                .maxConcurrentTransfers(1)
                .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
                .blobStore("images", settings(setup.images(), store -> store).build())
                .build());

    one.save(new Page(URL, "<html>", Blob.of(CONTENT), null, 0));

    int[] numbers =
        traffic.calls("UploadPart").stream()
            .mapToInt(part -> ((UploadPartRequest) part.request()).partNumber())
            .toArray();
    assertThat(numbers).as("one after the other").containsExactly(1, 2, 3);
    assertThat(one.get(URL).orElseThrow().logo().bytes()).isEqualTo(CONTENT);
  }

  private void assertNothingIsLeft() {
    assertThat(pages.get(URL)).isEmpty();
    assertThat(setup.keysIn(setup.images())).noneMatch(found -> found.endsWith(sha256()));
    assertThat(uploads()).isZero();
  }

  private int uploads() {
    return setup.plainS3().listMultipartUploads(r -> r.bucket(setup.images())).uploads().size();
  }

  private PageDao pages(UnaryOperator<S3BlobStoreBuilder> settings) {
    return new PageDao(
        setup
            .bareBuilder()
            .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
            .blobStore("images", settings(setup.images(), settings).build())
            .build());
  }

  private S3BlobStoreBuilder settings(String bucket, UnaryOperator<S3BlobStoreBuilder> settings) {
    return settings.apply(
        S3BlobStore.builder().client(setup.s3()).bucket(bucket).multipartAbove(5 * MIB));
  }

  private static void damage(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      out.write(CONTENT[0] ^ 1);
    }
  }

  private static Page page(Blob logo) {
    return new Page(URL, null, logo, null, 0);
  }

  private static String sha256() {
    return Blob.of(CONTENT).sha256();
  }

  private static String key() {
    return "urls/" + sha256();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static byte[] content() {
    byte[] content = new byte[SIZE];
    new Random(SIZE).nextBytes(content);
    Arrays.fill(content, MIB, 2 * MIB, (byte) 0);
    return content;
  }
}
