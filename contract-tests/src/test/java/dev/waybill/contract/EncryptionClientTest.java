package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.encryption.s3.S3EncryptionClient;
import software.amazon.encryption.s3.S3EncryptionClientException;

/**
 * A blob store on the Amazon S3 Encryption Client: what works as it is, what does not, and what
 * does with {@link DecryptedS3Client} in between.
 *
 * <p>Empty content is not tried: now and then the client waits for 30 seconds for its first byte,
 * and then fails.
 */
@RunsOn(Engine.S3PROXY)
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // To close the client takes seconds.
class EncryptionClientTest {
  private static final Location HERE = Location.ofTable("encrypted").withAttribute("content");
  private static final Placement PLACEMENT = Placement.of("{sha256}", "text/markdown");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private S3Client plain;
  private S3EncryptionClient encrypting;

  // All that these tests know of how a store is called.

  private static ContentAddress address(S3BlobStore of, Blob content) {
    return of.addressOf(content, PLACEMENT);
  }

  private static Blob handle(S3BlobStore of, Blob content) {
    return Blob.stored(of, address(of, content), null, HERE);
  }

  private static Blob save(S3BlobStore to, Blob content) {
    to.ensure(address(to, content), content, "text/markdown", HERE);
    return handle(to, content);
  }

  @BeforeAll
  void connect(S3Server server) {
    plain = server.client();
    encrypting =
        S3EncryptionClient.builderV4()
            .aesKey(new SecretKeySpec(new byte[32], "AES"))
            .wrappedClient(server.client())
            .wrappedAsyncClient(
                server.connect(S3AsyncClient.builder()).forcePathStyle(true).build())
            .build();
  }

  @AfterAll
  void disconnect() {
    encrypting.close();
    plain.close();
  }

  private S3BlobStoreBuilder builder(S3Client client) {
    String bucket = "encrypted-" + NUMBER.incrementAndGet();
    plain.createBucket(r -> r.bucket(bucket));
    // The digest of the content is not that of what is stored.
    return S3BlobStore.builder().client(client).bucket(bucket).checksumPolicy(ChecksumPolicy.NONE);
  }

  private S3BlobStoreBuilder builder() {
    return builder(new DecryptedS3Client(encrypting));
  }

  private ResponseBytes<GetObjectResponse> stored(Blob content) {
    BlobPointer at = content.pointer().orElseThrow();
    return plain.getObjectAsBytes(r -> r.bucket(at.bucket()).key(at.key()));
  }

  private static Blob random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return Blob.of(content);
  }

  private static byte[] opened(Blob content) throws IOException {
    try (InputStream stream = content.open()) {
      return stream.readAllBytes();
    }
  }

  @Test
  void asItIsItHidesWhatAStoreHasToKnow() {
    S3BlobStore store = builder(encrypting).build();
    Blob content = Blob.of("abc");
    Blob saved = save(store, content);

    assertThat(saved.length()).as("that of what is stored").isEqualTo(19);
    assertThatThrownBy(() -> opened(saved)).isInstanceOf(EOFException.class);
    fails(saved::bytes);
    fails(() -> saved.range(0, 1));
    fails(() -> save(store, content));
    fails(() -> handle(store, Blob.of("another")).open());
    fails(() -> save(builder(encrypting).checksumPolicy(ChecksumPolicy.SHA256).build(), content));
    Blob copy = save(builder(encrypting).build(), saved);
    assertThat(stored(copy).response().metadata()).isEmpty();
    fails(copy::open);
  }

  private static void fails(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(S3EncryptionClientException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, 3 * 1024 * 1024})
  void translatedItIsAsAnyClient(int length) throws IOException {
    S3BlobStore store = builder().metadata(Map.of("written-by", "first")).build();
    Blob content = random(length);

    Blob saved = save(store, content);
    save(store, content);

    assertThat(saved.length()).isEqualTo(length);
    assertThat(saved.bytes()).isEqualTo(content.bytes());
    assertThat(opened(saved)).isEqualTo(content.bytes());
    assertThat(stored(saved).asByteArray()).isNotEqualTo(content.bytes());
    assertThat(stored(saved).response().metadata()).containsEntry("written-by", "first");
  }

  @Test
  void translatedItSaysWhatIsMissing() {
    Blob missing = handle(builder().build(), Blob.of("abc"));

    assertThatThrownBy(missing::bytes).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::open).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::length).isInstanceOf(ContentMissingException.class);
  }

  @Test
  void translatedItSaysWhatChanged() {
    byte[] content = new byte[1000];
    Blob changed = Blob.of(content);
    String sha256 = changed.sha256();
    content[500]++;

    assertThatThrownBy(() -> save(builder().build(), changed))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining(sha256);
  }

  @Test
  void translatedItsCopiesCanBeRead() {
    Blob saved = save(builder().build(), Blob.of("abc"));

    Blob copy = save(builder().build(), saved);

    assertThat(copy.text()).isEqualTo("abc");
  }
}
