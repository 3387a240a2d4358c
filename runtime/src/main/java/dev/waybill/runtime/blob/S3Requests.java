package dev.waybill.runtime.blob;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** The requests of one store, as its settings want them. */
final class S3Requests {
  /** Keeps the SDK from adding checksums of its own, whatever the client is set to. */
  private static final SdkPlugin NO_CHECKSUMS =
      configuration -> {
        if (configuration instanceof S3ServiceClientConfiguration.Builder s3) {
          s3.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
              .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        }
      };

  private final S3Settings settings;

  S3Requests(S3Settings settings) {
    this.settings = settings;
  }

  /** The request of content; its checksum may need the content to be read. */
  PutObjectRequest put(BlobPointer target, Blob content, String contentType) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(target.bucket())
            .key(target.key())
            .contentType(contentType)
            .ifNoneMatch(condition())
            // S3 refuses a body that is not what it was named after, and the SDK adds no checksum.
            .checksumSHA256(settings.checksumPolicy().sha256(content))
            .contentMD5(settings.checksumPolicy().md5(content))
            .requestPayer(settings.requestPayer());
    settings.object().applyTo(request);
    PutObjectRequest put = PutCustomizer.apply(settings.customizer(), request.build());
    return withoutChecksums()
        ? put.toBuilder()
            .overrideConfiguration(plugged(put.overrideConfiguration().orElse(null)))
            .build()
        : put;
  }

  CopyObjectRequest copy(BlobPointer source, BlobPointer target, String contentType) {
    CopyObjectRequest.Builder request =
        CopyObjectRequest.builder()
            .sourceBucket(source.bucket())
            .sourceKey(source.key())
            .destinationBucket(target.bucket())
            .destinationKey(target.key())
            .ifNoneMatch(condition())
            .metadataDirective(MetadataDirective.REPLACE)
            .contentType(contentType)
            .requestPayer(settings.requestPayer());
    settings.object().applyTo(request);
    return request.build();
  }

  HeadObjectRequest head(BlobPointer pointer) {
    return HeadObjectRequest.builder()
        .bucket(pointer.bucket())
        .key(pointer.key())
        .requestPayer(settings.requestPayer())
        .build();
  }

  GetObjectRequest get(BlobPointer pointer) {
    GetObjectRequest.Builder request =
        GetObjectRequest.builder()
            .bucket(pointer.bucket())
            .key(pointer.key())
            .requestPayer(settings.requestPayer());
    if (withoutChecksums()) {
      request.overrideConfiguration(plugged(null));
    }
    return request.build();
  }

  private @Nullable String condition() {
    return settings.conditionalWrites() ? "*" : null;
  }

  private boolean withoutChecksums() {
    return settings.checksumPolicy() != ChecksumPolicy.SHA256;
  }

  private static AwsRequestOverrideConfiguration plugged(
      @Nullable AwsRequestOverrideConfiguration configuration) {
    AwsRequestOverrideConfiguration.Builder builder =
        configuration == null
            ? AwsRequestOverrideConfiguration.builder()
            : configuration.toBuilder();
    return builder.addPlugin(NO_CHECKSUMS).build();
  }
}
