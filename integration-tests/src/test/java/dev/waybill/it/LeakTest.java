package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;

/**
 * Operations that fail or are given up, over a client that has two connections, more often than
 * that: whatever leaks one is found out by the next.
 */
@ExtendWith(Engines.class)
@Timeout(120)
class LeakTest {
  private static final int MIB = 1024 * 1024;
  private static final int ROUNDS = 6;

  @TempDir Path folder;

  private Setup setup;
  private S3Client s3;
  private ThreadPoolExecutor executor;
  private ArticleDao articles;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    S3ServiceClientConfiguration engine = setup.s3().serviceClientConfiguration();
    s3 =
        S3Client.builder()
            .endpointOverride(engine.endpointOverride().orElseThrow())
            .region(engine.region())
            .credentialsProvider(engine.credentialsProvider())
            .forcePathStyle(true)
            .httpClientBuilder(
                Apache5HttpClient.builder()
                    .maxConnections(2)
                    .connectionAcquisitionTimeout(Duration.ofSeconds(5)))
            .overrideConfiguration(
                o ->
                    o.addExecutionInterceptor(setup.traffic())
                        .retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build();
    executor = (ThreadPoolExecutor) Executors.newFixedThreadPool(4);
    articles = new ArticleDao(waybill(5 * MIB));
    articles.createTable();
    setup.traffic().reset();
  }

  @AfterEach
  void close() {
    s3.close();
    executor.shutdownNow();
  }

  @Test
  void readsThatEndEarlyOrBadlyGiveTheirConnectionBack() throws IOException {
    byte[] content = random(3 * MIB);
    articles.save(Article.of("a").withArchive(Blob.of(content)).withThumbnail(Blob.of(content)));
    Article read = articles.get("a").orElseThrow();
    for (int i = 0; i < ROUNDS; i++) {
      for (Blob blob : List.of(read.archive(), read.thumbnail())) {
        try (InputStream in = blob.open()) {
          assertThat(in.read()).isNotNegative();
        }
        assertThatThrownBy(() -> blob.bytes(MIB)).isInstanceOf(RuntimeException.class);
      }
      read.thumbnail().range(5, 2 * MIB).close();
    }
    assertThat(read.archive().bytes()).isEqualTo(content);

    String key = read.archive().pointer().orElseThrow().key();
    setup
        .plainS3()
        .putObject(r -> r.bucket(setup.bucket()).key(key), RequestBody.fromBytes(content));
    for (int i = 0; i < ROUNDS; i++) {
      assertThatThrownBy(() -> read.archive().transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(ContentCorruptException.class);
      assertThatThrownBy(() -> read.archive().writeTo(folder.resolve("out")))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(read.thumbnail().bytes()).isEqualTo(content);
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aWriteThatFailsEndsWhatItStarted() {
    byte[] large = random(40 * MIB);
    for (int i = 0; i < ROUNDS; i++) {
      setup.traffic().reset();
      setup.traffic().answerOnce("UploadPart", 403);
      Blob stream = Blob.of(new ByteArrayInputStream(large));
      assertThatThrownBy(
              () ->
                  articles.save(
                      Article.of("a").withHtml("x".repeat(2 * MIB)).withThumbnail(stream)))
          .isInstanceOf(RuntimeException.class);
    }
    setup.traffic().reset();
    articles.save(Article.of("a").withThumbnail(Blob.of(large)));
    assertThat(articles.get("a").orElseThrow().thumbnail().bytes()).isEqualTo(large);
    assertThat(setup.plainS3().listMultipartUploads(r -> r.bucket(setup.bucket())).uploads())
        .isEmpty();
    assertThat(executor.getActiveCount()).isZero();
  }

  @Test
  void anInterruptedWriteEndsSoonAndLeavesNothing() throws Exception {
    byte[] large = random(40 * MIB);
    Blob stream = Blob.of(new ByteArrayInputStream(large));
    Semaphore sending = new Semaphore(0);
    setup.traffic().before("UploadPart", sending::release);
    List<Throwable> thrown = new ArrayList<>();
    List<Boolean> interrupted = new ArrayList<>();
    Thread writer =
        new Thread(
            () -> {
              try {
                articles.save(Article.of("a").withThumbnail(stream));
              } catch (RuntimeException e) {
                thrown.add(e);
              }
              interrupted.add(Thread.currentThread().isInterrupted());
            });
    writer.start();
    sending.acquire();
    writer.interrupt();
    writer.join(20_000);

    assertThat(writer.isAlive()).isFalse();
    assertThat(thrown).hasSize(1);
    assertThat(interrupted).containsExactly(true);
    assertThat(articles.get("a")).isEmpty();
    assertThat(setup.plainS3().listMultipartUploads(r -> r.bucket(setup.bucket())).uploads())
        .isEmpty();
    articles.save(Article.of("a").withThumbnail(Blob.of(large)));
    assertThat(articles.get("a").orElseThrow().thumbnail().bytes()).isEqualTo(large);
  }

  /** The caller's own thread sends the large one, and nobody may interrupt that. */
  @Test
  void aBodyThatIsOnItsWayEndsWithItsOperation() {
    String large = new String(EncodingTest.bytes(30 * MIB), StandardCharsets.US_ASCII);
    CountDownLatch onItsWay = new CountDownLatch(1);
    AtomicInteger puts = new AtomicInteger();
    IllegalStateException failure = new IllegalStateException("the small one fails");
    setup
        .traffic()
        .before(
            "PutObject",
            () -> {
              if (puts.getAndIncrement() == 0) {
                onItsWay.await();
                throw failure;
              }
              onItsWay.countDown();
              Thread.sleep(300);
            });
    ArticleDao single = new ArticleDao(waybill(100L * MIB));

    assertThatThrownBy(() -> single.save(Article.of("a").withHtml(large).withArchive(Blob.of("x"))))
        .isSameAs(failure);

    assertThat(puts).hasValue(2);
    assertThat(setup.keysIn(setup.bucket()))
        .as("no object that came too late")
        .noneMatch(key -> key.contains(Blob.of(large).sha256()));
    assertThat(single.get("a")).isEmpty();
  }

  private Waybill waybill(long multipartAbove) {
    return setup
        .bareBuilder()
        .maxConcurrentTransfers(2)
        .executor(executor)
        .blobStore(
            S3BlobStore.builder()
                .client(s3)
                .bucket(setup.bucket())
                .multipartAbove(multipartAbove)
                .build())
        .build();
  }

  private static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
