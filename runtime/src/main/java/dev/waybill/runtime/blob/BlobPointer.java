package dev.waybill.runtime.blob;

/**
 * The address of content: an S3 bucket and the key of an object. As text it is {@code
 * s3://bucket/key}, with the key as it is, not encoded.
 *
 * @param bucket the name of the bucket
 * @param key the key of the object
 */
public record BlobPointer(String bucket, String key) {
  private static final String SCHEME = "s3://";

  /** Checks that neither part is empty and that the bucket has no slash. */
  public BlobPointer {
    if (bucket.isEmpty() || bucket.indexOf('/') >= 0 || key.isEmpty()) {
      throw new IllegalArgumentException("not an S3 URI of the form s3://bucket/key");
    }
  }

  /**
   * Returns the pointer of a text.
   *
   * @throws IllegalArgumentException if it does not have the form {@code s3://bucket/key}
   */
  public static BlobPointer parse(String text) {
    int slash = text.startsWith(SCHEME) ? text.indexOf('/', SCHEME.length()) : -1;
    if (slash < 0) {
      throw new IllegalArgumentException("not an S3 URI of the form s3://bucket/key");
    }
    return new BlobPointer(text.substring(SCHEME.length(), slash), text.substring(slash + 1));
  }

  /** Returns {@code s3://bucket/key}. */
  @Override
  public String toString() {
    return SCHEME + bucket + '/' + key;
  }
}
