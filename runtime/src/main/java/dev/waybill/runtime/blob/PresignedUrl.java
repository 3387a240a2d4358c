package dev.waybill.runtime.blob;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** URLs that carry a signature in place of credentials. */
final class PresignedUrl {
  private static final Duration MIN_VALIDITY = Duration.ofSeconds(1);

  /** The limit of S3. */
  private static final Duration MAX_VALIDITY = Duration.ofDays(7);

  private PresignedUrl() {}

  /** Returns a URL for a GET, whose response has a content type if one is given. */
  static URI of(
      S3Presigner presigner,
      ContentAddress address,
      Duration validity,
      @Nullable String contentType) {
    if (validity.compareTo(MIN_VALIDITY) < 0 || validity.compareTo(MAX_VALIDITY) > 0) {
      throw new IllegalArgumentException(
          "a presigned URL is valid for a second at least and 7 days at most, not " + validity);
    }
    Encoding encoding = address.encoding();
    // An object that carries no mark of its encoding would be handed out as it is stored.
    String contentEncoding = encoding == null || address.isMarked() ? null : encoding.name();
    return URI.create(
        presigner
            .presignGetObject(
                presign ->
                    presign
                        .signatureDuration(validity)
                        .getObjectRequest(
                            get ->
                                get.bucket(address.pointer().bucket())
                                    .key(address.pointer().key())
                                    .responseContentEncoding(contentEncoding)
                                    .responseContentType(contentType)))
            .url()
            .toString());
  }
}
