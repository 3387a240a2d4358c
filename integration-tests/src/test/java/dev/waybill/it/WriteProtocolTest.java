package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Content first, then the item; what is there is not sent again; an error writes nothing. */
@ExtendWith(Engines.class)
class WriteProtocolTest {
  private static final String URL = "https://example.org/";

  private Setup setup;
  private Traffic traffic;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    pages = new PageDao(setup.waybill());
    pages.createTable();
    traffic.reset();
  }

  @Test
  void newContentIsOneRequestUnderTheConditionThatItIsNew() {
    pages.save(Page.of(URL, "abc"));

    assertThat(traffic.operations()).containsExactly("PutObject", "PutItem");
    assertThat(traffic.depth()).isEqualTo(2);
    PutObjectRequest put = (PutObjectRequest) traffic.calls("PutObject").get(0).request();
    assertThat(put.ifNoneMatch()).isEqualTo("*");
    assertThat(put.checksumSHA256()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    assertThat(traffic.calls("PutObject").get(0).header("x-amz-checksum-crc32")).isEmpty();
  }

  @Test
  void equalContentIsStoredOnceWhoeverSavesIt() {
    pages.save(Page.of(URL, "abc"));
    pages.save(Page.of(URL + "other", "abc"));

    assertThat(setup.keysIn(setup.bucket())).hasSize(1);
    assertThat(pages.get(URL + "other")).contains(Page.of(URL + "other", "abc"));
  }

  @Test
  void theSameContentTwiceInOneRecordIsSentOnce() {
    DocumentDao documents = new DocumentDao(setup.waybill());
    documents.createTable();
    traffic.reset();

    documents.save(new Document("a", 1, "same", "same".getBytes(), null, null));

    assertThat(traffic.operations()).containsExactly("PutObject", "PutItem");
    Document read = documents.get("a", 1).orElseThrow();
    assertThat(read.text()).isEqualTo("same");
    assertThat(read.bytes()).isEqualTo("same".getBytes());
    assertThat(traffic.calls("GetObject")).hasSize(1);
  }

  @Test
  void largeNewContentIsAskedForFirstAndThenSent() {
    askFirstAbove(3);

    pages.save(Page.of(URL, "abcd"));

    assertThat(traffic.operations()).containsExactly("HeadObject", "PutObject", "PutItem");
    assertThat(traffic.depth()).isEqualTo(3);
  }

  @Test
  void largeContentThatIsThereIsNotSentAgain() {
    askFirstAbove(3);
    pages.save(Page.of(URL, "abcd"));
    traffic.reset();

    pages.save(Page.of(URL + "other", "abcd"));

    assertThat(traffic.operations()).containsExactly("HeadObject", "PutItem");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 503})
  void onlyNotFoundMeansAbsent(int status) {
    askFirstAbove(0);
    traffic.answer("HeadObject", status);

    assertThatThrownBy(() -> pages.save(Page.of(URL, "abcd")))
        .isInstanceOfSatisfying(
            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
    assertThat(traffic.operations()).containsExactly("HeadObject");
  }

  @Test
  void aConflictIsTriedAgain() {
    traffic.answerOnce("PutObject", 409);

    pages.save(Page.of(URL, "abc"));

    assertThat(traffic.operations()).containsExactly("PutObject", "PutObject", "PutItem");
  }

  @Test
  void aConflictThatStaysIsAnErrorInTheEnd() {
    traffic.answer("PutObject", 409);

    assertThatThrownBy(() -> pages.save(Page.of(URL, "abc")))
        .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(409));
    assertThat(traffic.calls("PutObject")).hasSizeBetween(2, 10);
    assertThat(traffic.calls("PutItem")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 500, 503})
  void nothingIsWrittenWhenAnUploadFails(int status) {
    pages.save(Page.of(URL, "old"));
    traffic.reset();
    traffic.answer("PutObject", status);

    assertThatThrownBy(() -> pages.save(Page.of(URL, "new")))
        .isInstanceOfSatisfying(
            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
    assertThatThrownBy(() -> pages.update(URL, PageDao.HTML.set("new")))
        .isInstanceOf(S3Exception.class);

    assertThat(traffic.operations()).containsExactly("PutObject", "PutObject");
    traffic.reset();
    assertThat(pages.get(URL)).contains(Page.of(URL, "old"));
  }

  @Test
  void nothingIsWrittenWhenOneOfSeveralUploadsFails() {
    traffic.before(
        "PutObject",
        () -> {
          if (traffic.calls("PutObject").size() == 2) {
            throw S3Exception.builder().statusCode(500).message("no").build();
          }
        });

    assertThatThrownBy(() -> pages.save(new Page(URL, "html", Blob.of("logo"), null, 0)))
        .isInstanceOf(S3Exception.class);
    assertThat(traffic.calls("PutItem")).isEmpty();
  }

  @Test
  void theObjectsStayWhenTheItemCannotBeWritten() {
    traffic.answer("PutItem", 500);

    assertThatThrownBy(() -> pages.save(Page.of(URL, "abc"))).isInstanceOf(DynamoDbException.class);

    assertThat(setup.keysIn(setup.bucket())).hasSize(1);
    assertThat(traffic.calls("DeleteObject")).isEmpty();
  }

  @Test
  void uploadsRunInParallel() {
    CyclicBarrier allInFlight = new CyclicBarrier(4);
    DocumentDao documents = new DocumentDao(setup.waybill());
    documents.createTable();
    traffic.reset();
    traffic.before("PutObject", () -> allInFlight.await(20, TimeUnit.SECONDS));

    documents.save(
        new Document(
            "a",
            1,
            "1",
            new byte[] {2},
            ByteBuffer.wrap(new byte[] {3}),
            SdkBytes.fromByteArray(new byte[] {4})));

    assertThat(traffic.calls("PutObject")).hasSize(4);
    assertThat(traffic.depth()).isEqualTo(2);
  }

  @Test
  void transfersRunInTheExecutorOfTheCaller() {
    AtomicInteger threads = new AtomicInteger();
    CyclicBarrier bothInFlight = new CyclicBarrier(2);
    Set<String> names = ConcurrentHashMap.newKeySet();
    DocumentDao documents =
        new DocumentDao(
            setup
                .builder()
                .executor(task -> new Thread(task, "mine-" + threads.incrementAndGet()).start())
                .build());
    documents.createTable();
    traffic.before(
        "PutObject",
        () -> {
          names.add(Thread.currentThread().getName());
          bothInFlight.await(20, TimeUnit.SECONDS);
        });

    documents.save(new Document("a", 1, "1", new byte[] {2}, null, null));

    assertThat(names).containsExactlyInAnyOrder(Thread.currentThread().getName(), "mine-1");
  }

  @Test
  void anExecutorThatRefusesCostsOnlyTime() {
    DocumentDao documents =
        new DocumentDao(
            setup
                .builder()
                .executor(
                    task -> {
                      throw new RejectedExecutionException("full");
                    })
                .build());
    documents.createTable();

    documents.save(new Document("a", 1, "1", new byte[] {2}, null, null));

    assertThat(documents.get("a", 1).orElseThrow().bytes()).containsExactly(2);
  }

  @Test
  void oneLimitBoundsAllTransfers() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    DocumentDao documents = new DocumentDao(setup.builder().maxConcurrentTransfers(2).build());
    documents.createTable();
    traffic.before(
        "PutObject",
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          Thread.sleep(50);
          running.decrementAndGet();
        });

    documents.save(
        new Document(
            "a",
            1,
            "1",
            new byte[] {2},
            ByteBuffer.wrap(new byte[] {3}),
            SdkBytes.fromByteArray(new byte[] {4})));

    assertThat(most).hasValue(2);
  }

  @Test
  void badInputCostsNoRequest() {
    assertThatThrownBy(() -> pages.save(Page.of(URL, "half \uD83D of a pair")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "html", "surrogate");
    assertThatThrownBy(() -> pages.update(URL, PageDao.HTML.set("\uDC00")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "html");

    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void aFileThatChangesIsNotSaved(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("logo"), "before");
    Blob logo = Blob.of(file);
    assertThat(logo.sha256()).hasSize(64);
    Files.writeString(file, "after, and longer");

    assertThatThrownBy(() -> pages.save(new Page(URL, null, logo, null, 0)))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "logo");
    assertThat(traffic.calls("PutItem")).isEmpty();
    assertThat(setup.keysIn(setup.images())).isEmpty();
  }

  @Test
  void bytesThatChangeWhileTheyAreSavedAreRefused() {
    byte[] bytes = {1, 2, 3};
    Blob logo = Blob.of(bytes);
    assertThat(logo.sha256()).hasSize(64);
    bytes[0] = 9;

    assertThatThrownBy(() -> pages.save(new Page(URL, null, logo, null, 0)))
        .isInstanceOf(ContentChangedException.class);
    assertThat(setup.keysIn(setup.images())).isEmpty();
    assertThat(traffic.calls("PutItem")).isEmpty();
  }

  @Test
  void updateIsTwoRoundTripsAndFetchesNothingThatItSet() {
    pages.save(new Page(URL, "old", Blob.of("logo"), null, 0));
    traffic.reset();
    CyclicBarrier bothInFlight = new CyclicBarrier(2);
    traffic.before("PutObject", () -> bothInFlight.await(20, TimeUnit.SECONDS));

    pages.update(URL, PageDao.HTML.set("new"), PageDao.LOGO.set(Blob.of("new logo")));

    assertThat(traffic.operations())
        .containsExactlyInAnyOrder("PutObject", "PutObject", "UpdateItem");
    assertThat(traffic.depth()).isEqualTo(2);
  }

  @Test
  void updateFetchesTheContentThatItLeft() {
    pages.save(Page.of(URL, "old"));
    traffic.reset();

    assertThat(pages.update(URL, PageDao.VISITS.add(1)).html()).isEqualTo("old");

    assertThat(traffic.operations()).containsExactly("UpdateItem", "GetObject");
  }

  @Test
  void aStoreThatIsMissingIsSaidWhenTheDaoIsMade() {
    Waybill onlyDefault =
        Waybill.builder()
            .dynamoDb(setup.plainDynamoDb())
            .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
            .build();

    assertThatThrownBy(() -> new PageDao(onlyDefault))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("logo", "urls", "\"images\"", "the default blob store");
  }

  @Test
  void thePrefixOfAStoreStartsEachKey() {
    PageDao prefixed =
        new PageDao(
            Waybill.builder()
                .dynamoDb(setup.plainDynamoDb())
                .tableNames(setup::table)
                .blobStore(store("one/two/"))
                .blobStore("images", store("three/"))
                .build());

    prefixed.save(new Page(URL, "abc", Blob.of("abc"), null, 0));

    assertThat(setup.keysIn(setup.bucket()))
        .allMatch(key -> key.startsWith("one/two/urls/") || key.startsWith("three/urls/"))
        .hasSize(2);
    assertThat(prefixed.get(URL).orElseThrow().html()).isEqualTo("abc");
  }

  private S3BlobStore store(String prefix) {
    return S3BlobStore.builder().client(setup.s3()).bucket(setup.bucket()).prefix(prefix).build();
  }

  private void askFirstAbove(long bytes) {
    S3BlobStore store =
        S3BlobStore.builder()
            .client(setup.s3())
            .bucket(setup.bucket())
            .askFirstAbove(bytes)
            .build();
    pages = new PageDao(setup.bareBuilder().blobStore(store).blobStore("images", store).build());
  }
}
