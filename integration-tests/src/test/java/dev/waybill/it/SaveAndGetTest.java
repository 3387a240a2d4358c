package dev.waybill.it;

import static dev.waybill.it.PageDao.FETCHED_AT;
import static dev.waybill.it.PageDao.HTML;
import static dev.waybill.it.PageDao.LOGO;
import static dev.waybill.it.PageDao.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.table.ReadConsistency;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What the generated DAO does, on the real engines. */
@ExtendWith(Engines.class)
class SaveAndGetTest {
  private static final String URL = "https://example.org/";
  private static final String HTML_TEXT = "<html>Grüße, 世界 🌍</html>";

  private Setup setup;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    pages = new PageDao(setup.waybill());
    assertThat(pages.createTable()).isTrue();
  }

  @Test
  void whatIsSavedIsRead() {
    Instant now = Instant.parse("2026-11-22T10:15:30.123456789Z");
    Page page = new Page(URL, HTML_TEXT, Blob.of(new byte[] {1, 2, 3}), now, 7);
    assertThat(pages.save(page)).isSameAs(page);

    Page read = pages.get(URL).orElseThrow();

    assertThat(read).isEqualTo(page);
    assertThat(read.html()).isEqualTo(HTML_TEXT);
    assertThat(read.logo().bytes()).containsExactly(1, 2, 3);
    assertThat(pages.get(URL, ReadConsistency.STRONG)).contains(page);
  }

  @Test
  void theItemKeepsOnlyTheUriOfTheContent() {
    pages.save(new Page(URL, "abc", Blob.of("abc"), null, 1));

    Map<String, AttributeValue> item = item();

    String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(item)
        .containsOnly(
            Map.entry("url", AttributeValue.fromS(URL)),
            Map.entry("html", AttributeValue.fromS("s3://" + setup.bucket() + "/urls/" + sha256)),
            Map.entry("logo", AttributeValue.fromS("s3://" + setup.images() + "/urls/" + sha256)),
            Map.entry("visits", AttributeValue.fromN("1")));
    // The engine drops the space.
    assertThat(contentType(setup.bucket(), "urls/" + sha256)).isEqualTo("text/plain;charset=utf-8");
    assertThat(setup.traffic().calls("PutObject"))
        .extracting(put -> put.header("Content-Type").orElseThrow())
        .containsExactlyInAnyOrder("text/plain; charset=utf-8", "image/png");
    assertThat(contentType(setup.images(), "urls/" + sha256)).isEqualTo("image/png");
  }

  @Test
  void whatIsNullIsAbsent() {
    pages.save(new Page(URL, null, null, null, 0));

    assertThat(item()).containsOnlyKeys("url", "visits");
    assertThat(pages.get(URL)).contains(new Page(URL, null, null, null, 0));
  }

  @Test
  void emptyContentIsContent() {
    pages.save(new Page(URL, "", Blob.of(new byte[0]), null, 0));

    Page read = pages.get(URL).orElseThrow();

    assertThat(read.html()).isEmpty();
    assertThat(read.logo().length()).isZero();
    assertThat(read.logo().bytes()).isEmpty();
  }

  @Test
  void noItemIsEmpty() {
    assertThat(pages.get("https://example.org/absent")).isEmpty();
  }

  @Test
  void updateReturnsTheRecordAfterIt() {
    pages.save(Page.of(URL, "old"));
    Instant now = Instant.parse("2026-11-22T00:00:00Z");

    Page updated =
        pages.update(
            URL, HTML.set(HTML_TEXT), LOGO.set(Blob.of("png")), FETCHED_AT.set(now), VISITS.add(2));

    assertThat(updated).isEqualTo(new Page(URL, HTML_TEXT, Blob.of("png"), now, 2));
    assertThat(pages.get(URL)).contains(updated);
  }

  @Test
  void updateTakesAList() {
    pages.save(Page.of(URL, "old"));

    assertThat(pages.update(URL, List.of(VISITS.set(5), HTML.remove())))
        .isEqualTo(new Page(URL, null, null, null, 5));
    assertThatThrownBy(() -> pages.update(URL, List.of()))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining(setup.table("urls"))
        .hasMessageContaining(URL);
  }

  @Test
  void setIfAbsentLeavesWhatIsThere() {
    pages.save(Page.of(URL, "old"));

    Page updated = pages.update(URL, HTML.setIfAbsent("new"), LOGO.setIfAbsent(Blob.of("logo")));

    assertThat(updated.html()).isEqualTo("old");
    assertThat(updated.logo().text()).isEqualTo("logo");
  }

  @Test
  void updateOfAnAbsentItemIsAnErrorAndWritesNothing() {
    assertThatThrownBy(() -> pages.update(URL, VISITS.add(1)))
        .isInstanceOf(ItemNotFoundException.class)
        .hasCauseInstanceOf(ConditionalCheckFailedException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "save()");
    assertThat(pages.get(URL)).isEmpty();
  }

  @Test
  void twoActionsForOneAttributeAreAnError() {
    pages.save(Page.of(URL, "old"));
    setup.traffic().reset();

    assertThatThrownBy(() -> pages.update(URL, HTML.set("a"), HTML.remove()))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("html");
    assertThat(setup.traffic().operations()).isEmpty();
  }

  @Test
  void refreshSeesWhatOthersWrote() {
    Page page = pages.save(Page.of(URL, "old"));
    pages.update(URL, HTML.set("new"));

    assertThat(pages.refresh(page).html()).isEqualTo("new");

    pages.delete(URL);
    assertThatThrownBy(() -> pages.refresh(page))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining(URL);
  }

  @Test
  void deleteTellsWhetherThereWasOneAndLeavesTheContent() {
    pages.save(Page.of(URL, "shared"));
    List<String> before = setup.keysIn(setup.bucket());

    assertThat(pages.delete(URL)).isTrue();
    assertThat(pages.delete(URL)).isFalse();

    assertThat(pages.get(URL)).isEmpty();
    assertThat(before).hasSize(1);
    assertThat(setup.keysIn(setup.bucket())).isEqualTo(before);
  }

  @Test
  void saveReplacesTheWholeItem() {
    pages.save(new Page(URL, "a", Blob.of("b"), Instant.EPOCH, 1));
    pages.save(new Page(URL, "c", null, null, 0));

    assertThat(pages.get(URL)).contains(new Page(URL, "c", null, null, 0));
  }

  @Test
  void keysThatDynamoDbRefusesCostNoRequest() {
    setup.traffic().reset();

    assertThatThrownBy(() -> pages.save(Page.of("", "a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(setup.table("urls"), "url", "empty");
    assertThatThrownBy(() -> pages.save(Page.of(null, "a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("url", "null");
    assertThatThrownBy(() -> pages.get("x".repeat(2049)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2049");
    assertThat(setup.traffic().operations()).isEmpty();
  }

  /** The key is declared last, and named all the same. */
  @Table("last")
  record KeyLast(double number, @PartitionKey String id) {}

  @Test
  void whatIsWrongWithAnAttributeNamesTheKey() {
    SaveAndGetTest_KeyLastDao dao = new SaveAndGetTest_KeyLastDao(setup.waybill());

    assertThatThrownBy(() -> dao.save(new KeyLast(Double.NaN, "the key")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(setup.table("last"), "id=\"the key\"", "number", "NaN");
  }

  @Test
  void allBigTypesUnderACompositeKey() {
    DocumentDao documents = new DocumentDao(setup.waybill());
    documents.createTable();
    byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap("-buffer-".getBytes(StandardCharsets.UTF_8), 1, 6);

    documents.save(
        new Document("a", 1, "text", bytes, buffer, SdkBytes.fromUtf8String("sdk bytes")));

    Document read = documents.get("a", 1).orElseThrow();
    assertThat(read.text()).isEqualTo("text");
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(read.buffer()).isEqualTo(ByteBuffer.wrap("buffer".getBytes(StandardCharsets.UTF_8)));
    assertThat(read.sdkBytes()).isEqualTo(SdkBytes.fromUtf8String("sdk bytes"));
    assertThat(documents.get("a", 2)).isEmpty();
    assertThat(documents.get("b", 1)).isEmpty();
    assertThat(documents.update("a", 1, DocumentDao.TEXT.set("new")).text()).isEqualTo("new");
    assertThat(documents.delete("a", 2)).isFalse();
    assertThat(documents.delete("a", 1)).isTrue();
  }

  @Test
  void aFileIsSavedAndReadBackToAFile(@TempDir Path folder) throws Exception {
    byte[] content = new byte[3_000_000];
    new Random(42).nextBytes(content);
    Path file = Files.write(folder.resolve("in"), content);

    pages.save(new Page(URL, null, Blob.of(file), null, 0));
    Path out = pages.get(URL).orElseThrow().logo().writeTo(folder.resolve("out"));

    assertThat(Files.mismatch(file, out)).isEqualTo(-1);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out");
  }

  private Map<String, AttributeValue> item() {
    return setup
        .plainDynamoDb()
        .getItem(
            r -> r.tableName(setup.table("urls")).key(Map.of("url", AttributeValue.fromS(URL))))
        .item();
  }

  private String contentType(String bucket, String key) {
    return setup.plainS3().headObject(r -> r.bucket(bucket).key(key)).contentType();
  }
}
