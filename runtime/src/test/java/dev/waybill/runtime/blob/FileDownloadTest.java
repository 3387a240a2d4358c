package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects that go into files, in parallel ranges behind the first. */
@Timeout(60)
class FileDownloadTest {
  private static final int FIRST = 100;
  private static final int RANGE = 16 * 1024 * 1024;
  private static final Location HERE = Location.ofTable("docs").withAttribute("blob");

  /** The first range, two whole ones, and a short one. */
  private static final byte[] CONTENT = new byte[FIRST + 2 * RANGE + 5];

  private static final String SHA256;

  static {
    new Random(1).nextBytes(CONTENT);
    SHA256 = Sha256.of(CONTENT);
  }

  private final FakeS3 s3 = new FakeS3();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlobStore store =
      S3BlobStore.builder()
          .client(s3)
          .bucket("b")
          .multipartAbove(FIRST)
          .build()
          .in(new BlobStoreContext(new Transfers(pool, 3), BlobEvents.NONE));
  private final Blob blob = handle(SHA256);

  @TempDir Path folder;

  @BeforeEach
  void store() {
    s3.objects.put("b/" + SHA256, CONTENT);
  }

  @AfterEach
  void closePool() throws InterruptedException {
    pool.shutdownNow();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).as("no thread is left").isTrue();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aLargeObjectIsFetchedInRanges() throws IOException {
    Path file = blob.writeTo(folder.resolve("a"));
    assertThat(Files.readAllBytes(file)).isEqualTo(CONTENT);
    assertThat(s3.requests)
        .containsExactlyInAnyOrder(
            get(0, FIRST),
            get(FIRST, FIRST + RANGE),
            get(FIRST + RANGE, FIRST + 2 * RANGE),
            get(FIRST + 2 * RANGE, FIRST + 3 * RANGE))
        .startsWith(get(0, FIRST));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, FIRST - 1, FIRST, FIRST + 1})
  void aSmallObjectTakesAsFewRequestsAsItCan(int length) throws IOException {
    byte[] content = Arrays.copyOf(CONTENT, length);
    s3.objects.put("b/" + Sha256.of(content), content);
    Path file = Files.write(folder.resolve("a"), new byte[300]);
    handle(Sha256.of(content)).writeTo(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    assertThat(s3.requests).hasSize(length > FIRST ? 2 : 1);
  }

  @Test
  void whatIsDamagedInTheLastRangeIsCorrupt() {
    byte[] damaged = CONTENT.clone();
    damaged[damaged.length - 1]++;
    s3.onRequest =
        request -> {
          if (request.equals(get(FIRST + 2 * RANGE, FIRST + 3 * RANGE))) {
            s3.objects.put("b/" + SHA256, damaged);
          }
        };
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContainingAll("attribute blob", "s3://b/" + SHA256);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anObjectThatIsReplacedMeanwhileIsCorrupt() {
    for (int length : new int[] {FIRST + RANGE + 1, FIRST + 2 * RANGE + 9}) {
      s3.objects.put("b/" + SHA256, CONTENT);
      s3.onRequest =
          request -> {
            if (!request.equals(get(0, FIRST))) {
              s3.objects.put("b/" + SHA256, Arrays.copyOf(CONTENT, length));
            }
          };
      assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
          .isInstanceOfAny(ContentCorruptException.class, S3Exception.class);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void anObjectThatVanishesMeanwhileIsMissing() {
    s3.onRequest =
        request -> {
          if (!request.equals(get(0, FIRST))) {
            s3.objects.clear();
          }
        };
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(ContentMissingException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes 0-98/200",
        "bytes 1-99/200",
        "bytes 0-100/200",
        "bytes 0-99/*",
        "bytes 0-99/50",
        "items 0-99/200",
        ""
      })
  void anotherRangeThanTheOneAskedForIsAnErrorAndNotTriedAgain(String sent) {
    s3.attempts = 3;
    s3.contentRange = sent;
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContainingAll(SHA256, "did not answer with the range")
        .hasNoCause();
    assertThat(s3.requests).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  /** As a server may that knows no ranges, or none of an empty object. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, FIRST})
  void allOfASmallObjectIsTakenForTheRange(int length) throws IOException {
    byte[] content = Arrays.copyOf(CONTENT, length);
    s3.announced = (long) length;
    s3.body = () -> AbortableInputStream.create(new ByteArrayInputStream(content));
    Path file = handle(Sha256.of(content)).writeTo(folder.resolve("a"));
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    s3.announced = FIRST + 1L;
    assertThatThrownBy(() -> blob.writeTo(file))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContaining("did not answer with the range");
  }

  /** Nobody has told it how many transfers there may be. */
  @Test
  void aStoreOfNoWaybillDoesNotLetItsThreadsWaitForEachOther() throws Exception {
    S3BlobStore bare = S3BlobStore.of(s3, "b");
    Blob shared = Blob.stored(bare, Addresses.of(bare, SHA256), null, HERE);
    CyclicBarrier both = new CyclicBarrier(2);
    s3.onRequest =
        request -> {
          try {
            both.await(10, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        };
    Future<Path> one = pool.submit(() -> shared.writeTo(folder.resolve("a")));
    Future<Path> other = pool.submit(() -> shared.writeTo(folder.resolve("b")));
    assertThat(one.get()).exists();
    assertThat(other.get()).exists();
  }

  @Test
  void anObjectThatSaysToBeLargerThanAnyFillsNoHeap() {
    s3.contentRange = "bytes 0-99/999999999999999999";
    s3.body = () -> AbortableInputStream.create(new ByteArrayInputStream(CONTENT, 0, FIRST));
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("999999999999999999 bytes");
    assertThat(s3.requests).hasSize(1);
  }

  @Test
  void aRangeThatBreaksOffIsTriedAgain() throws IOException {
    AtomicInteger broken = new AtomicInteger();
    s3.attempts = 3;
    s3.objects.put("b/" + SHA256, CONTENT);
    byte[] content = Arrays.copyOf(CONTENT, 60);
    s3.objects.put("b/" + Sha256.of(content), content);
    s3.body =
        () -> {
          s3.contentRange = broken.get() < 2 ? "bytes 0-59/60" : null;
          return broken.incrementAndGet() > 2
              ? null
              : AbortableInputStream.create(
                  OddStreams.broken(content, 30, new IOException("reset")));
        };
    Path file = handle(Sha256.of(content)).writeTo(folder.resolve("a"));
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    assertThat(s3.requests).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 59, 61})
  void aRangeOfAnotherLengthThanItSaysIsTriedAgainAndThenAnError(int length) {
    s3.attempts = 3;
    s3.contentRange = "bytes 0-59/60";
    AtomicInteger aborted = new AtomicInteger();
    s3.body =
        () ->
            AbortableInputStream.create(
                new ByteArrayInputStream(CONTENT, 0, length), aborted::incrementAndGet);
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(RetryableException.class)
        .hasCauseInstanceOf(IOException.class);
    assertThat(s3.requests).hasSize(3);
    assertThat(aborted).as("no connection is left").hasValue(3);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndNotTriedAgain() {
    s3.attempts = 3;
    AtomicInteger aborted = new AtomicInteger();
    s3.contentRange = "bytes 0-99/100";
    s3.body =
        () -> {
          Thread.currentThread().interrupt(); // Which closes the channel.
          return AbortableInputStream.create(
              new ByteArrayInputStream(CONTENT, 0, 100), aborted::incrementAndGet);
        };
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOf(java.nio.channels.ClosedByInterruptException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(s3.requests).hasSize(1);
    assertThat(aborted).hasValue(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anInterruptedThreadFetchesNothing() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a")))
        .isInstanceOfAny(AbortedException.class, IOException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(s3.requests).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theFailureOfOneRangeEndsTheOthers() {
    AtomicInteger failures = new AtomicInteger();
    S3Exception denied = FakeS3.error(403, "AccessDenied");
    s3.onRequest =
        request -> {
          if (request.equals(get(FIRST + RANGE, FIRST + 2 * RANGE))) {
            failures.incrementAndGet();
            throw denied;
          }
        };
    assertThatThrownBy(() -> blob.writeTo(folder.resolve("a"))).isSameAs(denied);
    assertThat(failures).hasValue(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEncodedObjectIsOneStream() throws IOException {
    byte[] content = new byte[5000];
    String key = Sha256.of(content) + ".gz";
    s3.objects.put("b/" + key, OddStreams.encode(Encoding.gzip(), content));
    Blob encoded = Blob.stored(store, Addresses.of(store, key), null, HERE);
    assertThat(Files.readAllBytes(encoded.writeTo(folder.resolve("a")))).isEqualTo(content);
    assertThat(s3.requests).isEqualTo(List.of("GET b/" + key));
  }

  private Blob handle(String sha256) {
    return Blob.stored(store, Addresses.of(store, sha256), null, HERE);
  }

  private static String get(int from, int to) {
    return "GET b/" + SHA256 + " bytes=" + from + "-" + (to - 1);
  }
}
