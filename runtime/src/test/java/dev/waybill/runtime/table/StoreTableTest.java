package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.blob.S3Place;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.WaybillException;
import dev.waybill.runtime.table.Fixture.Doc;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import dev.waybill.runtime.testkit.FakeS3;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Tables and the store in S3 together: what is refused early, remembered, and read for ever. */
class StoreTableTest {
  private static final Placement PLACEMENT = Placement.of("docs/{sha256}", "text/plain");

  private final FakeS3 s3 = new FakeS3();
  private final FakeDynamoDb dynamoDb =
      new FakeDynamoDb(Collections.synchronizedList(new ArrayList<>()));
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  @Test
  void contentThatWasJustSeenTakesNoRequest() {
    TableDao<Doc> table = table(store(), PLACEMENT);
    table.save(Doc.of("a"));
    table.save(Doc.of("a"));
    table.save(new Doc("8", null, bytes("a"), Blob.of("b"), null, 0));
    assertThat(s3.requests).hasSize(2);
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "upload 1", "duplicate 1 REMEMBERED", "duplicate 1 REMEMBERED", "upload 1");
  }

  @Test
  void whatTurnsOutToBeMissingIsSentAgain() {
    TableDao<Doc> table = table(store(), PLACEMENT);
    table.save(Doc.of("a"));
    s3.objects.clear();
    dynamoDb.item = lastItem();
    assertThatThrownBy(() -> table.get(table.keyOf(Fixture.ID, "7")))
        .isInstanceOf(ContentMissingException.class);
    table.save(Doc.of("a"));
    assertThat(s3.objects).hasSize(1);
    assertThat(heard).endsWith("failure ContentMissingException", "upload 1");
  }

  @Test
  void nothingIsRememberedOfASaveThatFailed() {
    TableDao<Doc> table = table(store(), PLACEMENT);
    s3.failWith(FakeS3.error(503, "SlowDown"));
    assertThatThrownBy(() -> table.save(Doc.of("a"))).hasMessageContaining("SlowDown");
    assertThat(dynamoDb.requests).isEmpty();
    table.save(Doc.of("a"));
    assertThat(s3.objects).hasSize(1);
  }

  @Test
  void settingsMayChangeAndOldDataIsReadAsItWasWritten() {
    String content = "some content, some content, some content, some content, some content";
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    List<Placement> settings =
        List.of(
            PLACEMENT,
            PLACEMENT.encoded("gzip"),
            PLACEMENT.encoded("zstd"),
            PLACEMENT.inlineUpTo(1000),
            PLACEMENT.inlineUpTo(1000).encoded("gzip"),
            PLACEMENT.inlineUpTo(1000).encoded("zstd"),
            Placement.of("other/{sha256}", "text/html"));
    for (Placement placement : settings) {
      table(store(), placement)
          .save(new Doc("7", content, bytes(content), Blob.of(content), null, 0));
      items.add(lastItem());
    }
    assertThat(items).doesNotHaveDuplicates();
    for (Placement placement : settings) {
      TableDao<Doc> table = table(store(), placement);
      for (Map<String, AttributeValue> item : items) {
        dynamoDb.item = item;
        Doc doc = table.get(table.keyOf(Fixture.ID, "7")).orElseThrow();
        assertThat(doc.text()).isEqualTo(content);
        assertThat(doc.bytes()).isEqualTo(bytes(content));
        assertThat(doc.blob().text()).isEqualTo(content);
        assertThat(doc.blob()).isEqualTo(Blob.of(content));
      }
    }
  }

  @Test
  void aHandleKeepsItsEncodingWhateverTheAnnotationSays() {
    table(store(), PLACEMENT.encoded("gzip")).save(doc(Blob.of("some content")));
    Map<String, AttributeValue> encoded = lastItem();
    dynamoDb.item = encoded;
    TableDao<Doc> plain = table(store(), PLACEMENT);
    Blob handle = plain.get(plain.keyOf(Fixture.ID, "7")).orElseThrow().blob();
    s3.requests.clear();
    plain.save(doc(handle));
    assertThat(lastItem()).isEqualTo(encoded);
    assertThat(s3.requests).hasSize(1).allMatch(request -> request.startsWith("HEAD "));
  }

  @Test
  void aHandleThatCannotBeCopiedIsRefusedBeforeAnyRequest() {
    table(store(), PLACEMENT).save(doc(Blob.of("some content")));
    dynamoDb.item = lastItem();
    TableDao<Doc> source = table(store(), PLACEMENT);
    Blob handle = source.get(source.keyOf(Fixture.ID, "7")).orElseThrow().blob();
    s3.requests.clear();
    TableDao<Doc> target =
        table(
            S3BlobStore.builder()
                .client(s3)
                .writeTo(S3Place.of("python").encoding(Encoding.gzip())),
            PLACEMENT);
    assertThatThrownBy(() -> target.save(doc(handle)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("attribute blob", "cannot be copied");
    assertThat(s3.requests).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/hmac-{sha256}, would not read the keys",
    "hmac-{sha256}, would not read the keys",
    "../{sha256}, would not read the keys",
    "docs//{sha256}, would not read the keys",
    "python/{sha256}, would not read the keys"
  })
  void aTemplateThatWouldNotBeReadIsRefusedAtOnce(String template, String message) {
    S3BlobStoreBuilder store =
        store().place(S3Place.of("b").prefix("python/").encoding(Encoding.gzip()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(store, Placement.of(template, "text/plain")))
        .withMessageContainingAll(message, "attribute text of table docs");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void anEncodingThatIsNotKnownIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(store(), PLACEMENT.encoded("brotli")))
        .withMessageContainingAll("attribute text of table docs", "\"brotli\"", "gzip, zstd");
  }

  @Test
  void aStoreWithAKeyWorksThroughATable() {
    TableDao<Doc> table = table(store().addressKey(new byte[32]), PLACEMENT.encoded("gzip"));
    table.save(new Doc("7", "a", bytes("b"), Blob.of("c"), null, 0));
    assertThat(lastItem().get("text").s()).matches("s3://b/docs/hmac-[0-9a-f]{64}\\.gz");
    dynamoDb.item = lastItem();
    Doc doc = table.get(table.keyOf(Fixture.ID, "7")).orElseThrow();
    assertThat(doc.text()).isEqualTo("a");
    assertThat(doc.blob().text()).isEqualTo("c");
    s3.requests.clear();
    table.save(new Doc("8", null, null, doc.blob(), null, 0));
    assertThat(s3.requests).as("it is remembered").isEmpty();
  }

  private S3BlobStoreBuilder store() {
    return S3BlobStore.builder().client(s3).bucket("b");
  }

  private TableDao<Doc> table(S3BlobStoreBuilder store, Placement placement) {
    BigAttribute<Doc, String> text = new BigAttribute<>("text", Content.TEXT, placement);
    BigAttribute<Doc, byte[]> bytes = new BigAttribute<>("bytes", Content.BYTES, placement);
    BigAttribute<Doc, Blob> blob = new BigAttribute<>("blob", Content.BLOB, placement);
    return new Fixture.Dao<>(
        Waybill.builder()
            .dynamoDb(dynamoDb)
            .blobStore(store.build())
            .listener(new Recorder())
            .build()
            .table(
                TableSchema.builder("docs", new Fixture.DocCodec(text, bytes, blob))
                    .partitionKey(Fixture.ID)
                    .big(text)
                    .big(bytes)
                    .big(blob)
                    .build()));
  }

  private Map<String, AttributeValue> lastItem() {
    return ((PutItemRequest) dynamoDb.requests.get(dynamoDb.requests.size() - 1)).item();
  }

  private static Doc doc(Blob blob) {
    return new Doc("7", null, null, blob, null, 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private final class Recorder implements BlobListener {
    @Override
    public void onUpload(BlobEvent event) {
      heard.add("upload " + event.contentLength());
    }

    @Override
    public void onDuplicate(BlobEvent event, Confirmation confirmation) {
      heard.add("duplicate " + event.contentLength() + " " + confirmation);
    }

    @Override
    public void onVerificationFailure(BlobEvent event, WaybillException failure) {
      heard.add("failure " + failure.getClass().getSimpleName());
    }
  }
}
