package dev.waybill.runtime.blob;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/**
 * How S3 encrypts objects.
 *
 * @param algorithm null for the default of the bucket
 * @param keyId the key of KMS; null for the one that AWS manages
 * @param context the header of the encryption context; null for none
 */
record ObjectEncryption(
    @Nullable ServerSideEncryption algorithm, @Nullable String keyId, @Nullable String context) {

  /** Puts together what belongs together, or says what does not. */
  static ObjectEncryption of(
      @Nullable ServerSideEncryption algorithm,
      @Nullable String keyId,
      Map<String, String> context) {
    boolean kms =
        algorithm == ServerSideEncryption.AWS_KMS || algorithm == ServerSideEncryption.AWS_KMS_DSSE;
    if (!kms && keyId != null) {
      throw needsKms("ssekmsKeyId", algorithm);
    }
    if (!kms && !context.isEmpty()) {
      throw needsKms("ssekmsEncryptionContext", algorithm);
    }
    return new ObjectEncryption(
        algorithm, keyId, context.isEmpty() ? null : EncryptionContext.header(context));
  }

  private static IllegalArgumentException needsKms(
      String setting, @Nullable ServerSideEncryption algorithm) {
    return new IllegalArgumentException(
        setting
            + " needs serverSideEncryption(ServerSideEncryption.AWS_KMS) or AWS_KMS_DSSE, and there"
            + " is "
            + (algorithm == null ? "none" : algorithm.name()));
  }
}
