package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * A blob store in a bucket of S3, below a prefix if it has one. Safe for use by several threads.
 *
 * <p>Errors of S3 reach the caller as the SDK's own exceptions. The client is not closed.
 */
public final class S3BlobStore implements BlobStore {
  private final S3Client client;

  /** The first one is written to. */
  private final List<S3Place> places;

  private final List<S3Place> narrowFirst;
  private final Encodings encodings;
  private final S3Settings settings;
  private final @Nullable S3Presigner presigner;

  /** What this store shares with others that differ in their context alone. */
  private final Object identity;

  private final S3Upload upload;
  private final S3Copy copy;
  private final S3Download download;
  private final S3Ranges ranges;
  private final S3FileDownload files;

  S3BlobStore(
      S3Client client,
      List<S3Place> places,
      Encodings encodings,
      S3Settings settings,
      @Nullable S3Presigner presigner) {
    this(
        client,
        List.copyOf(places),
        encodings,
        settings,
        presigner,
        new Object(),
        // Outside of a Waybill each thread works alone, and is not to wait for any other.
        new BlobStoreContext(new Transfers(Runnable::run, Integer.MAX_VALUE), BlobEvents.NONE));
  }

  private S3BlobStore(
      S3Client client,
      List<S3Place> places,
      Encodings encodings,
      S3Settings settings,
      @Nullable S3Presigner presigner,
      Object identity,
      BlobStoreContext context) {
    this.client = client;
    this.places = places;
    this.narrowFirst = places.stream().sorted(S3Place.NARROW_FIRST).toList();
    this.encodings = encodings;
    this.settings = settings;
    this.presigner = presigner;
    this.identity = identity;
    this.upload = new S3Upload(client, settings, context);
    this.copy = new S3Copy(client, settings, context);
    this.download = new S3Download(client, settings, context.events());
    this.ranges = new S3Ranges(client, settings, download);
    this.files =
        new S3FileDownload(ranges, download, context.transfers(), settings.multipartAbove());
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
  public static S3BlobStoreBuilder builder() {
    return new S3BlobStoreBuilder();
  }

  @Override
  public BlobStore in(BlobStoreContext context) {
    return new S3BlobStore(client, places, encodings, settings, presigner, identity, context);
  }

  @Override
  public Optional<Encoding> encoding(String name) {
    return encodings.named(name);
  }

  @Override
  public DecodingLimits decodingLimits() {
    return settings.decoding();
  }

  @Override
  public ContentAddress addressOf(Blob content, Placement placement) {
    Blob settled = content.settled();
    if (!(settled instanceof StoredBlob stored)) {
      return newAddress(settled, placement, wanted(placement));
    }
    ContentAddress source = stored.address();
    ContentAddress here = resolve(source.pointer()).orElse(null);
    // The digest of another store may be one under another key, and its place in another encoding.
    if (here != null
        && (!here.keyed() || equals(stored.store()))
        && isSame(here.encoding(), source.encoding())) {
      return here;
    }
    ContentAddress target = newAddress(settled, placement, source.encoding());
    if (!isSame(target.encoding(), source.encoding())) {
      throw new IllegalArgumentException(
          settled
              + " is stored "
              + name(source.encoding())
              + ", and "
              + places.get(0)
              + " takes what is stored "
              + name(target.encoding())
              + " alone, so it cannot be copied; save Blob.of(blob.open(), blob.length()) to store"
              + " it anew");
    }
    ContentAddress found = resolve(target.pointer()).orElse(null);
    if (found == null || !isSame(found.encoding(), target.encoding())) {
      throw new IllegalArgumentException(
          settled
              + " is stored "
              + name(source.encoding())
              + ", which blob store "
              + this
              + " would not read so; an encoding that it does not know can be added with"
              + " S3BlobStore.builder().encoding(…)");
    }
    return target;
  }

  /**
   * A store that got its key late, or has places without one, holds the same content under its
   * SHA-256, too. The handle of an object under the key does not tell that, so its content is read
   * once: a digest that is left out would make the same content seem to be another.
   */
  @Override
  public List<String> digestsOf(Blob content, Placement placement) {
    String sha256 = content.sha256();
    AddressKey key = settings.addressKey();
    return key == null ? List.of(sha256) : List.of(key.digest(sha256), sha256);
  }

  private ContentAddress newAddress(
      Blob content, Placement placement, @Nullable Encoding encoding) {
    AddressKey key = settings.addressKey();
    String sha256 = content.sha256();
    ContentKeys.Digest digest =
        key == null
            ? new ContentKeys.Digest(sha256, false)
            : new ContentKeys.Digest(key.digest(sha256), true);
    return places.get(0).address(digest, placement.keyPrefix(), encoding);
  }

  private @Nullable Encoding wanted(Placement placement) {
    String name = placement.encoding();
    return name.isEmpty()
        ? null
        : encoding(name)
            .map(S3BlobStore::available)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "blob store "
                            + this
                            + " does not know the encoding \""
                            + name
                            + "\"; it knows "
                            + String.join(", ", encodings.names())
                            + ". Add it with S3BlobStore.builder().encoding(…)"));
  }

  private static Encoding available(Encoding encoding) {
    encoding.checkAvailable();
    return encoding;
  }

  private static boolean isSame(@Nullable Encoding one, @Nullable Encoding other) {
    return name(one).equals(name(other));
  }

  private static String name(@Nullable Encoding encoding) {
    return encoding == null ? "as it is" : "in the encoding " + encoding.name();
  }

  @Override
  public Optional<ContentAddress> resolve(BlobPointer pointer) {
    for (S3Place place : narrowFirst) {
      ContentAddress address = place.resolve(pointer, encodings);
      if (address != null && (!address.keyed() || settings.addressKey() != null)) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }

  @Override
  public String refusal(BlobPointer pointer) {
    String here = null;
    for (S3Place place : places) {
      ContentAddress address = place.resolve(pointer, encodings);
      if (address != null && address.keyed()) {
        return "the pointer is an address under a secret key, and blob store "
            + this
            + " has none: addressKey(…) gives it one";
      }
      here = place.contains(pointer) ? place.toString() : here;
    }
    return here == null
        ? "the pointer leads out of " + this + "; place(…) lets the store read elsewhere, too"
        : "the pointer leads into "
            + here
            + ", and is no content address, or one in an encoding that the store does not know; it"
            + " knows "
            + String.join(", ", encodings.names());
  }

  @Override
  public void ensure(ContentAddress address, Blob content, String contentType, Location location) {
    Blob settled = content.settled();
    if (settled instanceof StoredBlob stored) {
      checked(address);
      copy.ensure(address, stored, contentType, location);
    } else if (settings.isDigest(checked(address), settled.sha256())) {
      upload.ensure(address, settled, contentType, location);
    } else {
      throw new IllegalArgumentException(address + " is not an address of the content");
    }
  }

  @Override
  public InputStream open(ContentAddress address, Location location) {
    return download.open(checked(address), location);
  }

  @Override
  public byte[] fetch(ContentAddress address, long maxBytes, Location location) {
    return download.fetch(checked(address), HeapBound.limit(maxBytes), location);
  }

  @Override
  public void download(ContentAddress address, Path file, Location location) throws IOException {
    boolean inRanges = settings.multipartAbove() < S3Multipart.MAX_PART;
    if (checked(address).encoding() == null && inRanges) {
      files.run(address, file, location);
    } else {
      BlobStore.super.download(address, file, location);
    }
  }

  @Override
  public InputStream range(ContentAddress address, long from, long to, Location location) {
    return ranges.open(checked(address), from, to, location);
  }

  @Override
  public long length(ContentAddress address, Location location) {
    return download.length(checked(address), location);
  }

  @Override
  public URI presign(ContentAddress address, Duration validity, @Nullable String contentType) {
    checked(address);
    if (presigner == null) {
      throw new IllegalStateException(
          this + " has no presigner; S3BlobStore.builder().presigner(…) gives it one");
    }
    return PresignedUrl.of(presigner, address, validity, contentType);
  }

  /** Refuses an address of another store before any request. */
  private ContentAddress checked(ContentAddress address) {
    if (resolve(address.pointer()).isEmpty()) {
      throw new IllegalArgumentException(address + " does not lead into " + this);
    }
    return address;
  }

  /** Two are equal if they come from one builder's {@code build()}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof S3BlobStore store && store.identity == identity;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(identity);
  }

  /**
   * Returns the S3 URI of where new content goes: a bucket, a prefix, and a key template if any.
   */
  @Override
  public String toString() {
    return places.get(0).toString();
  }
}
