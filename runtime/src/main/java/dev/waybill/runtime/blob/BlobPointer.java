package dev.waybill.runtime.blob;

import java.nio.charset.StandardCharsets;

/**
 * The address of content: an S3 bucket and the key of an object. As text it is {@code
 * s3://bucket/key}, with the key as it is, not encoded.
 *
 * @param bucket the name of the bucket
 * @param key the key of the object
 */
public record BlobPointer(String bucket, String key) {
  private static final String SCHEME = "s3://";

  /** S3's limit for the key of an object, in bytes of UTF-8. */
  static final int MAX_KEY_LENGTH = 1024;

  /** Checks that neither part is empty, that the bucket has no slash, and that S3 takes the key. */
  public BlobPointer {
    if (bucket.isEmpty() || bucket.indexOf('/') >= 0 || key.isEmpty() || isTooLong(key)) {
      throw new IllegalArgumentException("not an S3 URI of the form s3://bucket/key");
    }
  }

  /** Tells whether S3 would refuse a key for its length. */
  static boolean isTooLong(String key) {
    // A character has three bytes at the most, so few keys have to be counted.
    return key.length() > MAX_KEY_LENGTH / 3
        && key.getBytes(StandardCharsets.UTF_8).length > MAX_KEY_LENGTH;
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
