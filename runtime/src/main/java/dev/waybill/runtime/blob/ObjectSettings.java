package dev.waybill.runtime.blob;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;
import software.amazon.awssdk.services.s3.model.TaggingDirective;

/** What a store says about each object that it writes, by sending it or by having it copied. */
record ObjectSettings(
    ObjectEncryption encryption,
    @Nullable StorageClass storageClass,
    Map<String, String> tags,
    Map<String, String> metadata) {

  void applyTo(PutObjectRequest.Builder request) {
    request
        .serverSideEncryption(encryption.algorithm())
        .ssekmsKeyId(encryption.keyId())
        .ssekmsEncryptionContext(encryption.context())
        .storageClass(storageClass);
    if (!metadata.isEmpty()) {
      request.metadata(metadata);
    }
    if (!tags.isEmpty()) {
      request.tagging(tagging());
    }
  }

  void applyTo(CopyObjectRequest.Builder request) {
    request
        .serverSideEncryption(encryption.algorithm())
        .ssekmsKeyId(encryption.keyId())
        .ssekmsEncryptionContext(encryption.context())
        .storageClass(storageClass);
    if (!metadata.isEmpty()) {
      request.metadata(metadata);
    }
    if (!tags.isEmpty()) {
      // Not where there are none: not every server knows the header.
      request.taggingDirective(TaggingDirective.REPLACE).tagging(tagging());
    }
  }

  /** The SDK encodes it for the header. */
  private Tagging tagging() {
    return Tagging.builder()
        .tagSet(
            tags.entrySet().stream()
                .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList())
        .build();
  }
}
