package dev.waybill.runtime.blob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Configures an {@link S3BlobStore}. Not safe for use by several threads.
 *
 * <p>What is said about objects holds for those that the store writes, by sending them or by having
 * S3 copy them from another store. Content that is there is never written again, so its settings
 * remain those of its first upload; content that needs other settings needs another prefix or
 * bucket. Nothing is said about access (ACLs).
 */
public final class S3BlobStoreBuilder {
  private static final long DEFAULT_ASK_FIRST_ABOVE = 1024 * 1024;
  private static final long DEFAULT_MULTIPART_ABOVE = 64L * 1024 * 1024;

  private @Nullable S3Client client;
  private @Nullable String bucket;
  private @Nullable S3Presigner presigner;
  private String prefix = "";
  private @Nullable S3Place writePlace;
  private final List<S3Place> furtherPlaces = new ArrayList<>();
  private Encodings encodings = Encodings.BUILT_IN;
  private DecodingLimits decodingLimits = DecodingLimits.DEFAULT;
  private @Nullable AddressKey addressKey;
  private long askFirstAbove = DEFAULT_ASK_FIRST_ABOVE;
  private long multipartAbove = DEFAULT_MULTIPART_ABOVE;
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

  S3BlobStoreBuilder() {}

  /** Sets the client that reaches the bucket. Required. The store does not close it. */
  public S3BlobStoreBuilder client(S3Client newClient) {
    this.client = Objects.requireNonNull(newClient, "client");
    return this;
  }

  /**
   * Sets what signs the URLs of {@link Blob#presign}; none by default. The store does not close it.
   * It has to reach the bucket as the client does: region, endpoint, path style.
   */
  public S3BlobStoreBuilder presigner(S3Presigner newPresigner) {
    this.presigner = Objects.requireNonNull(newPresigner, "presigner");
    return this;
  }

  /** Sets the bucket. Required, unless there is a {@link #writeTo place to write to}. */
  public S3BlobStoreBuilder bucket(String newBucket) {
    this.bucket = Objects.requireNonNull(newBucket, "bucket");
    return this;
  }

  /**
   * Sets what the key of each object starts with; empty by default. The store reads nothing outside
   * of it, but for what its further places hold.
   *
   * @throws IllegalArgumentException if it is not empty and does not end in a slash, or if it has
   *     an empty segment or one of dots, which not every server takes as it is
   */
  public S3BlobStoreBuilder prefix(String newPrefix) {
    this.prefix = S3Place.checkedPrefix(newPrefix);
    return this;
  }

  /**
   * Adds a further place to read from; new content does not go there. All places are reached by the
   * one client. Of several that a pointer leads into, the narrowest one says how it is read: one
   * with a key, and else the one with the longest prefix.
   */
  public S3BlobStoreBuilder place(S3Place place) {
    furtherPlaces.add(Objects.requireNonNull(place, "place"));
    return this;
  }

  /**
   * Sets where new content goes, in place of the bucket and its prefix, which then are but read
   * from, and need not be set. The key and the encoding of this place, if it has them, go before
   * those of the annotations.
   */
  public S3BlobStoreBuilder writeTo(S3Place place) {
    this.writePlace = Objects.requireNonNull(place, "place");
    return this;
  }

  /**
   * Adds an encoding that annotations can name, or replaces the one of that name: {@code
   * encoding(Encoding.gzip(9))}. Gzip and Zstandard are there anyway, the latter as soon as its
   * library is.
   *
   * <p>An encoding has to stay here for as long as there are objects in it, even if no annotation
   * names it any more.
   *
   * @throws IllegalArgumentException if its name or its suffix is not of the form that {@link
   *     Encoding} says, or another encoding has that suffix
   */
  public S3BlobStoreBuilder encoding(Encoding encoding) {
    this.encodings = encodings.with(encoding);
    return this;
  }

  /** Sets how much may come out of encoded content; {@link DecodingLimits#DEFAULT} by default. */
  public S3BlobStoreBuilder decodingLimits(DecodingLimits limits) {
    this.decodingLimits = Objects.requireNonNull(limits, "limits");
    return this;
  }

  /**
   * Sets a secret key for addresses, so that nobody without it can find out from an address whether
   * it is that of some content. The address of new content is then {@code hmac-} and the
   * HMAC-SHA-256, under this key, of the 32 bytes of its SHA-256. None by default.
   *
   * <p>It is addresses that are hidden, in tables, keys, logs and URLs. S3 is still sent the plain
   * SHA-256 as a checksum of what it stores, which whoever may read the object or its attributes
   * can ask for. Content that was stored under plain addresses is read as before. Without the key,
   * what was stored under it can no longer be verified, and so not be read: a new key is a new
   * store.
   *
   * @param secret at least 32 bytes, which are copied
   * @throws IllegalArgumentException if it is shorter
   */
  public S3BlobStoreBuilder addressKey(byte[] secret) {
    this.addressKey = new AddressKey(Objects.requireNonNull(secret, "secret"));
    return this;
  }

  /**
   * Sets the number of bytes above which the store asks S3 whether it has the content before it
   * sends it; 1 MiB by default. Smaller content is sent at once under the condition that it is not
   * there, which is one request in each case. 0 asks for all content but the empty one.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public S3BlobStoreBuilder askFirstAbove(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("askFirstAbove is negative: " + bytes);
    }
    this.askFirstAbove = bytes;
    return this;
  }

  /**
   * Sets the number of bytes above which an object is sent in parts, and fetched in parallel ranges
   * if it goes into a file; 64 MiB by default. Parts are sent in parallel, within the limit of the
   * {@link dev.waybill.runtime.Waybill}, and none of them is held in memory. They have 16 MiB, and
   * more where 10,000 of them would not suffice. The most, 5 GiB, turns both off: for clients and
   * servers that have no parts or no ranges.
   *
   * @throws IllegalArgumentException if it is negative, or more than the 5 GiB that S3 takes in one
   *     request
   */
  public S3BlobStoreBuilder multipartAbove(long bytes) {
    if (bytes < 0 || bytes > S3Multipart.MAX_PART) {
      throw new IllegalArgumentException(
          "multipartAbove is from 0 to " + S3Multipart.MAX_PART + ", not " + bytes);
    }
    this.multipartAbove = bytes;
    return this;
  }

  /**
   * Tells whether the server knows {@code If-None-Match} for puts and copies; true by default, as
   * S3 does. Without it, the store asks whether it has the content before it sends any, small or
   * large. Two that store the same content at the same time may then both write it, of which the
   * later one's settings remain; the content is the same.
   */
  public S3BlobStoreBuilder conditionalWrites(boolean known) {
    this.conditionalWrites = known;
    return this;
  }

  /**
   * Sets the checksum that is sent with content; {@link ChecksumPolicy#SHA256} by default. The
   * others are for servers that do not know its header.
   *
   * @throws IllegalArgumentException if it is MD5, and this Java platform has none
   */
  public S3BlobStoreBuilder checksumPolicy(ChecksumPolicy policy) {
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
  public S3BlobStoreBuilder serverSideEncryption(ServerSideEncryption algorithm) {
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
  public S3BlobStoreBuilder ssekmsKeyId(String keyId) {
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
  public S3BlobStoreBuilder ssekmsEncryptionContext(Map<String, String> context) {
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
  public S3BlobStoreBuilder storageClass(StorageClass newStorageClass) {
    this.storageClass = known("storageClass", newStorageClass, StorageClass.UNKNOWN_TO_SDK_VERSION);
    return this;
  }

  /**
   * Sets the tags of objects; none by default. An object that S3 copies from a store into one
   * without tags keeps those that it had, unless it has more than 5 GiB.
   *
   * @throws IllegalArgumentException if there are more than 10, if a key is empty, has more than
   *     128 characters or starts with {@code aws:}, if a value has more than 256 characters, or if
   *     there are others than letters, digits, spaces and {@code + - = . _ : / @}
   */
  public S3BlobStoreBuilder tagging(Map<String, String> newTags) {
    this.tags = ObjectLabels.tags(newTags);
    return this;
  }

  /**
   * Sets the metadata of objects; none by default. Keys are without {@code x-amz-meta-}.
   *
   * @throws IllegalArgumentException if a key is not the name of an HTTP header in lower case, as
   *     S3 keeps it, if a value is not printable US-ASCII or starts or ends with a space, or if all
   *     of them have more than 2048 bytes
   */
  public S3BlobStoreBuilder metadata(Map<String, String> newMetadata) {
    this.metadata = ObjectLabels.metadata(newMetadata);
    return this;
  }

  /**
   * Says that the owner of the client's credentials pays for requests and transfers, in a bucket
   * that asks for it; said with every request. Not said by default.
   *
   * @throws IllegalArgumentException if it is unknown to the SDK
   */
  public S3BlobStoreBuilder requestPayer(RequestPayer payer) {
    this.requestPayer = known("requestPayer", payer, RequestPayer.UNKNOWN_TO_SDK_VERSION);
    return this;
  }

  /**
   * Sets what has the last word about each request that sends content, after all other settings; a
   * later call replaces an earlier one. It is called once for each object that is sent, by several
   * threads at the same time, and not for what S3 copies. What it throws, the save throws.
   *
   * <p>To change the bucket, the key, the content's length or encoding, a checksum or a condition
   * ({@code ifNoneMatch}, {@code ifMatch}) is an {@link IllegalArgumentException} of the save; so
   * is a customer's key for the encryption, without which the store could not read what it wrote.
   */
  public S3BlobStoreBuilder putObject(Consumer<PutObjectRequest.Builder> newCustomizer) {
    this.customizer = Objects.requireNonNull(newCustomizer, "putObject");
    return this;
  }

  /**
   * Returns the store.
   *
   * @throws IllegalArgumentException if the client is missing, or both the bucket and a place to
   *     write to; if the name of the bucket is empty or has a slash; or if there is a key or a
   *     context of KMS and the encryption is another one
   */
  public S3BlobStore build() {
    if (client == null || (bucket == null && writePlace == null)) {
      throw new IllegalArgumentException("a blob store needs a client and a bucket");
    }
    if (bucket == null && !prefix.isEmpty()) {
      throw new IllegalArgumentException(
          "the prefix \"" + prefix + "\" belongs to a bucket, and there is none");
    }
    List<S3Place> places = new ArrayList<>();
    if (writePlace != null) {
      places.add(writePlace);
    }
    if (bucket != null) {
      places.add(S3Place.of(bucket).prefix(prefix));
    }
    places.addAll(furtherPlaces);
    return new S3BlobStore(client, places, encodings, settings(), presigner);
  }

  private S3Settings settings() {
    ObjectEncryption encryption =
        ObjectEncryption.of(serverSideEncryption, ssekmsKeyId, ssekmsEncryptionContext);
    return new S3Settings(
        askFirstAbove,
        multipartAbove,
        conditionalWrites,
        checksumPolicy,
        new ObjectSettings(encryption, storageClass, tags, metadata),
        requestPayer,
        customizer,
        decodingLimits,
        addressKey);
  }

  /** The SDK would silently leave out what it does not know. */
  private static <E extends Enum<E>> E known(String setting, E value, E unknown) {
    if (value == unknown) {
      throw new IllegalArgumentException(setting + " is " + unknown.name());
    }
    return Objects.requireNonNull(value, setting);
  }
}
