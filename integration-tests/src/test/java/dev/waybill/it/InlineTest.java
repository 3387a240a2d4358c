package dev.waybill.it;

import static dev.waybill.it.ArticleDao.SUMMARY;
import static dev.waybill.it.ArticleDao.THUMBNAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Content that stays in the item, and what moves out of it when the item is too large. */
@ExtendWith(Engines.class)
class InlineTest {
  private Setup setup;
  private ArticleDao articles;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    articles = new ArticleDao(setup.waybill());
    articles.createTable();
    setup.traffic().reset();
  }

  @Test
  void contentUpToTheSizeNeedsNoRequestToS3() {
    Article article = Article.of("a").withThumbnail(Blob.of(random(350_000)));
    articles.save(article);
    assertThat(articles.get("a")).contains(article);
    assertThat(setup.traffic().operations()).containsExactly("PutItem", "GetItem");
    assertThat(item("a").get("thumbnail").b().asByteArrayUnsafe()).isEqualTo(random(350_000));

    articles.save(Article.of("a").withThumbnail(Blob.of(random(350_001))));
    assertThat(item("a").get("thumbnail").s()).startsWith("s3://");
  }

  @Test
  void anEncodingIsUsedWhereItSaves() throws IOException {
    String text = "and so on. ".repeat(20_000);
    articles.save(Article.of("long").withSummary(text));
    articles.save(Article.of("short").withSummary("abc"));
    articles.save(Article.of("empty").withSummary(""));

    Map<String, AttributeValue> form = item("long").get("summary").m();
    assertThat(form).containsOnlyKeys("gzip");
    byte[] encoded = form.get("gzip").b().asByteArrayUnsafe();
    assertThat(EncodingTest.gunzip(encoded)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(item("short").get("summary").b().asUtf8String()).isEqualTo("abc");
    assertThat(item("empty").get("summary").b().asByteArrayUnsafe()).isEmpty();
    for (String id : new String[] {"long", "short", "empty"}) {
      assertThat(articles.get(id).orElseThrow().summary())
          .isEqualTo(id.equals("long") ? text : id.equals("short") ? "abc" : "");
    }
    assertThat(setup.keysIn(setup.bucket())).isEmpty();
  }

  @Test
  void filesAndStreamsStayInTheItemToo(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("thumb"), random(1000));
    Blob stream = Blob.of(new ByteArrayInputStream(random(2000)));
    articles.save(Article.of("file").withThumbnail(Blob.of(file)));
    articles.save(Article.of("stream").withThumbnail(stream));

    assertThat(articles.get("file").orElseThrow().thumbnail().bytes()).isEqualTo(random(1000));
    assertThat(articles.get("stream").orElseThrow().thumbnail().bytes()).isEqualTo(random(2000));
    assertThat(stream.bytes()).as("the handle of a stream that was read").isEqualTo(random(2000));
    articles.save(Article.of("again").withThumbnail(stream));
    assertThat(articles.get("again").orElseThrow().thumbnail()).isEqualTo(Blob.of(random(2000)));
    assertThat(setup.keysIn(setup.bucket())).isEmpty();
  }

  @Test
  void theLargestMovesOutWhenTheItemIsTooLarge() {
    String summary = alnum(150_000);
    Article article = Article.of("a").withSummary(summary).withThumbnail(Blob.of(random(340_000)));

    articles.save(article);

    assertThat(item("a").get("thumbnail").s()).startsWith("s3://");
    assertThat(item("a").get("summary").hasM()).as("the smaller one stays").isTrue();
    assertThat(setup.traffic().operations()).containsExactly("PutObject", "PutItem");
    assertThat(articles.get("a")).contains(article);
  }

  @Test
  void anItemOfTheLimitStaysAsItIsAndAByteMoreMovesOut() {
    Article article = Article.of("a").withSummary(alnum(90_000));
    articles.save(article.withThumbnail(Blob.of(new byte[0])));
    int rest = (int) (ItemSize.LIMIT - ItemSize.of(item("a")));

    articles.save(article.withThumbnail(Blob.of(random(rest))));
    assertThat(ItemSize.of(item("a"))).isEqualTo(ItemSize.LIMIT);
    assertThat(item("a").get("thumbnail").b()).isNotNull();

    articles.save(article.withThumbnail(Blob.of(random(rest + 1))));
    assertThat(item("a").get("thumbnail").s()).startsWith("s3://");
  }

  @Test
  void anUpdateMovesOutWhatWouldNotFit() {
    articles.save(Article.of("a").withThumbnail(Blob.of(random(340_000))));
    setup.traffic().reset();
    String summary = alnum(200_000);

    Article updated = articles.update("a", SUMMARY.set(summary));

    assertThat(setup.traffic().operations())
        .containsExactly("UpdateItem", "PutObject", "UpdateItem");
    assertThat(updated.summary()).isEqualTo(summary);
    assertThat(item("a").get("summary").s()).endsWith(".gz");
    assertThat(articles.get("a").orElseThrow()).isEqualTo(updated);
    articles.update("a", THUMBNAIL.set(Blob.of("small")), SUMMARY.remove());
    assertThat(item("a").get("thumbnail").b().asUtf8String()).isEqualTo("small");
  }

  @Test
  void handlesOfInlineContentAreValues() {
    articles.save(Article.of("a").withThumbnail(Blob.of("tiny")).withSummary("x".repeat(5000)));
    Blob thumbnail = articles.get("a").orElseThrow().thumbnail();

    assertThat(thumbnail.pointer()).isEmpty();
    assertThat(thumbnail).isEqualTo(Blob.of("tiny")).hasToString("Blob[4 bytes]");
    assertThat(thumbnail.text()).isEqualTo("tiny");
    articles.save(Article.of("b").withArchive(thumbnail));
    assertThat(articles.get("b").orElseThrow().archive()).isEqualTo(thumbnail);
    assertThat(item("b").get("archive").s()).as("not an inline attribute").startsWith("s3://");
  }

  @Test
  void formsThatNobodyKnowsAreNamed() throws IOException {
    AttributeValue bytes = AttributeValue.fromB(SdkBytes.fromUtf8String("x"));
    for (AttributeValue bad :
        new AttributeValue[] {
          AttributeValue.fromM(Map.of("br", bytes)),
          AttributeValue.fromM(Map.of("gzip", bytes, "br", bytes)),
          AttributeValue.fromM(Map.of()),
          AttributeValue.fromM(Map.of("gzip", AttributeValue.fromS("x"))),
          AttributeValue.fromN("1")
        }) {
      putItem(bad);
      assertThatThrownBy(() -> articles.get("a"))
          .isInstanceOf(UnreadableItemException.class)
          .hasMessageContainingAll(setup.table("articles"), "summary");
    }
    byte[] good = EncodingTest.gzip(random(1000));
    for (byte[] form : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(good, good.length - 1)}) {
      putItem(
          AttributeValue.fromM(Map.of("gzip", AttributeValue.fromB(SdkBytes.fromByteArray(form)))));
      assertThatThrownBy(() -> articles.get("a"))
          .isInstanceOf(ContentCorruptException.class)
          .hasMessageContainingAll(setup.table("articles"), "summary", "gzip");
    }
  }

  /** Whoever can write items could fill the heap of whoever reads them. */
  @Test
  void aFormThatWouldFillTheHeapIsRefused() throws IOException {
    byte[] bomb = EncodingTest.gzip(new byte[200_000_000]);
    putItem(
        AttributeValue.fromM(Map.of("gzip", AttributeValue.fromB(SdkBytes.fromByteArray(bomb)))));
    assertThatThrownBy(() -> articles.get("a"))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll(setup.table("articles"), "summary", "16777216");
  }

  /** What it was would be found to be there, and the item would get the old content. */
  @Test
  void aHandleOfAFileThatChangedSinceItWasSavedIsNotSavedAgain(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("thumb"), random(400_000));
    Blob blob = Blob.of(file);
    articles.save(Article.of("a").withThumbnail(blob).withArchive(blob));
    Files.write(file, random(400_001));

    assertThatThrownBy(() -> articles.save(Article.of("b").withArchive(blob)))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContainingAll("archive", file.toString(), "new handle");
    assertThat(articles.get("b")).isEmpty();
    articles.save(Article.of("b").withArchive(Blob.of(file)));
    assertThat(articles.get("b").orElseThrow().archive().bytes()).isEqualTo(random(400_001));
  }

  private Map<String, AttributeValue> item(String id) {
    return setup.item("articles", id);
  }

  private void putItem(AttributeValue summary) {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("articles"))
                    .item(Map.of("id", AttributeValue.fromS("a"), "summary", summary)));
  }

  private static String alnum(int length) {
    String digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    StringBuilder text = new StringBuilder(length);
    new Random(length).ints(length, 0, digits.length()).forEach(i -> text.append(digits.charAt(i)));
    return text.toString();
  }

  private static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }
}
