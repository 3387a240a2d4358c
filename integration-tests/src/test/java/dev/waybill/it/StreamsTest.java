package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.table.ReadConsistency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Streams into S3, and parts, bounded reads and URLs out of it. */
@ExtendWith(Engines.class)
class StreamsTest {
  private static final String URL = "https://example.org/";

  /** More than is kept in memory. */
  private static final int LARGE = 3 * 1024 * 1024 + 17;

  private Setup setup;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    pages = new PageDao(setup.waybill());
    pages.createTable();
    setup.traffic().reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, LARGE})
  void aStreamOfUnknownLengthIsSaved(int size) throws IOException {
    byte[] content = content(size);
    Blob blob = Blob.of(new ByteArrayInputStream(content));

    Page saved = pages.save(page(blob));

    assertThat(pages.get(URL).orElseThrow().logo().bytes()).isEqualTo(content);
    assertThat(spools()).isEmpty();
    assertThat(saved.logo().bytes()).as("the handle that was saved").isEqualTo(content);
    setup.traffic().reset();
    pages.save(new Page(URL + "other", null, blob, null, 0));
    assertThat(setup.traffic().operations()).containsExactly("HeadObject", "PutItem");
  }

  @Test
  void aStreamIsSentAgainAfterAnErrorOfTheServer() {
    byte[] content = content(LARGE);
    S3ServiceClientConfiguration engine = setup.s3().serviceClientConfiguration();
    try (S3Client retrying =
        S3Client.builder()
            .endpointOverride(engine.endpointOverride().orElseThrow())
            .region(engine.region())
            .credentialsProvider(engine.credentialsProvider())
            .forcePathStyle(true)
            .overrideConfiguration(o -> o.addExecutionInterceptor(setup.traffic()))
            .build()) {
      PageDao others = pages(S3BlobStore.of(retrying, setup.images()));
      setup.traffic().answerOnce("PutObject", 503);

      others.save(page(Blob.of(new ByteArrayInputStream(content), content.length)));
    }
    assertThat(pages.get(URL).orElseThrow().logo().bytes()).isEqualTo(content);
  }

  @Test
  void aStreamThatIsNotWhatWasAnnouncedOrBreaksIsNotSaved() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }
        };
    List<Blob> bad =
        List.of(
            Blob.of(broken),
            Blob.of(new ByteArrayInputStream(content(LARGE)), LARGE - 1),
            Blob.of(new ByteArrayInputStream(content(LARGE)), LARGE + 1));
    for (Blob blob : bad) {
      assertThatThrownBy(() -> pages.save(page(blob)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContainingAll(setup.table("urls"), URL, "logo", "cannot be read");
    }
    assertThat(setup.traffic().operations()).isEmpty();
    assertThat(spools()).isEmpty();
  }

  @Test
  void aStreamIsAtHandForAWriteThatFailed() throws IOException {
    Blob blob = Blob.of(new ByteArrayInputStream(content(LARGE)));
    assertThatThrownBy(() -> pages.update(URL, PageDao.LOGO.set(blob)))
        .as("there is no such item")
        .isInstanceOf(RuntimeException.class);

    assertThat(spools()).isEmpty();
    pages.save(page(blob));
    assertThat(pages.get(URL).orElseThrow().logo().bytes()).isEqualTo(content(LARGE));
  }

  @Test
  void aPartIsFetchedAlone(@TempDir Path folder) throws IOException {
    byte[] content = content(LARGE);
    Path file = Files.write(folder.resolve("logo"), content);
    pages.save(page(Blob.of(file)));
    Blob logo = pages.get(URL).orElseThrow().logo();
    setup.traffic().reset();

    for (int[] range : new int[][] {{0, 1}, {5, 70_000}, {LARGE - 1, LARGE}, {0, LARGE}}) {
      try (InputStream in = logo.range(range[0], range[1])) {
        assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, range[0], range[1]));
      }
    }
    assertThat(setup.traffic().operations()).containsOnly("GetObject").hasSize(4);
    assertThat(setup.traffic().calls("GetObject").get(1).header("Range")).contains("bytes=5-69999");
    assertThat(logo.range(LARGE, LARGE).readAllBytes()).isEmpty();
    for (int[] range : new int[][] {{0, LARGE + 1}, {LARGE, LARGE + 1}, {LARGE + 1, LARGE + 1}}) {
      assertThatThrownBy(() -> logo.range(range[0], range[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    setup.plainS3().deleteObject(r -> r.bucket(setup.images()).key("urls/" + logo.sha256()));
    assertThatThrownBy(() -> logo.range(0, 1))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContainingAll(URL, "logo");
  }

  @Test
  void partsThatAreNotReadLeakNoConnection() throws IOException {
    pages.save(page(Blob.of(content(LARGE))));
    Blob logo = pages.get(URL).orElseThrow().logo();
    // More often than the client has connections.
    for (int i = 0; i < 55; i++) {
      try (InputStream in = logo.range(i, LARGE - i)) {
        assertThat(in.read()).isNotNegative();
      }
      assertThatThrownBy(() -> logo.bytes(100)).isInstanceOf(ContentTooLargeException.class);
      assertThatThrownBy(() -> logo.range(1, LARGE + 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThat(logo.bytes()).hasSize(LARGE);
  }

  @Test
  void aBoundGuardsTheHeap() {
    pages.save(page(Blob.of("logo")));
    Blob logo = pages.get(URL).orElseThrow().logo();

    assertThat(logo.text(4)).isEqualTo("logo");
    assertThatThrownBy(() -> logo.bytes(3))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "logo", logo.sha256());
  }

  @Test
  void aPresignedUrlWorksForWhoeverHasIt() throws Exception {
    S3ServiceClientConfiguration engine = setup.s3().serviceClientConfiguration();
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(engine.endpointOverride().orElseThrow())
            .region(engine.region())
            .credentialsProvider(engine.credentialsProvider())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build()) {
      PageDao others =
          pages(
              S3BlobStore.builder()
                  .client(setup.s3())
                  .bucket(setup.images())
                  .presigner(presigner)
                  .build());
      setup.putObject(setup.images(), "urls/" + Blob.of("logo").sha256(), "logo");
      others.save(page(Blob.of("logo")));
      Blob logo = others.get(URL, ReadConsistency.STRONG).orElseThrow().logo();

      URI url = logo.presign(Duration.ofMinutes(1));

      HttpResponse<String> answer = get(url);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("logo");
      assertThat(answer.headers().firstValue("Content-Type"))
          .as("that of the attribute; the object has none")
          .contains("image/png");
      assertThat(get(URI.create(url.toString().replace("image%2Fpng", "text%2Fhtml"))).statusCode())
          .isEqualTo(403);
      assertThat(
              get(URI.create(url.toString().replaceAll("Expires=60", "Expires=61"))).statusCode())
          .isEqualTo(403);
    }
  }

  private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
  }

  private PageDao pages(S3BlobStore images) {
    return new PageDao(
        setup
            .bareBuilder()
            .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
            .blobStore("images", images)
            .build());
  }

  private static Page page(Blob logo) {
    return new Page(URL, null, logo, null, 0);
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  /** Returns the temporary files that have a name, and those that are just open. */
  private static List<Path> spools() throws IOException {
    List<Path> spools = new ArrayList<>();
    for (Path folder :
        List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/proc/self/fd"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.map(StreamsTest::target).filter(StreamsTest::isSpool).forEach(spools::add);
        }
      }
    }
    return spools;
  }

  private static Path target(Path file) {
    try {
      return Files.isSymbolicLink(file) ? Files.readSymbolicLink(file) : file;
    } catch (IOException e) {
      return file; // Gone meanwhile.
    }
  }

  private static boolean isSpool(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().matches("waybill-.*\\.spool.*");
  }
}
