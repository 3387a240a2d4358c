package dev.waybill.runtime.blob;

import java.util.Map;
import java.util.TreeMap;
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
  /** Metadata of an encoded object: the number of bytes of its content. */
  static final String CONTENT_LENGTH = "waybill-content-length";

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

  /**
   * Returns the request of an object; its checksum may need what is sent to be read.
   *
   * @param body what is sent: the content, or its encoded form
   * @param contentLength the number of bytes of the content
   */
  PutObjectRequest put(ContentAddress target, Blob body, long contentLength, String contentType) {
    PutObjectRequest.Builder request =
        described(target, contentLength, contentType)
            .ifNoneMatch(condition())
            // S3 refuses a body that is not what it was named after, and the SDK adds no checksum.
            .checksumSHA256(settings.checksumPolicy().sha256(body))
            .contentMD5(settings.checksumPolicy().md5(body));
    PutObjectRequest put = PutCustomizer.apply(settings.customizer(), request.build());
    return withoutChecksums()
        ? put.toBuilder()
            .overrideConfiguration(plugged(put.overrideConfiguration().orElse(null)))
            .build()
        : put;
  }

  /** Returns all that is said about a new object, in the form of a put without a body. */
  PutObjectRequest.Builder described(
      ContentAddress target, long contentLength, String contentType) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(target.pointer().bucket())
            .key(target.pointer().key())
            .contentType(contentType)
            .contentEncoding(contentEncoding(target))
            .requestPayer(settings.requestPayer());
    settings.object().applyTo(request);
    Map<String, String> metadata = metadata(target, contentLength);
    return metadata.isEmpty() ? request : request.metadata(metadata);
  }

  /**
   * Returns the request that copies an object.
   *
   * @param contentLength the number of bytes of the content; negative if it is not known
   */
  CopyObjectRequest copy(
      BlobPointer source, ContentAddress target, long contentLength, String contentType) {
    CopyObjectRequest.Builder request =
        CopyObjectRequest.builder()
            .sourceBucket(source.bucket())
            .sourceKey(source.key())
            .destinationBucket(target.pointer().bucket())
            .destinationKey(target.pointer().key())
            .ifNoneMatch(condition())
            .metadataDirective(MetadataDirective.REPLACE)
            .contentType(contentType)
            .contentEncoding(contentEncoding(target))
            .requestPayer(settings.requestPayer());
    settings.object().applyTo(request);
    Map<String, String> metadata = metadata(target, contentLength);
    return (metadata.isEmpty() ? request : request.metadata(metadata)).build();
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

  /** Returns the length of the content of an encoded object; null if its metadata lacks it. */
  static @Nullable Long contentLength(Map<String, String> metadata) {
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      // Not every server keeps the case of names.
      if (CONTENT_LENGTH.equalsIgnoreCase(entry.getKey())) {
        return entry.getValue().matches("\\d{1,18}") ? Long.valueOf(entry.getValue()) : null;
      }
    }
    return null;
  }

  @Nullable String condition() {
    return settings.conditionalWrites() ? "*" : null;
  }

  private static @Nullable String contentEncoding(ContentAddress target) {
    Encoding encoding = target.encoding();
    return encoding != null && target.isMarked() ? encoding.name() : null;
  }

  private Map<String, String> metadata(ContentAddress target, long contentLength) {
    Map<String, String> own = settings.object().metadata();
    if (target.encoding() == null || contentLength < 0) {
      return own;
    }
    Map<String, String> metadata = new TreeMap<>(own);
    metadata.put(CONTENT_LENGTH, String.valueOf(contentLength));
    return metadata;
  }

  boolean withoutChecksums() {
    return settings.checksumPolicy() != ChecksumPolicy.SHA256;
  }

  /** Returns a configuration that keeps the SDK from adding checksums. */
  static AwsRequestOverrideConfiguration plugged(
      @Nullable AwsRequestOverrideConfiguration configuration) {
    AwsRequestOverrideConfiguration.Builder builder =
        configuration == null
            ? AwsRequestOverrideConfiguration.builder()
            : configuration.toBuilder();
    return builder.addPlugin(NO_CHECKSUMS).build();
  }
}
