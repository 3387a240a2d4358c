package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** Content that goes out in parts: which requests, and what is left when one of them fails. */
@Timeout(60)
class MultipartTest {
  private static final int PART = 2 * Crc32cBlocks.BLOCK;
  private static final Location HERE = Location.ofTable("docs").withAttribute("blob");

  /** Two whole parts, and a short one. */
  private static final byte[] CONTENT = new byte[2 * PART + 3];

  static {
    new Random(2).nextBytes(CONTENT);
  }

  private static final String KEY = "b/" + Sha256.of(CONTENT);
  private static final byte[] SMALL = "small".getBytes(StandardCharsets.UTF_8);
  private static final String SMALL_KEY = "b/" + Sha256.of(SMALL);

  private final FakeS3 s3 = new FakeS3();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @TempDir Path folder;

  @AfterEach
  void closePool() throws InterruptedException {
    pool.shutdownNow();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).as("no thread is left").isTrue();
    assertThat(s3.parts).as("no part is left").isEmpty();
  }

  @Test
  void contentIsAskedForAndThenSentInParts() {
    ensure(store(1), Blob.of(CONTENT));
    assertThat(s3.requests)
        .containsExactly(
            "HEAD " + KEY,
            "CREATE " + KEY,
            "PART " + KEY + " 1",
            "PART " + KEY + " 2",
            "PART " + KEY + " 3",
            "COMPLETE " + KEY);
    assertThat(s3.objects.get(KEY)).isEqualTo(CONTENT);
    assertThat(s3.completions.get(0).multipartUpload().parts())
        .extracting(CompletedPart::partNumber)
        .containsExactly(1, 2, 3);
  }

  @Test
  void partsThatEndInAnyOrderAreCompletedInTheirs() throws IOException {
    Path file = Files.write(folder.resolve("a"), CONTENT);
    ensure(store(3), Blob.of(file));
    assertThat(s3.requests).endsWith("COMPLETE " + KEY);
    assertThat(s3.objects.get(KEY)).isEqualTo(CONTENT);
    assertThat(s3.completions.get(0).multipartUpload().parts())
        .extracting(CompletedPart::eTag)
        .containsExactly("etag-1", "etag-2", "etag-3");
  }

  @Test
  void aStreamIsSentFromWhatWasSpooled() {
    Blob blob = Blob.of(new ByteArrayInputStream(CONTENT));
    try (ContentLease lease = ContentLease.of(blob, Location.NOWHERE)) {
      assertThat(lease.isOf(blob)).isTrue();
      ensure(store(3), blob);
    }
    assertThat(s3.objects.get(KEY)).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theLimitSaysWhatGoesInParts(int length) {
    S3BlobStore store = S3BlobStore.builder().client(s3).bucket("b").multipartAbove(1).build();
    Blob blob = Blob.of(new byte[length]);
    ensure(store, blob);
    // Parts are never sent before the server was asked.
    assertThat(s3.requests).hasSize(length > 1 ? 4 : 1);
    assertThat(s3.objects).containsEntry("b/" + blob.sha256(), new byte[length]);
  }

  @Test
  void nothingIsNeverSentInParts() {
    ensure(store(1), Blob.of(new byte[0]));
    assertThat(s3.requests).containsExactly("PUT b/" + Sha256.of(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFailureOfAnyPartLeavesNothingBehind(int number) {
    for (int threads : new int[] {1, 3}) {
      s3.requests.clear();
      S3Exception failure = error(503, "SlowDown");
      s3.onPart =
          part -> {
            if (part.partNumber() == number) {
              throw failure;
            }
          };
      assertThatThrownBy(() -> ensure(store(threads), Blob.of(CONTENT))).isSameAs(failure);
      assertThat(s3.requests).endsWith("ABORT " + KEY).doesNotContain("COMPLETE " + KEY);
      assertThat(s3.objects).isEmpty();
      assertThat(s3.parts).isEmpty();
    }
  }

  @Test
  void aFailureOfTheAbortHidesNothing() {
    S3Exception failure = error(500, "InternalError");
    S3Exception second = error(403, "AccessDenied");
    fail("COMPLETE", failure);
    fail("ABORT", second);
    assertThatThrownBy(() -> ensure(store(1), Blob.of(SMALL)))
        .isSameAs(failure)
        .hasSuppressedException(second);
    s3.parts.clear();
  }

  @Test
  void anInterruptedThreadAbortsAllTheSame() {
    S3Exception failure = error(503, "SlowDown");
    s3.onPart =
        part -> {
          Thread.currentThread().interrupt();
          throw failure;
        };
    s3.onRequest =
        request -> {
          if (request.startsWith("ABORT ")) {
            assertThat(Thread.currentThread().isInterrupted())
                .as("the SDK would give up")
                .isFalse();
          }
        };
    assertThatThrownBy(() -> ensure(store(1), Blob.of(SMALL))).isSameAs(failure);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(s3.requests).endsWith("ABORT " + SMALL_KEY);
  }

  @Test
  void whatIsThereByTheEndIsAsGood() {
    s3.onPart = part -> s3.objects.put(SMALL_KEY, SMALL);
    ensure(store(1), Blob.of(SMALL));
    assertThat(s3.requests).endsWith("COMPLETE " + SMALL_KEY, "ABORT " + SMALL_KEY);
    assertThat(s3.completions.get(0).ifNoneMatch()).isEqualTo("*");
  }

  @Test
  void aConflictIsTriedAgainWithAllParts() {
    failOnce("COMPLETE", error(409, "ConditionalRequestConflict"));
    ensure(store(1), Blob.of(SMALL));
    assertThat(s3.requests)
        .containsExactly(
            "HEAD " + SMALL_KEY,
            "CREATE " + SMALL_KEY,
            "PART " + SMALL_KEY + " 1",
            "COMPLETE " + SMALL_KEY,
            "ABORT " + SMALL_KEY,
            "CREATE " + SMALL_KEY,
            "PART " + SMALL_KEY + " 1",
            "COMPLETE " + SMALL_KEY);
    assertThat(s3.objects).containsEntry(SMALL_KEY, SMALL);
  }

  /** As when the answer of the server was lost, and the SDK asked again. */
  @Test
  void anUploadThatIsGoneMayHaveBeenCompleted() {
    NoSuchUploadException gone = NoSuchUploadException.builder().statusCode(404).build();
    s3.onRequest =
        request -> {
          if (request.startsWith("COMPLETE ")) {
            s3.parts.clear();
            s3.objects.put(SMALL_KEY, SMALL);
            throw gone;
          }
        };
    ensure(store(1), Blob.of(SMALL));
    assertThat(s3.requests).endsWith("COMPLETE " + SMALL_KEY, "HEAD " + SMALL_KEY);
    s3.objects.clear();
    s3.onRequest =
        request -> {
          if (request.startsWith("COMPLETE ")) {
            s3.parts.clear();
            throw gone;
          }
        };
    assertThatThrownBy(() -> ensure(store(1), Blob.of(SMALL)))
        .isSameAs(gone)
        .hasNoSuppressedExceptions();
  }

  @Test
  void aFailureOfOnePartEndsThoseThatAreSent() {
    S3Exception failure = error(503, "SlowDown");
    CyclicBarrier started = new CyclicBarrier(2);
    CountDownLatch failed = new CountDownLatch(1);
    s3.onPart =
        part -> {
          if (part.partNumber() > 2) {
            return;
          }
          await(started);
          if (part.partNumber() == 2) {
            failed.countDown();
            throw failure;
          }
          awaitUninterruptibly(failed);
          pause();
        };
    assertThatThrownBy(() -> ensure(store(2), Blob.of(CONTENT)))
        .isInstanceOfAny(S3Exception.class, AbortedException.class);
    assertThat(s3.requests).endsWith("ABORT " + KEY);
    assertThat(s3.uploadedParts).extracting(UploadPartRequest::partNumber).doesNotContain(3);
  }

  private void ensure(BlobStore store, Blob content) {
    ContentAddress address = store.addressOf(content, Placement.of("{sha256}", "image/png"));
    store.ensure(address, content, "image/png", HERE);
  }

  private S3BlobStoreBuilder builder() {
    return S3BlobStore.builder().client(s3).bucket("b").multipartAbove(0);
  }

  private BlobStore store(int threads) {
    return builder()
        .build()
        .in(new BlobStoreContext(new Transfers(pool, threads), BlobEvents.NONE));
  }

  private void fail(String operation, RuntimeException failure) {
    var before = s3.onRequest;
    s3.onRequest =
        request -> {
          before.accept(request);
          if (request.startsWith(operation + " ")) {
            throw failure;
          }
        };
  }

  private void failOnce(String operation, RuntimeException failure) {
    s3.onRequest =
        request -> {
          if (request.startsWith(operation + " ")) {
            s3.onRequest = other -> {};
            throw failure;
          }
        };
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until the other thread's failure is known. */
  private static void pause() {
    for (int i = 0; i < 200 && !Transfers.isCancelled(); i++) {
      LockSupport.parkNanos(10_000_000);
    }
  }
}
