package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.WaybillException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Content is checked as it arrives, and a pointer is followed only within its store. */
@ExtendWith(Engines.class)
class ReadProtocolTest {
  private static final String URL = "https://example.org/";
  private static final String ABC_SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

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
  void aGetIsTwoRoundTripsAndLeavesHandlesAlone() {
    pages.save(new Page(URL, "abc", Blob.of("logo"), null, 0));
    traffic.reset();

    Blob logo = pages.get(URL).orElseThrow().logo();

    assertThat(traffic.operations()).containsExactly("GetItem", "GetObject");
    assertThat(logo.sha256()).isEqualTo(Blob.of("logo").sha256());
    assertThat(logo.pointer())
        .hasValueSatisfying(
            pointer ->
                assertThat(pointer)
                    .hasToString("s3://" + setup.images() + "/urls/" + logo.sha256()));
    assertThat(traffic.operations()).hasSize(2);
    assertThat(logo.text()).isEqualTo("logo");
    assertThat(logo.length()).isEqualTo(4);
    assertThat(traffic.operations()).hasSize(4);
  }

  @Test
  void contentIsFetchedInParallel() {
    DocumentDao documents = new DocumentDao(setup.waybill());
    documents.createTable();
    documents.save(
        new Document("a", 1, "1", new byte[] {2}, null, SdkBytes.fromByteArray(new byte[] {4})));
    traffic.reset();
    CyclicBarrier allInFlight = new CyclicBarrier(3);
    traffic.before("GetObject", () -> allInFlight.await(20, TimeUnit.SECONDS));

    assertThat(documents.get("a", 1)).isPresent();
    assertThat(traffic.depth()).isEqualTo(2);
  }

  @Test
  void missingContentIsNamed() {
    pages.save(new Page(URL, "abc", Blob.of("logo"), null, 0));
    setup.plainS3().deleteObject(r -> r.bucket(setup.bucket()).key("urls/" + ABC_SHA256));

    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOfSatisfying(ContentMissingException.class, this::namesTheHtml)
        .hasCauseInstanceOf(S3Exception.class);
  }

  @Test
  void corruptContentIsNamedAndNotHandedOut() {
    pages.save(Page.of(URL, "abc"));
    setup.putObject(setup.bucket(), "urls/" + ABC_SHA256, "evil content");

    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOfSatisfying(ContentCorruptException.class, this::namesTheHtml)
        .hasMessageNotContaining("evil");
  }

  @Test
  void aHandleIsCheckedAtItsEnd(@TempDir Path folder) throws Exception {
    pages.save(new Page(URL, null, Blob.of("abc"), null, 0));
    Blob logo = pages.get(URL).orElseThrow().logo();
    setup.putObject(setup.images(), "urls/" + ABC_SHA256, "abd");

    assertThatThrownBy(logo::bytes)
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "logo", ABC_SHA256);
    try (InputStream in = logo.open()) {
      assertThat(in.readNBytes(2)).hasSize(2);
      assertThatThrownBy(in::read).isInstanceOf(ContentCorruptException.class);
      assertThatThrownBy(in::read).isInstanceOf(ContentCorruptException.class);
    }
    Path file = folder.resolve("out");
    assertThatThrownBy(() -> logo.writeTo(file)).isInstanceOf(ContentCorruptException.class);
    assertThat(Files.list(folder)).isEmpty();

    setup.plainS3().deleteObject(r -> r.bucket(setup.images()).key("urls/" + ABC_SHA256));
    assertThatThrownBy(logo::open).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(logo::length).isInstanceOf(ContentMissingException.class);
  }

  @Test
  void anotherErrorOfS3IsTheSdksOwn() {
    pages.save(Page.of(URL, "abc"));
    traffic.answer("GetObject", 403);

    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://other-bucket/urls/" + ABC_SHA256,
        "s3://BUCKET/private/secret.txt",
        "s3://BUCKET/in/a/../" + ABC_SHA256,
        "s3://BUCKET/in//" + ABC_SHA256,
        "s3://BUCKET/urls/" + ABC_SHA256,
        "s3://BUCKET/in/urls/" + ABC_SHA256 + "/",
        "s3://BUCKET/in/urls/BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "https://BUCKET/in/urls/" + ABC_SHA256,
        "s3://BUCKET",
        "s3:///in/" + ABC_SHA256,
        ABC_SHA256,
        ""
      })
  void aPointerThatLeadsElsewhereIsRefusedWithoutARequest(String pointer) {
    S3BlobStore store =
        S3BlobStore.builder().client(setup.s3()).bucket(setup.bucket()).prefix("in/").build();
    PageDao confined =
        new PageDao(
            Waybill.builder()
                .dynamoDb(setup.plainDynamoDb())
                .tableNames(setup::table)
                .blobStore(store)
                .blobStore("images", store)
                .build());
    String real = pointer.replace("BUCKET", setup.bucket());
    // What is no S3 URI may be content that somebody keeps in the item, and is not shown.
    String shown = real.startsWith("s3://" + setup.bucket() + "/") ? real : "the pointer";
    for (String attribute : new String[] {"html", "logo"}) {
      putItem(Map.of(attribute, AttributeValue.fromS(real)));

      assertThatThrownBy(() -> confined.get(URL))
          .isInstanceOf(PointerRefusedException.class)
          .hasMessageContainingAll(setup.table("urls"), URL, attribute, shown);
    }
    assertThat(traffic.calls("GetObject")).isEmpty();
  }

  @Test
  void aPointerWrittenByAnotherTemplateOfTheStoreIsFollowed() {
    setup.putObject(setup.bucket(), "older/place/" + ABC_SHA256, "abc");
    putItem(
        Map.of(
            "html", AttributeValue.fromS("s3://" + setup.bucket() + "/older/place/" + ABC_SHA256)));

    assertThat(pages.get(URL).orElseThrow().html()).isEqualTo("abc");
  }

  @Test
  void bytesInsideTheItemAreContentToo() {
    putItem(
        Map.of(
            "html", AttributeValue.fromB(SdkBytes.fromUtf8String("grüße")),
            "logo", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1}))));

    Page page = pages.get(URL).orElseThrow();

    assertThat(page.html()).isEqualTo("grüße");
    assertThat(page.logo().bytes()).containsExactly(1);
  }

  @Test
  void nulIsAbsent() {
    putItem(
        Map.of("html", AttributeValue.fromNul(true), "fetchedAt", AttributeValue.fromNul(true)));

    assertThat(pages.get(URL)).contains(new Page(URL, null, null, null, 0));
  }

  @Test
  void contentThatIsNotTextIsAnError() {
    putItem(Map.of("html", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {(byte) 0xFF}))));

    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "html", "UTF-8");
  }

  @Test
  void aWrongTypeIsNamed() {
    putItem(Map.of("html", AttributeValue.fromN("1")));
    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "html", "N");

    putItem(Map.of("visits", AttributeValue.fromS("seven")));
    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "visits", "S")
        .hasMessageNotContaining("seven");
  }

  @Test
  void anAbsentPrimitiveIsAnError() {
    Map<String, AttributeValue> item = new HashMap<>(Map.of("url", AttributeValue.fromS(URL)));
    setup.plainDynamoDb().putItem(r -> r.tableName(setup.table("urls")).item(item));

    assertThatThrownBy(() -> pages.get(URL))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContainingAll(setup.table("urls"), URL, "visits", "defaultValue");
  }

  private void namesTheHtml(WaybillException e) {
    assertThat(e.location().table()).isEqualTo(setup.table("urls"));
    assertThat(e.location().key()).contains(URL);
    assertThat(e.location().attribute()).isEqualTo("html");
    assertThat(e.location().pointer()).isEqualTo("s3://" + setup.bucket() + "/urls/" + ABC_SHA256);
    assertThat(e).hasMessageContainingAll(setup.table("urls"), URL, "html", ABC_SHA256);
  }

  private void putItem(Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("url", AttributeValue.fromS(URL));
    item.put("visits", AttributeValue.fromN("0"));
    item.putAll(attributes);
    setup.plainDynamoDb().putItem(r -> r.tableName(setup.table("urls")).item(item));
  }
}
