package dev.waybill.runtime.blob;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartCopyRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * The requests of an upload in parts, as the settings of a store want them. All of them say what a
 * put of the whole object would have said.
 */
final class S3MultipartRequests {
  private final S3Settings settings;
  private final S3Requests requests;

  S3MultipartRequests(S3Settings settings) {
    this.settings = settings;
    this.requests = new S3Requests(settings);
  }

  /** Returns what a put would say about the object, the customizer's words included. */
  PutObjectRequest described(ContentAddress target, long contentLength, String contentType) {
    return PutCustomizer.apply(
        settings.customizer(), requests.described(target, contentLength, contentType).build());
  }

  /** Returns what a copy would say about the object, which is not the customizer's to change. */
  PutObjectRequest copied(ContentAddress target, long contentLength, String contentType) {
    return requests.described(target, contentLength, contentType).build();
  }

  /**
   * Starts an upload.
   *
   * @param checksums whether parts and the whole will come with a CRC
   */
  CreateMultipartUploadRequest create(PutObjectRequest described, boolean checksums) {
    CreateMultipartUploadRequest.Builder create = CreateMultipartUploadRequest.builder();
    Map<String, SdkField<?>> known =
        create.sdkFields().stream()
            .collect(Collectors.toMap(SdkField::memberName, Function.identity()));
    for (SdkField<?> field : described.sdkFields()) {
      SdkField<?> same = known.get(field.memberName());
      Object value = field.getValueOrDefault(described);
      if (same != null && value != null) {
        same.set(create, value);
      }
    }
    if (checksums && hasCrc()) {
      create.checksumAlgorithm(ChecksumAlgorithm.CRC32_C).checksumType(ChecksumType.FULL_OBJECT);
    }
    return create.overrideConfiguration(configuration(described)).build();
  }

  UploadPartRequest part(
      PutObjectRequest described, String uploadId, S3Multipart.Part part, int crc, Blob content) {
    return UploadPartRequest.builder()
        .bucket(described.bucket())
        .key(described.key())
        .uploadId(uploadId)
        .partNumber(part.number())
        .contentLength(part.to() - part.from())
        .checksumCRC32C(hasCrc() ? Crc32cBlocks.header(crc) : null)
        .contentMD5(settings.checksumPolicy().md5(content, part.from(), part.to()))
        .requestPayer(described.requestPayer())
        .expectedBucketOwner(described.expectedBucketOwner())
        .overrideConfiguration(configuration(described))
        .build();
  }

  CompletedPart completed(S3Multipart.Part part, int crc, String eTag) {
    return CompletedPart.builder()
        .partNumber(part.number())
        .eTag(eTag)
        .checksumCRC32C(hasCrc() ? Crc32cBlocks.header(crc) : null)
        .build();
  }

  UploadPartCopyRequest copiedPart(
      PutObjectRequest described, String uploadId, S3Multipart.Part part, BlobPointer source) {
    return UploadPartCopyRequest.builder()
        .sourceBucket(source.bucket())
        .sourceKey(source.key())
        .copySourceRange("bytes=" + part.from() + "-" + (part.to() - 1))
        .destinationBucket(described.bucket())
        .destinationKey(described.key())
        .uploadId(uploadId)
        .partNumber(part.number())
        .requestPayer(described.requestPayer())
        .expectedBucketOwner(described.expectedBucketOwner())
        .build();
  }

  /**
   * Completes an upload, if the object is not there.
   *
   * @param crc that of the whole; null for none
   */
  CompleteMultipartUploadRequest complete(
      PutObjectRequest described,
      String uploadId,
      List<CompletedPart> parts,
      long length,
      @Nullable Integer crc) {
    CompleteMultipartUploadRequest.Builder complete =
        CompleteMultipartUploadRequest.builder()
            .bucket(described.bucket())
            .key(described.key())
            .uploadId(uploadId)
            .multipartUpload(upload -> upload.parts(parts))
            .mpuObjectSize(length)
            .ifNoneMatch(requests.condition())
            .requestPayer(described.requestPayer())
            .expectedBucketOwner(described.expectedBucketOwner())
            .overrideConfiguration(configuration(described));
    if (crc != null && hasCrc()) {
      complete.checksumCRC32C(Crc32cBlocks.header(crc)).checksumType(ChecksumType.FULL_OBJECT);
    }
    return complete.build();
  }

  AbortMultipartUploadRequest abort(PutObjectRequest described, String uploadId) {
    return AbortMultipartUploadRequest.builder()
        .bucket(described.bucket())
        .key(described.key())
        .uploadId(uploadId)
        .requestPayer(described.requestPayer())
        .expectedBucketOwner(described.expectedBucketOwner())
        .overrideConfiguration(configuration(described))
        .build();
  }

  private boolean hasCrc() {
    return !requests.withoutChecksums();
  }

  private @Nullable AwsRequestOverrideConfiguration configuration(PutObjectRequest described) {
    AwsRequestOverrideConfiguration given = described.overrideConfiguration().orElse(null);
    return requests.withoutChecksums() ? S3Requests.plugged(given) : given;
  }
}
