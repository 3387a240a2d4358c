package dev.waybill.runtime.blob;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Lets the caller have the last word about a put, but for what the protocol stands on. */
final class PutCustomizer {
  /**
   * What stays as it is: the address, the condition, the body and its checksums; and what would
   * make the object one that cannot be read again.
   */
  static final List<String> KEPT =
      List.of(
          "bucket",
          "key",
          "ifNoneMatch",
          "ifMatch",
          "writeOffsetBytes",
          "contentLength",
          "contentEncoding",
          "contentMD5",
          "checksumAlgorithm",
          "checksumCRC32",
          "checksumCRC32C",
          "checksumCRC64NVME",
          "checksumMD5",
          "checksumSHA1",
          "checksumSHA256",
          "checksumSHA512",
          "checksumXXHASH128",
          "checksumXXHASH3",
          "checksumXXHASH64",
          "sseCustomerAlgorithm",
          "sseCustomerKey",
          "sseCustomerKeyMD5");

  private PutCustomizer() {}

  static PutObjectRequest apply(
      @Nullable Consumer<PutObjectRequest.Builder> customizer, PutObjectRequest ours) {
    if (customizer == null) {
      return ours;
    }
    PutObjectRequest.Builder builder = ours.toBuilder();
    customizer.accept(builder);
    PutObjectRequest theirs = builder.build();
    for (String name : KEPT) {
      if (!Objects.equals(value(ours, name), value(theirs, name))) {
        throw new IllegalArgumentException(
            "putObject(…) of the blob store changes " + name + ", which is not its to change");
      }
    }
    return theirs;
  }

  /** By its name, so that older versions of the SDK may lack it. */
  private static Optional<Object> value(PutObjectRequest request, String name) {
    return request.getValueForField(member(name), Object.class);
  }

  /** Returns what S3 calls what the SDK has a method for. */
  static String member(String name) {
    return name.startsWith("sse")
        ? "SSE" + name.substring(3)
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
