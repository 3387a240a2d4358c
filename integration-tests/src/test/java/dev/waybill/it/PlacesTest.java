package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.blob.S3Place;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.PointerRefusedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Content elsewhere than where a store would put it, and under addresses that tell nothing. */
@ExtendWith(Engines.class)
class PlacesTest {
  private static final String TEXT = "text that Python wrote, more than once. ".repeat(100);
  private static final byte[] SECRET =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private Setup setup;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    new OldArticleDao(setup.waybill()).createTable();
    setup.traffic().reset();
  }

  /** The key, the fingerprint and the body as pynamodb_mate's S3BackedAttribute has them. */
  @Test
  void aTableIsSharedWithPython() throws IOException {
    S3Place python =
        S3Place.of(setup.bucket()).key("pynamodb-mate/s3backed/{sha256}").encoding(Encoding.gzip());
    OldArticleDao articles = old(store -> store.bucket("unused").writeTo(python));
    String key = "pynamodb-mate/s3backed/" + Blob.of(TEXT).sha256();
    putObject(key, EncodingTest.gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    putItem("python", "s3://" + setup.bucket() + "/" + key);

    assertThat(articles.get("python").orElseThrow().html()).isEqualTo(TEXT);

    articles.save(new OldArticle("java", "Java's own", null, null, null));
    String ours = "pynamodb-mate/s3backed/" + Blob.of("Java's own").sha256();
    assertThat(html("java")).isEqualTo("s3://" + setup.bucket() + "/" + ours);
    assertThat(EncodingTest.gunzip(stored(setup.bucket(), ours)))
        .asString()
        .isEqualTo("Java's own");
    assertThat(
            setup.plainS3().headObject(r -> r.bucket(setup.bucket()).key(ours)).contentEncoding())
        .isNull();
    setup.traffic().reset();
    articles.save(new OldArticle("same", TEXT, null, null, null));
    assertThat(html("same")).as("the same object").endsWith(key);
    assertThat(stored(setup.bucket(), key))
        .as("as Python wrote it")
        .isEqualTo(EncodingTest.gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertThat(articles.get("java").orElseThrow().html()).isEqualTo("Java's own");
  }

  @Test
  void contentFromBeforeAMoveIsReadAndNewContentGoesToTheNewPlace() {
    setup.waybill();
    OldArticleDao before = old(store -> store.bucket(setup.images()).prefix("old/"));
    before.save(new OldArticle("a", TEXT, null, null, null));
    OldArticleDao after =
        old(
            store ->
                store
                    .bucket(setup.bucket())
                    .place(S3Place.of(setup.images()).prefix("old/"))
                    .place(S3Place.of(setup.images()).key("pages/{sha256}.html")));

    assertThat(after.get("a").orElseThrow().html()).isEqualTo(TEXT);
    after.save(new OldArticle("b", TEXT, null, null, null));
    assertThat(html("b")).startsWith("s3://" + setup.bucket() + "/articles/");
    String page = "pages/" + Blob.of("page").sha256() + ".html";
    setup.putObject(setup.images(), page, "page");
    putItem("c", "s3://" + setup.images() + "/" + page);
    assertThat(after.get("c").orElseThrow().html()).isEqualTo("page");

    setup.traffic().reset();
    for (String outside :
        List.of(
            "old/../" + Blob.of(TEXT).sha256(),
            "other/" + Blob.of(TEXT).sha256(),
            "pages/" + Blob.of("page").sha256(),
            "pages/x/" + Blob.of("page").sha256() + ".html")) {
      putItem("d", "s3://" + setup.images() + "/" + outside);
      assertThatThrownBy(() -> after.get("d")).isInstanceOf(PointerRefusedException.class);
    }
    assertThat(setup.traffic().calls("GetObject")).isEmpty();
  }

  @Test
  void aHandleIsCopiedFromOnePlaceToAnotherAsItIsStored() {
    ArticleDao python =
        articles(
            store ->
                store.writeTo(
                    S3Place.of(setup.images()).key("shared/{sha256}").encoding(Encoding.gzip())));
    python.save(Article.of("a").withArchive(Blob.of(TEXT)));
    Blob handle = python.get("a").orElseThrow().archive();
    ArticleDao ours = articles(store -> store.bucket(setup.bucket()));
    setup.traffic().reset();

    ours.save(Article.of("b").withArchive(handle));

    assertThat(setup.traffic().operations())
        .as("asked, the length looked up, copied; nothing fetched")
        .containsExactly("HeadObject", "HeadObject", "CopyObject", "PutItem");
    Blob copy = ours.get("b").orElseThrow().archive();
    assertThat(copy.pointer().orElseThrow().key()).endsWith(".gz");
    setup.traffic().reset();
    assertThat(copy.length()).isEqualTo(TEXT.length());
    assertThat(setup.traffic().operations()).as("no download").containsExactly("HeadObject");
    assertThat(copy.text()).isEqualTo(TEXT);

    OldArticleDao plain = old(store -> store.bucket(setup.bucket()));
    plain.save(new OldArticle("c", null, null, null, TEXT.getBytes(StandardCharsets.UTF_8)));
    Blob asItIs = ours.get("c").orElseThrow().archive();
    setup.traffic().reset();
    assertThatThrownBy(() -> python.save(Article.of("d").withArchive(asItIs)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("archive", "gzip", "Blob.of(blob.open(), blob.length())");
    assertThat(setup.traffic().operations()).isEmpty();
  }

  @Test
  void anAddressUnderAKeyTellsNothing() throws IOException {
    ArticleDao tenant = articles(store -> store.bucket(setup.bucket()).addressKey(SECRET));
    ArticleDao other = articles(store -> store.bucket(setup.bucket()).addressKey(new byte[32]));
    tenant.save(Article.of("a").withHtml(TEXT).withArchive(Blob.of(TEXT)));

    String pointer = html("a");
    assertThat(pointer)
        .matches("s3://.*/articles/hmac-[0-9a-f]{64}\\.gz")
        .doesNotContain(Blob.of(TEXT).sha256());
    assertThat(setup.keysIn(setup.bucket())).as("equal content, one object").hasSize(1);
    Article read = tenant.get("a").orElseThrow();
    assertThat(read.html()).isEqualTo(TEXT);
    Blob handle = read.archive();
    setup.traffic().reset();
    assertThat(handle.sha256()).isEqualTo(Blob.of(TEXT).sha256());
    assertThat(handle.sha256()).isEqualTo(Blob.of(TEXT).sha256());
    assertThat(setup.traffic().operations()).as("read once").containsExactly("GetObject");
    assertThat(handle).isEqualTo(tenant.get("a").orElseThrow().archive());
    assertThat(handle).isNotEqualTo(Blob.of(TEXT));

    assertThatThrownBy(() -> other.get("a")).isInstanceOf(ContentCorruptException.class);
    ArticleDao keyless = articles(store -> store.bucket(setup.bucket()));
    assertThatThrownBy(() -> keyless.get("a"))
        .isInstanceOf(PointerRefusedException.class)
        .hasMessageContainingAll("html", "under a secret key", "addressKey(…)");
    other.save(Article.of("b").withHtml(TEXT));
    assertThat(html("b")).as("another key, another address").isNotEqualTo(pointer);
    keyless.save(Article.of("c").withHtml(TEXT));
    assertThat(tenant.get("c").orElseThrow().html()).as("what was plain before").isEqualTo(TEXT);
  }

  @Test
  void aPlainHandleGoesUnderAKeyWithoutADownload() {
    ArticleDao plain = articles(store -> store.bucket(setup.images()));
    ArticleDao tenant = articles(store -> store.bucket(setup.bucket()).addressKey(SECRET));
    plain.save(Article.of("a").withArchive(Blob.of(TEXT)));
    Blob handle = plain.get("a").orElseThrow().archive();
    setup.traffic().reset();

    tenant.save(Article.of("b").withArchive(handle));

    assertThat(setup.traffic().calls("GetObject")).isEmpty();
    assertThat(tenant.get("b").orElseThrow().archive().text()).isEqualTo(TEXT);
  }

  @Test
  void aPresignedUrlSaysTheEncodingThatTheObjectDoesNot() throws Exception {
    S3ServiceClientConfiguration engine = setup.s3().serviceClientConfiguration();
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(engine.endpointOverride().orElseThrow())
            .region(engine.region())
            .credentialsProvider(engine.credentialsProvider())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build()) {
      for (ArticleDao articles :
          List.of(
              articles(store -> store.bucket(setup.bucket()).presigner(presigner)),
              articles(
                  store ->
                      store
                          .writeTo(
                              S3Place.of(setup.images()).key("{sha256}").encoding(Encoding.gzip()))
                          .presigner(presigner)))) {
        articles.save(Article.of("a").withArchive(Blob.of(TEXT)));
        URI url = articles.get("a").orElseThrow().archive().presign(Duration.ofMinutes(1));
        HttpResponse<byte[]> answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(EncodingTest.gunzip(answer.body())).asString().isEqualTo(TEXT);
      }
    }
  }

  private OldArticleDao old(UnaryOperator<S3BlobStoreBuilder> settings) {
    return new OldArticleDao(setup.bareBuilder().blobStore(store(settings)).build());
  }

  private ArticleDao articles(UnaryOperator<S3BlobStoreBuilder> settings) {
    return new ArticleDao(setup.bareBuilder().blobStore(store(settings)).build());
  }

  private S3BlobStore store(UnaryOperator<S3BlobStoreBuilder> settings) {
    return settings.apply(S3BlobStore.builder().client(setup.s3())).build();
  }

  private String html(String id) {
    return setup.item("articles", id).get("html").s();
  }

  private void putItem(String id, String html) {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("articles"))
                    .item(
                        Map.of(
                            "id", AttributeValue.fromS(id), "html", AttributeValue.fromS(html))));
  }

  private void putObject(String key, byte[] body) {
    setup.plainS3().putObject(r -> r.bucket(setup.bucket()).key(key), RequestBody.fromBytes(body));
  }

  private byte[] stored(String bucket, String key) {
    return setup.plainS3().getObjectAsBytes(r -> r.bucket(bucket).key(key)).asByteArray();
  }
}
