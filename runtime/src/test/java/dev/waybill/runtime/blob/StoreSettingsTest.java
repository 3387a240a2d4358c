package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;

/** What a store was told, in the requests that it makes. */
class StoreSettingsTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final String TYPE = "text/plain; charset=utf-8";
  private static final byte[] CONTENT = "secret".getBytes(StandardCharsets.UTF_8);
  private static final String ADDRESS = "b/" + Sha256.of(CONTENT);

  private final FakeS3 s3 = new FakeS3();

  @Test
  void byDefaultNothingIsSaidThatTheBucketCouldSay() {
    PutObjectRequest put = put(store -> store);
    assertThat(put.toString())
        .as("all that is set")
        .isEqualTo(
            PutObjectRequest.builder()
                .bucket("b")
                .key(Sha256.of(CONTENT))
                .contentType(TYPE)
                .ifNoneMatch("*")
                .checksumSHA256(put.checksumSHA256())
                .build()
                .toString());
    CopyObjectRequest copy = copy(store -> store);
    assertThat(copy.serverSideEncryption()).isNull();
    assertThat(copy.storageClass()).isNull();
    assertThat(copy.hasMetadata()).isFalse();
    assertThat(copy.taggingDirective()).as("which not every server knows").isNull();
    assertThat(copy.requestPayer()).isNull();
    assertThat(copy.acl()).isNull();
  }

  @Test
  void keysOfS3() {
    assertThat(
            put(store -> store.serverSideEncryption(ServerSideEncryption.AES256))
                .serverSideEncryptionAsString())
        .isEqualTo("AES256");
    assertThat(
            copy(store -> store.serverSideEncryption(ServerSideEncryption.AES256))
                .serverSideEncryptionAsString())
        .isEqualTo("AES256");
  }

  @Test
  void keysOfKms() {
    UnaryOperator<S3BlobStoreBuilder> settings =
        store ->
            store
                .ssekmsKeyId("alias/pages")
                .ssekmsEncryptionContext(Map.of("table", "urls", "app", "crawler"))
                .serverSideEncryption(ServerSideEncryption.AWS_KMS);
    String context = "{\"app\":\"crawler\",\"table\":\"urls\"}";

    PutObjectRequest put = put(settings);
    assertThat(put.serverSideEncryptionAsString()).isEqualTo("aws:kms");
    assertThat(put.ssekmsKeyId()).isEqualTo("alias/pages");
    assertThat(decoded(put.ssekmsEncryptionContext())).isEqualTo(context);
    CopyObjectRequest copy = copy(settings);
    assertThat(copy.serverSideEncryptionAsString()).isEqualTo("aws:kms");
    assertThat(copy.ssekmsKeyId()).isEqualTo("alias/pages");
    assertThat(decoded(copy.ssekmsEncryptionContext())).isEqualTo(context);
  }

  @Test
  void anEncryptionContextIsJson() {
    assertThat(
            decoded(EncryptionContext.header(Map.of("a\"b\\c", "\u0000\n\u001F /é\uD83D\uDE00"))))
        .isEqualTo("{\"a\\\"b\\\\c\":\"\\u0000\\u000a\\u001f /é\uD83D\uDE00\"}");
  }

  @Test
  void kmsMayUseTheDefaultKeyAndTwoLayers() {
    PutObjectRequest put =
        put(
            store ->
                store
                    .serverSideEncryption(ServerSideEncryption.AWS_KMS_DSSE)
                    .ssekmsEncryptionContext(Map.of()));
    assertThat(put.serverSideEncryptionAsString()).isEqualTo("aws:kms:dsse");
    assertThat(put.ssekmsKeyId()).isNull();
    assertThat(put.ssekmsEncryptionContext()).isNull();
  }

  @Test
  void whatOnlyKmsHasNeedsKms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store(store -> store.ssekmsKeyId("k")))
        .withMessage(
            "ssekmsKeyId needs serverSideEncryption(ServerSideEncryption.AWS_KMS) or AWS_KMS_DSSE,"
                + " and there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                store(
                    store ->
                        store
                            .serverSideEncryption(ServerSideEncryption.AES256)
                            .ssekmsEncryptionContext(Map.of("a", "b"))))
        .withMessageStartingWith("ssekmsEncryptionContext needs")
        .withMessageEndingWith("there is AES256");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().ssekmsKeyId(" "))
        .withMessage("ssekmsKeyId is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().ssekmsEncryptionContext(Map.of("", "b")))
        .withMessage("a key of the ssekmsEncryptionContext is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().ssekmsEncryptionContext(Map.of("a", "\uD800")))
        .withMessage("the ssekmsEncryptionContext has half of a surrogate pair at \"a\"");
  }

  @Test
  void whatTheSdkDoesNotKnowIsRefused() {
    S3BlobStoreBuilder store = S3BlobStore.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.serverSideEncryption(ServerSideEncryption.UNKNOWN_TO_SDK_VERSION))
        .withMessage("serverSideEncryption is UNKNOWN_TO_SDK_VERSION");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.storageClass(StorageClass.UNKNOWN_TO_SDK_VERSION));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.requestPayer(RequestPayer.UNKNOWN_TO_SDK_VERSION));
    assertThatNullPointerException()
        .isThrownBy(() -> store.storageClass(null))
        .withMessage("storageClass");
    assertThatNullPointerException().isThrownBy(() -> store.checksumPolicy(null));
    assertThatNullPointerException().isThrownBy(() -> store.putObject(null));
  }

  @Test
  void storageClass() {
    UnaryOperator<S3BlobStoreBuilder> settings =
        store -> store.storageClass(StorageClass.INTELLIGENT_TIERING);
    assertThat(put(settings).storageClassAsString()).isEqualTo("INTELLIGENT_TIERING");
    assertThat(copy(settings).storageClassAsString()).isEqualTo("INTELLIGENT_TIERING");
  }

  @Test
  void tagsAreEncodedForTheHeader() {
    UnaryOperator<S3BlobStoreBuilder> settings =
        store -> store.tagging(Map.of("team", "a b+c/ü@x", "empty", ""));
    assertThat(put(settings).tagging()).isEqualTo("empty=&team=a%20b%2Bc%2F%C3%BC%40x");
    CopyObjectRequest copy = copy(settings);
    assertThat(copy.tagging()).isEqualTo("empty=&team=a%20b%2Bc%2F%C3%BC%40x");
    assertThat(copy.taggingDirectiveAsString()).isEqualTo("REPLACE");
  }

  @Test
  void metadata() {
    UnaryOperator<S3BlobStoreBuilder> settings =
        store -> store.metadata(Map.of("written-by", "crawler"));
    assertThat(put(settings).metadata()).isEqualTo(Map.of("written-by", "crawler"));
    CopyObjectRequest copy = copy(settings);
    assertThat(copy.metadata()).isEqualTo(Map.of("written-by", "crawler"));
    assertThat(copy.metadataDirectiveAsString()).isEqualTo("REPLACE");
  }

  @Test
  void whoPaysIsSaidWithEveryRequest() throws IOException {
    S3BlobStore store =
        store(builder -> builder.askFirstAbove(0).requestPayer(RequestPayer.REQUESTER));
    ContentAddress pointer = Addresses.of(store, Sha256.of(CONTENT));
    ensure(store, Blob.of(CONTENT));
    store.fetch(pointer, HERE);
    store.open(pointer, HERE).close();
    store.length(pointer, HERE);

    assertThat(s3.puts).hasSize(1).allMatch(put -> isRequester(put.requestPayerAsString()));
    assertThat(s3.gets).hasSize(2).allMatch(get -> isRequester(get.requestPayerAsString()));
    assertThat(s3.heads).hasSize(2).allMatch(head -> isRequester(head.requestPayerAsString()));
    assertThat(
            isRequester(
                copy(builder -> builder.requestPayer(RequestPayer.REQUESTER))
                    .requestPayerAsString()))
        .isTrue();
  }

  private static boolean isRequester(String payer) {
    return "requester".equals(payer);
  }

  @Test
  void theCustomizerHasTheLastWord() {
    PutObjectRequest put =
        put(
            store ->
                store
                    .putObject(request -> request.cacheControl("no-store"))
                    .putObject(
                        request ->
                            request
                                .storageClass(StorageClass.GLACIER_IR)
                                .bucketKeyEnabled(true)
                                .ifNoneMatch("*")
                                .contentType("x/y"))
                    .storageClass(StorageClass.STANDARD_IA));
    assertThat(put.storageClassAsString()).isEqualTo("GLACIER_IR");
    assertThat(put.bucketKeyEnabled()).isTrue();
    assertThat(put.contentType()).isEqualTo("x/y");
    assertThat(put.cacheControl()).as("what an earlier one said").isNull();
    assertThat(copy(store -> store.putObject(request -> request.key("k"))).destinationKey())
        .as("it does not see copies")
        .isEqualTo(Sha256.of(CONTENT));
  }

  @Test
  void theCustomizerCannotChangeWhatTheProtocolStandsOn() {
    assertKept("bucket", request -> request.bucket("c"));
    assertKept("key", request -> request.key("k"));
    assertKept("ifNoneMatch", request -> request.ifNoneMatch(null));
    assertKept("ifMatch", request -> request.ifMatch("e"));
    assertKept("contentLength", request -> request.contentLength(6L));
    assertKept("contentEncoding", request -> request.contentEncoding("gzip"));
    assertKept("contentMD5", request -> request.contentMD5("m"));
    assertKept("checksumSHA256", request -> request.checksumSHA256(null));
    assertKept("checksumAlgorithm", request -> request.checksumAlgorithm("CRC32"));
    assertKept("checksumXXHASH3", request -> request.checksumXXHASH3("x"));
    assertKept("sseCustomerKey", request -> request.sseCustomerKey("k"));
    assertThat(s3.requests).isEmpty();
  }

  private void assertKept(String name, Consumer<PutObjectRequest.Builder> customizer) {
    S3BlobStore store = store(builder -> builder.putObject(customizer));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensure(store, Blob.of(CONTENT)))
        .withMessage(
            "putObject(…) of the blob store changes " + name + ", which is not its to change");
  }

  @Test
  void whatIsKeptAreFieldsOfTheRequestAndAllChecksumsAreAmongThem() {
    List<String> fields =
        PutObjectRequest.builder().build().sdkFields().stream().map(SdkField::memberName).toList();
    List<String> kept = PutCustomizer.KEPT.stream().map(PutCustomizer::member).toList();
    assertThat(fields).containsAll(kept);
    assertThat(kept)
        .containsAll(fields.stream().filter(field -> field.startsWith("Checksum")).toList())
        .containsAll(fields.stream().filter(field -> field.startsWith("SSECustomer")).toList());
  }

  @Test
  void whatTheCustomizerThrowsIsThrown() {
    IllegalStateException failure = new IllegalStateException("no");
    S3BlobStore store =
        store(
            builder ->
                builder.putObject(
                    request -> {
                      throw failure;
                    }));
    assertThatThrownBy(() -> ensure(store, Blob.of(CONTENT))).isSameAs(failure);
  }

  @Test
  void withoutConditionsTheStoreAsksFirst() {
    S3BlobStore store = store(builder -> builder.conditionalWrites(false));
    ensure(store, Blob.of(CONTENT));
    ensure(store, Blob.of(CONTENT));
    assertThat(s3.requests).containsExactly("HEAD " + ADDRESS, "PUT " + ADDRESS, "HEAD " + ADDRESS);
    assertThat(s3.puts.get(0).ifNoneMatch()).isNull();
    assertThat(s3.puts.get(0).checksumSHA256()).isNotNull();
    assertThat(copy(builder -> builder.conditionalWrites(false)).ifNoneMatch()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 503})
  void withoutConditionsOnlyA404MeansAbsent(int status) {
    S3Exception failure = error(status, "No");
    s3.failWith(failure);
    S3BlobStore store = store(builder -> builder.conditionalWrites(false));
    assertThatThrownBy(() -> ensure(store, Blob.of(CONTENT))).isSameAs(failure);
    assertThat(s3.requests).containsExactly("HEAD " + ADDRESS);
  }

  @Test
  void withoutConditionsOneThatFailsDoesNotMeanThatTheContentIsThere() {
    S3Exception failure = error(412, "PreconditionFailed");
    s3.failWith(FakeS3.absent()).failWith(failure);
    S3BlobStore store = store(builder -> builder.conditionalWrites(false));
    assertThatThrownBy(() -> ensure(store, Blob.of(CONTENT))).isSameAs(failure);
  }

  private S3BlobStore store(UnaryOperator<S3BlobStoreBuilder> settings) {
    return settings.apply(S3BlobStore.builder().client(s3).bucket("b")).build();
  }

  private PutObjectRequest put(UnaryOperator<S3BlobStoreBuilder> settings) {
    s3.objects.clear();
    ensure(store(settings), Blob.of(CONTENT));
    return s3.puts.get(s3.puts.size() - 1);
  }

  private CopyObjectRequest copy(UnaryOperator<S3BlobStoreBuilder> settings) {
    s3.objects.clear();
    S3BlobStore other = S3BlobStore.of(s3, "other");
    ContentAddress source = Addresses.of(other, "x/" + Sha256.of(CONTENT));
    s3.objects.put("other/" + source.pointer().key(), CONTENT);
    ensure(store(settings), Blob.stored(other, source, null, HERE));
    return s3.copies.get(s3.copies.size() - 1);
  }

  private static void ensure(S3BlobStore store, Blob content) {
    store.ensure(Addresses.of(store, content.sha256()), content, TYPE, HERE);
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
