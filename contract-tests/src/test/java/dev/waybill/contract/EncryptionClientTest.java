package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.encryption.s3.S3EncryptionClient;
import software.amazon.encryption.s3.S3EncryptionClientException;

/** A blob store on the Amazon S3 Encryption Client, with what the guide says in between. */
@RunsOn(Engine.S3PROXY)
class EncryptionClientTest extends EncryptionFixture {
  private final byte[] addressKey = random(32);
  private S3BlobStore encrypted;

  @BeforeAll
  void encrypt() {
    s3Client.createBucket(r -> r.bucket("my-pages"));
    // snippet: store
    S3EncryptionClient encrypting =
        S3EncryptionClient.builderV4()
            .wrappedClient(s3Client)
            .wrappedAsyncClient(s3AsyncClient) // which puts and gets objects
            .aesKey(secretKey) // or kmsKeyId("alias/pages")
            .enableDelayedAuthenticationMode(true)
            .build();
    S3BlobStore store =
        S3BlobStore.builder()
            .client(new DecryptedS3Client(encrypting))
            .bucket("my-pages")
            .prefix("encrypted/") // nothing else may be there
            .checksumPolicy(ChecksumPolicy.NONE)
            .multipartAbove(5L << 30) // bytes: no parts, no ranges
            .addressKey(addressKey) // 32 bytes, the same ones for ever
            .build();
    // end
    encrypted = store;
  }

  @BeforeEach
  void useEncrypted() {
    store = encrypted;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 1000, 3 * MIB})
  void whatIsSavedIsReadBack(int length) throws IOException {
    byte[] content = random(length);

    Blob saved = save(store, Blob.of(content));

    assertThat(saved.length()).isEqualTo(length);
    assertThat(saved.bytes()).isEqualTo(content);
    assertThat(read(saved.open())).isEqualTo(content);
    assertThat(saved.writeTo(folder.resolve("file"))).hasBinaryContent(content);
    assertThat(saved.sha256()).isEqualTo(Blob.of(content).sha256());
    assertThatThrownBy(() -> saved.bytes(length - 1)).isInstanceOf(ContentTooLargeException.class);
  }

  @Test
  void whatIsStoredTellsNothingButItsLength() {
    String text = "All work and no play. ".repeat(10);

    Blob saved = save(store, Blob.of(text));

    assertThat(new String(stored(saved), StandardCharsets.ISO_8859_1))
        .hasSize(text.length() + 16)
        .doesNotContain("work", "play");
    assertThat(pointer(saved).toString())
        .matches("s3://my-pages/encrypted/contract/hmac-[0-9a-f]{64}");
    assertThat(head(saved).toString()).doesNotContain(Blob.of(text).sha256());
    assertThat(head(saved).contentType()).isEqualTo(TYPE);
  }

  @Test
  void equalContentIsStoredOnce() {
    byte[] content = random(2 * MIB);
    Blob saved = save(store, Blob.of(content));
    byte[] first = stored(saved);
    save(store, Blob.of(new byte[] {1}));
    byte[] small = stored(save(store, Blob.of(new byte[] {1})));
    operations.asked();

    Blob again = save(store, Blob.of(content));
    assertThat(operations.asked()).as("large: it is asked for").containsExactly("HeadObject");
    save(store, saved);
    assertThat(operations.asked()).as("a handle").containsExactly("HeadObject");
    Blob smallAgain = save(store, Blob.of(new byte[] {1}));

    assertThat(operations.asked()).as("small: it is refused").containsExactly("PutObject");
    assertThat(again).isEqualTo(saved);
    assertThat(stored(again)).as("no encryption is like another").isEqualTo(first);
    assertThat(stored(smallAgain)).isEqualTo(small);
  }

  @Test
  void filesAndStreamsComeAndGo() throws IOException {
    byte[] content = random(MIB + 7);
    Path file = Files.write(folder.resolve("source"), content);
    Blob stream = Blob.of(new ByteArrayInputStream(random(MIB + 8)));

    assertThat(save(store, Blob.of(file)).bytes()).isEqualTo(content);
    assertThat(save(store, stream).bytes()).isEqualTo(random(MIB + 8));
    assertThat(stream.bytes()).as("from where it is now").isEqualTo(random(MIB + 8));
  }

  /** The gzipped form of nothing is not empty: see {@link EncryptionLimitsTest}. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100_000})
  void encodedContentIsEncrypted(int length) {
    byte[] content = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);

    Blob saved = save(store, Blob.of(content), EncodingContract.GZIP);
    operations.asked();

    assertThat(saved.length()).isEqualTo(length);
    assertThat(operations.asked()).as("no download").containsExactly("HeadObject");
    assertThat(saved.bytes()).isEqualTo(content);
    assertThat(stored(saved)).hasSize(EncodingContract.gzip(content).length + 16);
    assertThat(head(saved).contentEncoding()).isEqualTo("gzip");
  }

  @Test
  void objectsSayWhatTheStoreSaysToo() {
    S3BlobStore labelled = settings().metadata(Map.of("written-by", "test")).build();

    Blob saved = save(labelled, Blob.of(random(999)));

    assertThat(head(saved).metadata()).containsEntry("written-by", "test");
    assertThat(saved.bytes()).isEqualTo(random(999));
  }

  @Test
  void whatIsMissingIsSaidToBe() {
    Blob missing = unsaved(store, Blob.of("missing"));

    assertThatThrownBy(missing::bytes).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::open).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::length).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> save(store, missing)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentMissingException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatChangesIsNotStored() {
    byte[] content = random(1001);
    Blob changed = Blob.of(content);
    Blob address = unsaved(store, changed);
    content[500]++;

    assertThatThrownBy(() -> save(store, changed))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining(pointer(address).toString());
    assertThatThrownBy(address::bytes).isInstanceOf(ContentMissingException.class);
  }

  @Test
  void whatIsDamagedIsNotHandedOut() {
    Blob saved = save(store, Blob.of(random(2000)));
    byte[] damaged = stored(saved);
    damaged[1000] ^= 1;
    Map<String, String> keys = head(saved).metadata();
    plain.putObject(
        r -> r.bucket(pointer(saved).bucket()).key(pointer(saved).key()).metadata(keys),
        RequestBody.fromBytes(damaged));

    damaged(saved::bytes);
    damaged(() -> read(saved.open()));
    damaged(() -> saved.writeTo(folder.resolve("file")));
    assertThat(folder).isEmptyDirectory();
  }

  private static void damaged(ThrowingCallable call) {
    assertThatThrownBy(call).hasRootCauseInstanceOf(AEADBadTagException.class);
  }

  @Test
  void whatIsNotEncryptedIsNotRead() {
    Blob address = unsaved(store, Blob.of("in the clear"));
    put(address, "in the clear".getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(address::bytes)
        .isInstanceOf(S3EncryptionClientException.class)
        .hasMessageContaining("has been encrypted using the S3 Encryption Client");
  }

  @Test
  void whatIsElsewhereIsSavedAnewAndNotCopied() throws IOException {
    S3BlobStore clear = S3BlobStore.builder().client(plain).bucket("my-pages").build();
    Blob elsewhere = save(clear, Blob.of("from elsewhere"));

    assertThatThrownBy(() -> save(store, elsewhere))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Blob.of(blob.open(), blob.length())");
    Blob anew = save(store, Blob.of(elsewhere.open(), elsewhere.length()));

    assertThat(anew.text()).isEqualTo("from elsewhere");
    assertThat(stored(anew)).hasSize("from elsewhere".length() + 16);
  }

  @Test
  void neitherPartsNorRangesNorLinks() {
    Blob saved = save(store, Blob.of(random(5000)));
    S3BlobStore parts = settings().multipartAbove(0).build();

    assertThatThrownBy(() -> saved.range(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> save(parts, Blob.of(random(5001))))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> handle(parts, pointer(saved)).writeTo(folder.resolve("file")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatIllegalStateException().isThrownBy(() -> saved.presign(Duration.ofMinutes(1)));
    assertThat(folder).isEmptyDirectory();
  }

  private S3BlobStoreBuilder settings() {
    return S3BlobStore.builder()
        .client(new DecryptedS3Client(encrypting(builder -> builder)))
        .bucket("my-pages")
        .prefix("encrypted/")
        .checksumPolicy(ChecksumPolicy.NONE)
        .addressKey(addressKey);
  }

  /** What S3 is told of is what it stores, and not the content. */
  @ParameterizedTest
  @EnumSource(value = ChecksumPolicy.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void checksumsOfTheContentAreRefused(ChecksumPolicy policy) {
    S3BlobStore checked = settings().checksumPolicy(policy).build();

    assertThatThrownBy(() -> save(checked, Blob.of(random(5002))))
        .isInstanceOf(ContentChangedException.class);
  }
}
