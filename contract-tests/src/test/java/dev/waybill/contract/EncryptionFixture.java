package dev.waybill.contract;

import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.encryption.s3.S3EncryptionClient;

/** Encryption clients on one pair of clients, which to close takes seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EncryptionFixture extends BlobStoreFixture {
  final SecretKey secretKey = new SecretKeySpec(new byte[32], "AES");
  S3Client s3Client;
  S3AsyncClient s3AsyncClient;

  @BeforeAll
  final void connectWrapped(S3Server given) {
    s3Client = given.client(operations);
    s3AsyncClient =
        given
            .connect(S3AsyncClient.builder())
            .forcePathStyle(true)
            .overrideConfiguration(c -> c.addExecutionInterceptor(operations))
            .build();
  }

  @AfterAll
  final void disconnectWrapped() {
    s3Client.close();
    s3AsyncClient.close();
  }

  final S3EncryptionClient encrypting(UnaryOperator<S3EncryptionClient.Builder> settings) {
    return settings
        .apply(
            S3EncryptionClient.builderV4()
                .wrappedClient(s3Client)
                .wrappedAsyncClient(s3AsyncClient)
                .aesKey(secretKey)
                .enableDelayedAuthenticationMode(true))
        .build();
  }
}
