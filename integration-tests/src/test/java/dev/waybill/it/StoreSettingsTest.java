package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.it.Traffic.Call;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.ContentChangedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;

/** What stores are told, as it travels to the engine and as the engine keeps it. */
@ExtendWith(Engines.class)
class StoreSettingsTest {
  private static final String URL = "https://example.org/";

  private static final List<String> CHECKSUM_HEADERS =
      List.of(
          "x-amz-checksum-sha256",
          "x-amz-checksum-crc32",
          "x-amz-sdk-checksum-algorithm",
          "x-amz-trailer",
          "Content-MD5");

  private Setup setup;
  private Traffic traffic;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    new PageDao(setup.waybill()).createTable();
    traffic.reset();
  }

  @Test
  void metadataAndStorageClassAreThoseOfTheFirstUpload() {
    PageDao first =
        pages(
            store ->
                store
                    .metadata(Map.of("written-by", "first", "empty", "", "gap", "a  b"))
                    .storageClass(StorageClass.STANDARD_IA));
    PageDao second = pages(store -> store.metadata(Map.of("written-by", "second")));

    first.save(Page.of(URL, "abc"));
    second.save(Page.of(URL + "other", "abc"));

    HeadObjectResponse kept = head();
    assertThat(kept.metadata()).containsEntry("written-by", "first").containsEntry("gap", "a  b");
    assertThat(kept.storageClassAsString()).isEqualTo("STANDARD_IA");
    assertThat(second.get(URL + "other")).contains(Page.of(URL + "other", "abc"));
  }

  @Test
  void aCopyHasTheSettingsOfTheStoreThatItIsMadeFor() {
    PageDao pages = new PageDao(setup.waybill());
    pages.save(new Page(URL, null, Blob.of("logo"), null, 0));
    Blob logo = pages.get(URL).orElseThrow().logo();
    PageDao others =
        pages(
            store ->
                store
                    .metadata(Map.of("written-by", "copy"))
                    .storageClass(StorageClass.STANDARD_IA)
                    .requestPayer(RequestPayer.REQUESTER));
    traffic.reset();

    others.save(new Page(URL + "other", null, logo, null, 0));

    assertThat(traffic.operations()).containsExactly("HeadObject", "CopyObject", "PutItem");
    assertThat(head().metadata()).containsEntry("written-by", "copy");
    assertThat(head().contentType()).isEqualTo("image/png");
    Call copy = traffic.calls("CopyObject").get(0);
    assertThat(copy.header("x-amz-storage-class")).hasValue("STANDARD_IA");
    assertThat(copy.header("x-amz-request-payer")).hasValue("requester");
    assertThat(copy.header("If-None-Match")).hasValue("*");
  }

  @Test
  void encryptionIsSaidInHeaders() {
    PageDao pages =
        pages(
            store ->
                store
                    .serverSideEncryption(ServerSideEncryption.AWS_KMS)
                    .ssekmsKeyId("alias/pages")
                    .ssekmsEncryptionContext(Map.of("app", "crawler")));

    pages.save(Page.of(URL, "abc"));

    Call put = traffic.calls("PutObject").get(0);
    assertThat(put.header("x-amz-server-side-encryption")).hasValue("aws:kms");
    assertThat(put.header("x-amz-server-side-encryption-aws-kms-key-id")).hasValue("alias/pages");
    assertThat(
            put.header("x-amz-server-side-encryption-context")
                .map(
                    context ->
                        new String(Base64.getDecoder().decode(context), StandardCharsets.UTF_8)))
        .hasValue("{\"app\":\"crawler\"}");
    assertThat(pages.get(URL)).contains(Page.of(URL, "abc"));
  }

  @Test
  void keysOfS3AreSaidInAHeader() {
    pages(store -> store.serverSideEncryption(ServerSideEncryption.AES256))
        .save(Page.of(URL, "abc"));

    assertThat(traffic.calls("PutObject").get(0).header("x-amz-server-side-encryption"))
        .hasValue("AES256");
  }

  @Test
  void tagsAreEncodedInAHeader() {
    pages(store -> store.tagging(Map.of("team", "a b"))).save(Page.of(URL, "abc"));

    // Which is all that the engine shows: it keeps no tags.
    assertThat(traffic.calls("PutObject").get(0).header("x-amz-tagging")).hasValue("team=a%20b");
  }

  @Test
  void whoPaysIsSaidWithEveryRequest() {
    PageDao pages = pages(store -> store.askFirstAbove(0).requestPayer(RequestPayer.REQUESTER));

    pages.save(Page.of(URL, "abc"));
    pages.get(URL);

    assertThat(
            Stream.of("HeadObject", "PutObject", "GetObject")
                .map(operation -> traffic.calls(operation).get(0).header("x-amz-request-payer")))
        .hasSize(3)
        .allMatch(Optional.of("requester")::equals);
  }

  @Test
  void theCustomizerHasTheLastWord() {
    pages(store -> store.putObject(request -> request.cacheControl("max-age=60")))
        .save(Page.of(URL, "abc"));

    assertThat(head().cacheControl()).isEqualTo("max-age=60");
  }

  @Test
  void aCustomizerThatGoesTooFarWritesNothing() {
    PageDao pages = pages(store -> store.putObject(request -> request.key("mine")));

    assertThatThrownBy(() -> pages.save(Page.of(URL, "abc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("changes key");
    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void withoutConditionalWritesSmallContentIsAskedForToo() {
    PageDao pages = pages(store -> store.conditionalWrites(false));

    pages.save(Page.of(URL, "abc"));
    pages.save(Page.of(URL, "abc"));

    assertThat(traffic.operations())
        .containsExactly("HeadObject", "PutObject", "PutItem", "HeadObject", "PutItem");
    assertThat(traffic.calls("PutObject").get(0).header("If-None-Match")).isEmpty();
    assertThat(pages.get(URL)).contains(Page.of(URL, "abc"));
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void onlyTheChecksumsOfThePolicyTravel(ChecksumPolicy policy) {
    PageDao pages = pages(store -> store.checksumPolicy(policy));

    pages.save(Page.of(URL, "abc"));
    pages.save(Page.of(URL + "empty", ""));

    assertThat(traffic.calls("PutObject")).hasSize(2);
    for (Call put : traffic.calls("PutObject")) {
      assertThat(
              CHECKSUM_HEADERS.stream().filter(header -> put.header(header).isPresent()).toList())
          .isEqualTo(
              switch (policy) {
                case SHA256 -> List.of("x-amz-checksum-sha256");
                case MD5 -> List.of("Content-MD5");
                case NONE -> List.of();
              });
    }
    assertThat(pages.get(URL)).contains(Page.of(URL, "abc"));
    assertThat(pages.get(URL + "empty")).contains(Page.of(URL + "empty", ""));
    // The SDK's own, by which it asks for the checksum of what it fetches.
    assertThat(traffic.calls("GetObject").get(0).header("x-amz-checksum-crc32").isPresent())
        .isEqualTo(policy == ChecksumPolicy.SHA256);
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void contentThatChangedIsNotStored(ChecksumPolicy policy) {
    PageDao pages =
        pages(
            store -> store.checksumPolicy(policy).conditionalWrites(policy != ChecksumPolicy.MD5));
    byte[] content = new byte[200_000];
    String sha256 = Blob.of(content.clone()).sha256();
    traffic.before("PutObject", () -> content[150_000] = 1);

    assertThatThrownBy(() -> pages.save(new Page(URL, null, Blob.of(content), null, 0)))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining("logo");

    assertThat(traffic.calls("PutObject")).hasSize(1);
    // The engine leaves what it got of a body that ended early, under a name of its own.
    assertThat(setup.keysIn(setup.bucket())).noneMatch(key -> key.endsWith(sha256));
    assertThat(pages.get(URL)).isEmpty();
    traffic.reset();
    pages.save(new Page(URL, null, Blob.of(content), null, 0));
    assertThat(pages.get(URL).orElseThrow().logo().bytes())
        .as("the client works on")
        .isEqualTo(content);
  }

  private HeadObjectResponse head() {
    String key = setup.keysIn(setup.bucket()).get(0);
    return setup.plainS3().headObject(r -> r.bucket(setup.bucket()).key(key));
  }

  /** All content goes to one store. */
  private PageDao pages(UnaryOperator<S3BlobStoreBuilder> settings) {
    S3BlobStore store =
        settings.apply(S3BlobStore.builder().client(setup.s3()).bucket(setup.bucket())).build();
    return new PageDao(setup.bareBuilder().blobStore(store).blobStore("images", store).build());
  }
}
