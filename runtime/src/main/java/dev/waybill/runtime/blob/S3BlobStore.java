package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

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
  private final @Nullable S3Presigner presigner;

  private S3BlobStore(
      S3Client client,
      String bucket,
      String prefix,
      S3Settings settings,
      @Nullable S3Presigner presigner) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.upload = new S3Upload(client, settings);
    this.download = new S3Download(client, settings);
    this.presigner = presigner;
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
    upload.ensure(pointer, content.settled(), contentType, location);
  }

  @Override
  public InputStream open(BlobPointer pointer, Location location) {
    return download.open(pointer, digest(pointer), location);
  }

  @Override
  public byte[] fetch(BlobPointer pointer, long maxBytes, Location location) {
    return download.fetch(pointer, digest(pointer), HeapBound.limit(maxBytes), location);
  }

  @Override
  public InputStream range(BlobPointer pointer, long from, long to, Location location) {
    return download.range(pointer, digest(pointer), from, to, location);
  }

  @Override
  public long length(BlobPointer pointer, Location location) {
    return download.length(pointer, digest(pointer), location);
  }

  @Override
  public URI presign(BlobPointer pointer, Duration validity, @Nullable String contentType) {
    digest(pointer);
    if (presigner == null) {
      throw new IllegalStateException(
          this + " has no presigner; S3BlobStore.builder().presigner(…) gives it one");
    }
    return PresignedUrl.of(presigner, pointer, validity, contentType);
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

  /**
   * Configures a store. Not safe for use by several threads.
   *
   * <p>What is said about objects holds for those that the store writes, by sending them or by
   * having S3 copy them from another store. Content that is there is never written again, so its
   * settings remain those of its first upload; content that needs other settings needs another
   * prefix or bucket. Nothing is said about access (ACLs).
   */
  public static final class Builder {
    private @Nullable S3Client client;
    private @Nullable String bucket;
    private @Nullable S3Presigner presigner;
    private String prefix = "";
    private long askFirstAbove = DEFAULT_ASK_FIRST_ABOVE;
    private boolean conditionalWrites = true;
    private ChecksumPolicy checksumPolicy = ChecksumPolicy.SHA256;
    private @Nullable ServerSideEncryption serverSideEncryption;
    private @Nullable String ssekmsKeyId;
    private Map<String, String> ssekmsEncryptionContext = Map.of();
    private @Nullable StorageClass storageClass;
    private Map<String, String> tags = Map.of();
    private Map<String, String> metadata = Map.of();
    private @Nullable RequestPayer requestPayer;
    private @Nullable Consumer<PutObjectRequest.Builder> customizer;

    private Builder() {}

    /** Sets the client that reaches the bucket. Required. The store does not close it. */
    public Builder client(S3Client newClient) {
      this.client = Objects.requireNonNull(newClient, "client");
      return this;
    }

    /**
     * Sets what signs the URLs of {@link Blob#presign}; none by default. The store does not close
     * it. It has to reach the bucket as the client does: region, endpoint, path style.
     */
    public Builder presigner(S3Presigner newPresigner) {
      this.presigner = Objects.requireNonNull(newPresigner, "presigner");
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
     * Tells whether the server knows {@code If-None-Match} for puts and copies; true by default, as
     * S3 does. Without it, the store asks whether it has the content before it sends any, small or
     * large. Two that store the same content at the same time may then both write it, of which the
     * later one's settings remain; the content is the same.
     */
    public Builder conditionalWrites(boolean known) {
      this.conditionalWrites = known;
      return this;
    }

    /**
     * Sets the checksum that is sent with content; {@link ChecksumPolicy#SHA256} by default. The
     * others are for servers that do not know its header.
     *
     * @throws IllegalArgumentException if it is MD5, and this Java platform has none
     */
    public Builder checksumPolicy(ChecksumPolicy policy) {
      if (policy == ChecksumPolicy.MD5) {
        Md5.digest();
      }
      this.checksumPolicy = Objects.requireNonNull(policy, "checksumPolicy");
      return this;
    }

    /**
     * Sets how S3 encrypts objects: {@link ServerSideEncryption#AES256} with keys that S3 manages,
     * {@link ServerSideEncryption#AWS_KMS} with keys of KMS. By default it is up to the bucket.
     *
     * @throws IllegalArgumentException if it is unknown to the SDK
     */
    public Builder serverSideEncryption(ServerSideEncryption algorithm) {
      this.serverSideEncryption =
          known("serverSideEncryption", algorithm, ServerSideEncryption.UNKNOWN_TO_SDK_VERSION);
      return this;
    }

    /**
     * Sets the key of KMS, by its id or ARN. By default it is the bucket's, or the one that AWS
     * manages for S3. A key of another account needs its ARN.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder ssekmsKeyId(String keyId) {
      if (keyId.isBlank()) {
        throw new IllegalArgumentException("ssekmsKeyId is blank");
      }
      this.ssekmsKeyId = keyId;
      return this;
    }

    /**
     * Sets the encryption context of KMS, which key policies can ask for and audit logs show; none
     * but S3's own by default. It is not secret.
     *
     * @throws IllegalArgumentException if a key is empty, or a text is not valid Unicode
     */
    public Builder ssekmsEncryptionContext(Map<String, String> context) {
      this.ssekmsEncryptionContext = ObjectLabels.context(context);
      return this;
    }

    /**
     * Sets the storage class of objects; S3's default is {@link StorageClass#STANDARD}. Objects in
     * {@link StorageClass#GLACIER} and {@link StorageClass#DEEP_ARCHIVE} cannot be read until they
     * are restored: until then, to read them is the SDK's {@code InvalidObjectStateException}.
     *
     * @throws IllegalArgumentException if it is unknown to the SDK
     */
    public Builder storageClass(StorageClass newStorageClass) {
      this.storageClass =
          known("storageClass", newStorageClass, StorageClass.UNKNOWN_TO_SDK_VERSION);
      return this;
    }

    /**
     * Sets the tags of objects; none by default. An object that S3 copies from a store into one
     * without tags keeps those that it had.
     *
     * @throws IllegalArgumentException if there are more than 10, if a key is empty, has more than
     *     128 characters or starts with {@code aws:}, if a value has more than 256 characters, or
     *     if there are others than letters, digits, spaces and {@code + - = . _ : / @}
     */
    public Builder tagging(Map<String, String> newTags) {
      this.tags = ObjectLabels.tags(newTags);
      return this;
    }

    /**
     * Sets the metadata of objects; none by default. Keys are without {@code x-amz-meta-}.
     *
     * @throws IllegalArgumentException if a key is not the name of an HTTP header in lower case, as
     *     S3 keeps it, if a value is not printable US-ASCII or starts or ends with a space, or if
     *     all of them have more than 2048 bytes
     */
    public Builder metadata(Map<String, String> newMetadata) {
      this.metadata = ObjectLabels.metadata(newMetadata);
      return this;
    }

    /**
     * Says that the owner of the client's credentials pays for requests and transfers, in a bucket
     * that asks for it; said with every request. Not said by default.
     *
     * @throws IllegalArgumentException if it is unknown to the SDK
     */
    public Builder requestPayer(RequestPayer payer) {
      this.requestPayer = known("requestPayer", payer, RequestPayer.UNKNOWN_TO_SDK_VERSION);
      return this;
    }

    /**
     * Sets what has the last word about each request that sends content, after all other settings;
     * a later call replaces an earlier one. It is called once for each object that is sent, by
     * several threads at the same time, and not for what S3 copies. What it throws, the save
     * throws.
     *
     * <p>To change the bucket, the key, the content's length or encoding, a checksum or a condition
     * ({@code ifNoneMatch}, {@code ifMatch}) is an {@link IllegalArgumentException} of the save; so
     * is a customer's key for the encryption, without which the store could not read what it wrote.
     */
    public Builder putObject(Consumer<PutObjectRequest.Builder> newCustomizer) {
      this.customizer = Objects.requireNonNull(newCustomizer, "putObject");
      return this;
    }

    /**
     * Returns the store.
     *
     * @throws IllegalArgumentException if the client or the bucket is missing, or the name of the
     *     bucket is empty or has a slash, or if there is a key or a context of KMS and the
     *     encryption is another one
     */
    public S3BlobStore build() {
      if (client == null || bucket == null) {
        throw new IllegalArgumentException("a blob store needs a client and a bucket");
      }
      if (bucket.isEmpty() || bucket.indexOf('/') >= 0) {
        throw new IllegalArgumentException(
            "\"" + bucket + "\" is not the name of a bucket; a prefix goes into prefix(…)");
      }
      return new S3BlobStore(client, bucket, prefix, settings(), presigner);
    }

    private S3Settings settings() {
      ObjectEncryption encryption =
          ObjectEncryption.of(serverSideEncryption, ssekmsKeyId, ssekmsEncryptionContext);
      return new S3Settings(
          askFirstAbove,
          conditionalWrites,
          checksumPolicy,
          new ObjectSettings(encryption, storageClass, tags, metadata),
          requestPayer,
          customizer);
    }

    /** The SDK would silently leave out what it does not know. */
    private static <E extends Enum<E>> E known(String setting, E value, E unknown) {
      if (value == unknown) {
        throw new IllegalArgumentException(setting + " is " + unknown.name());
      }
      return Objects.requireNonNull(value, setting);
    }
  }
}
