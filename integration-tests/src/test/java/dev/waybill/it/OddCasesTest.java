package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What nobody plans for, on the real engines. */
@ExtendWith(Engines.class)
class OddCasesTest {
  private static final String URL = "https://example.org/";

  /** Names that expressions of DynamoDB reserve or cannot hold as they are. */
  @Table("odd")
  record Odd(
      @PartitionKey @Attribute(name = "key") String id,
      @Attribute(name = "size") int size,
      @Attribute(name = "a.b [0] #:x") @Nullable String path,
      @Attribute(name = "größe") @Nullable String umlaut,
      @Attribute(name = "name") @BigText @Nullable String name) {}

  @Table("keys")
  record OnlyKeys(@PartitionKey byte[] partition, @SortKey double sort) {}

  private Setup setup;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    pages = new PageDao(setup.waybill());
    pages.createTable();
    setup.traffic().reset();
  }

  @Test
  void namesThatDynamoDbReserves() {
    OddCasesTest_OddDao odds = new OddCasesTest_OddDao(setup.waybill());
    odds.createTable();
    odds.save(new Odd("k", 1, "p", "u", "n"));

    Odd updated =
        odds.update(
            "k",
            OddCasesTest_OddDao.SIZE.add(2),
            OddCasesTest_OddDao.PATH.set("q"),
            OddCasesTest_OddDao.UMLAUT.remove(),
            OddCasesTest_OddDao.NAME.set("m"));

    assertThat(updated).isEqualTo(new Odd("k", 3, "q", null, "m"));
    assertThat(odds.get("k")).contains(updated);
  }

  @Test
  void aRecordOfNothingButKeys() {
    OddCasesTest_OnlyKeysDao dao = new OddCasesTest_OnlyKeysDao(setup.waybill());
    dao.createTable();
    byte[] partition = {0, -1, 1};

    dao.save(new OnlyKeys(partition, -0.5));

    assertThat(dao.get(partition, -0.5).orElseThrow().partition()).isEqualTo(partition);
    assertThat(dao.get(partition, 0.5)).isEmpty();
    assertThat(dao.delete(partition, -0.5)).isTrue();
  }

  @Test
  void keysOfAnyCharacters() {
    for (String url :
        List.of("\"quoted\"", "line\nbreak", "🌍\u0000", " ", "{a=b}", "#n0", ":v0")) {
      pages.save(Page.of(url, "content"));
      assertThat(pages.update(url, PageDao.VISITS.add(1)).visits()).as(url).isEqualTo(1);
      assertThat(pages.delete(url)).isTrue();
    }
  }

  @Test
  void manyThreadsSaveTheSameNewContent() throws Exception {
    int threads = 16;
    byte[] content = new byte[200_000];
    new Random(1).nextBytes(content);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> saves = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Page page = new Page(URL + i, "same", Blob.of(content), null, i);
      saves.add(
          pool.submit(
              () -> {
                start.await();
                return pages.save(page);
              }));
    }
    start.countDown();
    for (Future<?> save : saves) {
      save.get();
    }
    pool.shutdown();

    assertThat(setup.keysIn(setup.images())).hasSize(1);
    assertThat(setup.keysIn(setup.bucket())).hasSize(1);
    for (int i = 0; i < threads; i++) {
      assertThat(pages.get(URL + i).orElseThrow().logo().bytes()).isEqualTo(content);
    }
  }

  @Test
  void anInterruptedThreadWritesNothingAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> pages.save(Page.of(URL, "content")))
        .isInstanceOf(AbortedException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(pages.get(URL)).isEmpty();
  }

  @Test
  void contentAboveTheLimitOfAnItemManyTimesOver() {
    byte[] content = new byte[20 * 1024 * 1024];
    new Random(2).nextBytes(content);

    pages.save(new Page(URL, "x".repeat(5_000_000), Blob.of(content), null, 0));

    Page read = pages.get(URL).orElseThrow();
    assertThat(read.html()).hasSize(5_000_000);
    assertThat(read.logo().bytes()).isEqualTo(content);
    assertThat(setup.traffic().calls("HeadObject")).hasSize(2);
  }

  @Test
  void whatAnotherProgramAddsIsLeftByAnUpdateAndNotReadIntoTheRecord() {
    pages.save(Page.of(URL, "content"));
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("urls"))
                    .key(Map.of("url", attribute(URL)))
                    .updateExpression("SET notOurs = :o")
                    .expressionAttributeValues(Map.of(":o", attribute("theirs"))));

    pages.update(URL, PageDao.VISITS.add(1));

    assertThat(
            setup
                .plainDynamoDb()
                .getItem(r -> r.tableName(setup.table("urls")).key(Map.of("url", attribute(URL))))
                .item())
        .containsEntry("notOurs", attribute("theirs"));
    assertThat(pages.get(URL)).contains(new Page(URL, "content", null, null, 1));
  }

  private static AttributeValue attribute(String text) {
    return AttributeValue.fromS(text);
  }
}
