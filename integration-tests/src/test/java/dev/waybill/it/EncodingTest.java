package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.DecodingLimits;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Content that is stored compressed: what is there, who can read it, and what is refused. */
@ExtendWith(Engines.class)
class EncodingTest {
  private static final String TEXT = "<p>All work and no play</p>\n".repeat(5000);

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
  void theObjectSaysHowItIsStored() throws IOException {
    articles.save(Article.of("a").withHtml(TEXT));

    String key = "articles/" + Blob.of(TEXT).sha256() + ".gz";
    assertThat(setup.keysIn(setup.bucket())).containsExactly(key);
    HeadObjectResponse head = setup.plainS3().headObject(r -> r.bucket(setup.bucket()).key(key));
    assertThat(head.contentEncoding()).isEqualTo("gzip");
    assertThat(head.contentType()).startsWith("text/plain");
    assertThat(head.metadata()).containsEntry("waybill-content-length", "" + TEXT.length());
    assertThat(gunzip(stored(key))).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(item("a").get("html").s()).isEqualTo("s3://" + setup.bucket() + "/" + key);
    assertThat(articles.get("a").orElseThrow().html()).isEqualTo(TEXT);
  }

  @Test
  void theEncodedBodyTravelsWithItsOwnChecksum() throws Exception {
    articles.save(Article.of("a").withHtml(TEXT));

    byte[] body = stored(setup.keysIn(setup.bucket()).get(0));
    byte[] sha256 = java.security.MessageDigest.getInstance("SHA-256").digest(body);
    assertThat(setup.traffic().calls("PutObject").get(0).header("x-amz-checksum-sha256"))
        .contains(Base64.getEncoder().encodeToString(sha256));
    assertThat(setup.traffic().operations()).containsExactly("PutObject", "PutItem");
  }

  @Test
  void settingsDecideForNewContentAlone() {
    OldArticleDao old = new OldArticleDao(setup.waybill());
    old.save(new OldArticle("old", TEXT, TEXT, bytes(10), bytes(500_000)));
    articles.save(new Article("new", TEXT, TEXT, Blob.of(bytes(10)), Blob.of(bytes(500_000))));

    Article read = articles.get("old").orElseThrow();
    assertThat(read)
        .isEqualTo(new Article("old", TEXT, TEXT, Blob.of(bytes(10)), Blob.of(bytes(500_000))));
    OldArticle back = old.get("new").orElseThrow();
    assertThat(back.html()).isEqualTo(TEXT);
    assertThat(back.summary()).as("inline").isEqualTo(TEXT);
    assertThat(back.thumbnail()).as("inline").isEqualTo(bytes(10));
    assertThat(back.archive()).isEqualTo(bytes(500_000));
    articles.save(read);
    assertThat(item("old").get("archive").s())
        .as("a handle stays where it is")
        .doesNotEndWith(".gz");
  }

  @Test
  void aHandleOfAnEncodedObjectReadsContent(@TempDir Path folder) throws IOException {
    byte[] content = bytes(300_000);
    articles.save(Article.of("a").withArchive(Blob.of(content)));
    Blob archive = articles.get("a").orElseThrow().archive();
    setup.traffic().reset();

    assertThat(archive.length()).isEqualTo(300_000);
    assertThat(archive.length()).isEqualTo(300_000);
    assertThat(setup.traffic().operations()).as("no download").containsExactly("HeadObject");
    assertThat(archive.sha256()).isEqualTo(Blob.of(content).sha256());
    assertThat(archive.bytes()).isEqualTo(content);
    assertThat(Files.readAllBytes(archive.writeTo(folder.resolve("x")))).isEqualTo(content);
    assertThatThrownBy(() -> archive.bytes(299_999)).isInstanceOf(ContentTooLargeException.class);
    assertThatThrownBy(() -> archive.range(0, 1))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("articles", "archive", "gzip", "open()");
  }

  @Test
  void aStreamIsEncodedAndItsHandleReadsWhatWasStored() {
    byte[] content = bytes(3_000_000);
    Blob stream = Blob.of(new ByteArrayInputStream(content));

    Article saved = articles.save(Article.of("a").withArchive(stream));

    assertThat(saved.archive().bytes()).isEqualTo(content);
    assertThat(saved.archive().pointer().orElseThrow().key()).endsWith(".gz");
  }

  /** As other programs may have written them, and as a broken transfer may have left them. */
  @Test
  void whatIsNotTheContentIsNotHandedOut() throws IOException {
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    articles.save(Article.of("a").withHtml(TEXT));
    String key = setup.keysIn(setup.bucket()).get(0);
    byte[] whole = stored(key);
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(gzip(Arrays.copyOf(content, 100)));
    members.write(gzip(Arrays.copyOfRange(content, 100, content.length)));

    put(key, members.toByteArray());
    assertThat(articles.get("a").orElseThrow().html()).as("two members").isEqualTo(TEXT);

    put(key, Arrays.copyOf(whole, whole.length / 2));
    corrupt("cut short");
    put(key, gzip(Arrays.copyOf(content, 100)));
    corrupt("does not have the digest");
    put(key, content);
    corrupt("malformed or cut short");
    put(key, new byte[0]);
    corrupt("malformed or cut short");
    put(key, gzip(new byte[50_000_000]));
    corrupt("does not have the digest");
    put(key, whole);
    assertThat(articles.get("a").orElseThrow().html()).isEqualTo(TEXT);
  }

  private void corrupt(String problem) {
    assertThatThrownBy(() -> articles.get("a"))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContainingAll(setup.table("articles"), "html", ".gz", problem)
        .hasMessageNotContaining("All work");
  }

  @Test
  void aHeaderThatLiesChangesNothing() {
    articles.save(Article.of("a").withHtml(TEXT));
    String key = setup.keysIn(setup.bucket()).get(0);
    byte[] whole = stored(key);
    for (String header : new String[] {"identity", "br", "gzip,aws-chunked"}) {
      setup
          .plainS3()
          .putObject(
              r -> r.bucket(setup.bucket()).key(key).contentEncoding(header),
              RequestBody.fromBytes(whole));
      assertThat(articles.get("a").orElseThrow().html()).isEqualTo(TEXT);
    }
    String plain = "articles/" + Blob.of("plain").sha256();
    setup
        .plainS3()
        .putObject(
            r -> r.bucket(setup.bucket()).key(plain).contentEncoding("gzip"),
            RequestBody.fromString("plain"));
    putItem("b", "html", AttributeValue.fromS("s3://" + setup.bucket() + "/" + plain));
    assertThat(articles.get("b").orElseThrow().html()).isEqualTo("plain");
  }

  @Test
  void limitsHoldForReadersAndSoForWriters() {
    ArticleDao strict = articles(store -> store.decodingLimits(new DecodingLimits(10, 1 << 20)));
    byte[] uniform = new byte[2_000_000];
    articles.save(Article.of("a").withArchive(Blob.of(uniform)));

    Blob archive = strict.get("a").orElseThrow().archive();
    assertThatThrownBy(archive::bytes)
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll("archive", "decodingLimits", "gzip");
    setup.traffic().reset();
    assertThatThrownBy(() -> strict.save(Article.of("b").withArchive(Blob.of(new byte[2_000_001]))))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll("archive", "decodingLimits", "gzip");
    assertThat(setup.traffic().calls("PutObject")).isEmpty();
    assertThat(strict.get("b")).isEmpty();
  }

  @Test
  void textThatIsNoUnicodeIsRefusedInEveryForm() {
    for (String bad : new String[] {"\uD800", "a\uDC00b", TEXT + "\uD83D"}) {
      assertThatThrownBy(() -> articles.save(Article.of("a").withHtml(bad)))
          .hasMessageContainingAll("html", "surrogate");
      assertThatThrownBy(() -> articles.save(Article.of("a").withSummary(bad)))
          .hasMessageContainingAll("summary", "surrogate");
    }
    assertThat(setup.traffic().operations()).isEmpty();
  }

  @Test
  void aSuffixThatIsNoneIsRefused() {
    String pointer = "s3://" + setup.bucket() + "/articles/" + "0".repeat(64);
    for (String suffix : new String[] {".GZ", ".gz.gz", ".br", ".gz/", "."}) {
      putItem("a", "html", AttributeValue.fromS(pointer + suffix));
      assertThatThrownBy(() -> articles.get("a"))
          .isInstanceOf(PointerRefusedException.class)
          .hasMessageContainingAll("an encoding that the store does not know", "gzip, zstd");
    }
    assertThat(setup.traffic().calls("GetObject")).isEmpty();
  }

  @Test
  void zstandardWithoutItsLibraryIsSaidBeforeAnythingDependsOnIt() {
    assertThatThrownBy(() -> new ZstdArticleDao(setup.waybill()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("html", "zstd-articles", "zstd", "com.github.luben:zstd-jni");
    String pointer = "s3://" + setup.bucket() + "/articles/" + Blob.of("x").sha256() + ".zst";
    setup.putObject(setup.bucket(), pointer.substring(6 + setup.bucket().length()), "x");
    putItem("a", "html", AttributeValue.fromS(pointer));
    setup.traffic().reset();
    assertThatThrownBy(() -> articles.get("a"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll("html", ".zst", "com.github.luben:zstd-jni");
    assertThat(setup.traffic().calls("GetObject")).isEmpty();
    putItem(
        "a",
        "summary",
        AttributeValue.fromM(Map.of("zstd", AttributeValue.fromB(SdkBytes.fromUtf8String("x")))));
    assertThatThrownBy(() -> articles.get("a"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll("summary", "com.github.luben:zstd-jni");
  }

  private ArticleDao articles(UnaryOperator<S3BlobStoreBuilder> settings) {
    Waybill waybill =
        setup
            .bareBuilder()
            .blobStore(
                settings
                    .apply(S3BlobStore.builder().client(setup.s3()).bucket(setup.bucket()))
                    .build())
            .build();
    return new ArticleDao(waybill);
  }

  private Map<String, AttributeValue> item(String id) {
    return setup.item("articles", id);
  }

  private void putItem(String id, String name, AttributeValue value) {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("articles"))
                    .item(Map.of("id", AttributeValue.fromS(id), name, value)));
  }

  private byte[] stored(String key) {
    return setup.plainS3().getObjectAsBytes(r -> r.bucket(setup.bucket()).key(key)).asByteArray();
  }

  private void put(String key, byte[] body) {
    setup.plainS3().putObject(r -> r.bucket(setup.bucket()).key(key), RequestBody.fromBytes(body));
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] gunzip(byte[] body) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
  }

  /** Content that compresses a little. */
  static byte[] bytes(int length) {
    byte[] content = new byte[length / 2];
    new Random(length).nextBytes(content);
    return Arrays.copyOf(
        HexFormat.of().formatHex(content).getBytes(StandardCharsets.US_ASCII), length);
  }
}
