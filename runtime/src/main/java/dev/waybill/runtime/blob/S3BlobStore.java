package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A blob store in a bucket of S3, below a prefix if it has one. Safe for use by several threads.
 *
 * <p>Errors of S3 reach the caller as the SDK's own exceptions. The client is not closed.
 */
public final class S3BlobStore implements BlobStore {
  private static final long DEFAULT_ASK_FIRST_ABOVE = 1024 * 1024;

  private final String bucket;
  private final String prefix;
  private final S3Upload upload;
  private final S3Download download;

  private S3BlobStore(Builder builder, S3Client client, String bucket) {
    this.bucket = bucket;
    this.prefix = builder.prefix;
    this.upload = new S3Upload(client, builder.askFirstAbove);
    this.download = new S3Download(client);
  }

  /**
   * Returns a store with the default settings.
   *
   * @throws IllegalArgumentException if the name of the bucket is empty or has a slash
   */
  public static S3BlobStore of(S3Client client, String bucket) {
    return builder().client(client).bucket(bucket).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public BlobPointer pointerTo(String key) {
    String full = prefix + key;
    if (BlobPointer.isTooLong(full)) {
      throw new IllegalArgumentException(
          "the S3 key \"" + full + "\" has more than " + BlobPointer.MAX_KEY_LENGTH + " bytes");
    }
    return new BlobPointer(bucket, full);
  }

  @Override
  public Optional<String> digestOf(BlobPointer pointer) {
    return pointer.bucket().equals(bucket) && pointer.key().startsWith(prefix)
        ? ContentKeys.digestOf(pointer.key().substring(prefix.length()))
        : Optional.empty();
  }

  @Override
  public void ensure(BlobPointer pointer, Blob content, String contentType, Location location) {
    if (!digest(pointer).equals(content.sha256())) {
      throw new IllegalArgumentException(pointer + " does not end in the digest of the content");
    }
    upload.ensure(pointer, content, contentType, location);
  }

  @Override
  public InputStream open(BlobPointer pointer, Location location) {
    return download.open(pointer, digest(pointer), location);
  }

  @Override
  public byte[] fetch(BlobPointer pointer, Location location) {
    return download.fetch(pointer, digest(pointer), location);
  }

  @Override
  public long length(BlobPointer pointer, Location location) {
    digest(pointer);
    return download.length(pointer, location);
  }

  /** Returns the digest of a pointer, or refuses it before any request. */
  private String digest(BlobPointer pointer) {
    return digestOf(pointer)
        .orElseThrow(() -> new IllegalArgumentException(pointer + " does not lead into " + this));
  }

  /** Returns the S3 URI that all pointers of this store start with. */
  @Override
  public String toString() {
    return "s3://" + bucket + '/' + prefix;
  }

  /** Configures a store. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable S3Client client;
    private @Nullable String bucket;
    private String prefix = "";
    private long askFirstAbove = DEFAULT_ASK_FIRST_ABOVE;

    private Builder() {}

    /** Sets the client that reaches the bucket. Required. The store does not close it. */
    public Builder client(S3Client newClient) {
      this.client = Objects.requireNonNull(newClient, "client");
      return this;
    }

    /** Sets the bucket. Required. */
    public Builder bucket(String newBucket) {
      this.bucket = Objects.requireNonNull(newBucket, "bucket");
      return this;
    }

    /**
     * Sets what the key of each object starts with; empty by default. The store reads nothing
     * outside of it.
     *
     * @throws IllegalArgumentException if it is not empty and does not end in a slash, or if it has
     *     an empty segment or one of dots, which not every server takes as it is
     */
    public Builder prefix(String newPrefix) {
      if (!ContentKeys.isPrefix(newPrefix)) {
        throw new IllegalArgumentException(
            "the prefix \""
                + newPrefix
                + "\" must be like \"documents/\": it ends in a slash, and has no empty segment and"
                + " none of dots alone");
      }
      this.prefix = newPrefix;
      return this;
    }

    /**
     * Sets the number of bytes above which the store asks S3 whether it has the content before it
     * sends it; 1 MiB by default. Smaller content is sent at once under the condition that it is
     * not there, which is one request in each case. 0 asks for all content but the empty one.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder askFirstAbove(long bytes) {
      if (bytes < 0) {
        throw new IllegalArgumentException("askFirstAbove is negative: " + bytes);
      }
      this.askFirstAbove = bytes;
      return this;
    }

    /**
     * Returns the store.
     *
     * @throws IllegalArgumentException if the client or the bucket is missing, or the name of the
     *     bucket is empty or has a slash
     */
    public S3BlobStore build() {
      if (client == null || bucket == null) {
        throw new IllegalArgumentException("a blob store needs a client and a bucket");
      }
      if (bucket.isEmpty() || bucket.indexOf('/') >= 0) {
        throw new IllegalArgumentException(
            "\"" + bucket + "\" is not the name of a bucket; a prefix goes into prefix(…)");
      }
      return new S3BlobStore(this, client, bucket);
    }
  }
}
