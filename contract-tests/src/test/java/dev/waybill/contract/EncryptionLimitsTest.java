package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import java.io.EOFException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.encryption.s3.S3EncryptionClient;
import software.amazon.encryption.s3.S3EncryptionClientException;

/**
 * Why the guide says what it says of the encryption client. What fails here on a new version of it
 * may be an item less in the guide.
 *
 * <p>Empty content as it is is not tried: now and then the client waits for 30 seconds for its
 * first byte, and then fails.
 */
@RunsOn(Engine.S3PROXY)
class EncryptionLimitsTest extends EncryptionFixture {
  private S3BlobStore store(S3Client client) {
    return builder()
        .client(client)
        .checksumPolicy(ChecksumPolicy.NONE)
        .multipartAbove(5L << 30)
        .build();
  }

  @Test
  void asItIsItHidesWhatAStoreHasToKnow() {
    S3BlobStore store = store(encrypting(builder -> builder));
    Blob content = Blob.of("abc");
    Blob saved = save(store, content);

    assertThat(saved.length()).as("that of what is stored").isEqualTo(19);
    assertThatThrownBy(() -> read(saved.open())).isInstanceOf(EOFException.class);
    fails(saved::bytes);
    fails(() -> saved.range(0, 1));
    fails(() -> save(store, content));
    fails(() -> unsaved(store, Blob.of("missing")).open());
  }

  private static void fails(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(S3EncryptionClientException.class);
  }

  /** Its buffer is one of 64 MiB, unless it is told otherwise. */
  @Test
  void byItsDefaultItDoesNotReadWhatIsLargerThanItsBuffer() {
    byte[] content = random(2 * MIB);
    S3EncryptionClient buffered =
        encrypting(b -> b.enableDelayedAuthenticationMode(false).setBufferSize(MIB));
    Blob saved = save(store(new DecryptedS3Client(buffered)), Blob.of(content));

    assertThatThrownBy(saved::open)
        .isInstanceOf(S3EncryptionClientException.class)
        .hasMessageContaining("exceeds the maximum buffer size");
    S3BlobStore delayed = store(new DecryptedS3Client(encrypting(builder -> builder)));
    assertThat(handle(delayed, pointer(saved)).bytes()).isEqualTo(content);
  }

  @Test
  void contentUnderAnotherKeyIsADuplicateThatCannotBeRead() {
    S3EncryptionClient otherKey = encrypting(b -> b.aesKey(new SecretKeySpec(random(32), "AES")));
    Blob first = save(store(new DecryptedS3Client(encrypting(builder -> builder))), Blob.of("abc"));

    Blob second = save(store(new DecryptedS3Client(otherKey)), Blob.of("abc"));

    assertThat(pointer(second)).isEqualTo(pointer(first));
    fails(second::bytes);
  }

  @Test
  void aPutIsTriedOnce() {
    AtomicInteger refused = new AtomicInteger();
    try (S3AsyncClient busy =
        server
            .connect(S3AsyncClient.builder())
            .forcePathStyle(true)
            .overrideConfiguration(c -> c.addExecutionInterceptor(new BusyOnce(refused)))
            .build()) {
      S3BlobStore store =
          store(new DecryptedS3Client(encrypting(builder -> builder.wrappedAsyncClient(busy))));

      assertThatThrownBy(() -> save(store, Blob.of("abc")))
          .isInstanceOf(S3EncryptionClientException.class)
          .hasMessageContaining("cannot be retried");

      assertThat(refused).hasValue(1);
      assertThat(save(store, Blob.of("abc")).text()).as("saved again").isEqualTo("abc");
    }
  }

  /** Answers the first request with a status that the SDK tries again after. */
  private record BusyOnce(AtomicInteger answers) implements ExecutionInterceptor {
    @Override
    public SdkHttpResponse modifyHttpResponse(
        Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
      return answers.getAndIncrement() == 0
          ? context.httpResponse().toBuilder().statusCode(503).build()
          : context.httpResponse();
    }
  }
}
