package dev.waybill.runtime.blob;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bucket where content is kept under its address, beside the one that a store has
 * anyway: for objects from before a move, or those that another program writes and reads too.
 * Immutable.
 *
 * <p>A table that is shared with Python's {@code pynamodb_mate}, whose objects are gzipped without
 * saying so:
 *
 * <pre>{@code
 * S3Place.of("bucket").key("pynamodb-mate/s3backed/{sha256}").encoding(Encoding.gzip())
 * }</pre>
 */
public final class S3Place {
  private static final String DIGEST = "{sha256}";

  /**
   * What is said of a part of a place holds there. Those of a template first, as it says more than
   * a prefix.
   */
  static final Comparator<S3Place> NARROW_FIRST =
      Comparator.comparing((S3Place place) -> place.key == null)
          .thenComparing(place -> -place.prefix.length())
          .thenComparing(place -> place.key == null ? 0 : -place.key.length());

  private final String bucket;
  private final String prefix;
  private final @Nullable String key;
  private final @Nullable Encoding encoding;

  private S3Place(String bucket, String prefix, @Nullable String key, @Nullable Encoding encoding) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.key = key;
    this.encoding = encoding;
  }

  /**
   * Returns the place that is a whole bucket, whose keys end in a content address.
   *
   * @throws IllegalArgumentException if the name of the bucket is empty or has a slash
   */
  public static S3Place of(String bucket) {
    if (bucket.isEmpty() || bucket.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "\"" + bucket + "\" is not the name of a bucket; a prefix goes into prefix(…)");
    }
    return new S3Place(bucket, "", null, null);
  }

  /**
   * Returns this place, narrowed to the keys that start with a prefix. The store reads nothing
   * outside of it.
   *
   * @throws IllegalArgumentException if it is not empty and does not end in a slash, or if it has
   *     an empty segment or one of dots, which not every server takes as it is
   */
  public S3Place prefix(String newPrefix) {
    return new S3Place(bucket, checkedPrefix(newPrefix), key, encoding);
  }

  static String checkedPrefix(String prefix) {
    if (!ContentKeys.isPrefix(prefix)) {
      throw new IllegalArgumentException(
          "the prefix \""
              + prefix
              + "\" must be like \"documents/\": it ends in a slash, and has no empty segment and"
              + " none of dots alone");
    }
    return prefix;
  }

  /**
   * Returns this place, narrowed to the keys of a template. What is written here goes under this
   * template, whatever the annotation says. By default keys have any form that ends in a content
   * address, and new ones that of the annotation.
   *
   * @param template the key below the prefix, with <code>{sha256}</code> once, at its end or not
   * @throws IllegalArgumentException if <code>{sha256}</code> is not in it once, or if it has an
   *     empty segment or one of dots
   */
  public S3Place key(String template) {
    int at = template.indexOf(DIGEST);
    String rest = template.replace(DIGEST, "x");
    if (at < 0
        || template.indexOf(DIGEST, at + 1) >= 0
        || rest.indexOf('{') >= 0
        || !ContentKeys.isPrefix(rest + "/")) {
      throw new IllegalArgumentException(
          "the key \""
              + template
              + "\" must be like \"documents/{sha256}\": {sha256} stands in it once, and it has no"
              + " other placeholder, no empty segment and none of dots alone");
    }
    return new S3Place(bucket, prefix, template, encoding);
  }

  /**
   * Returns this place with the encoding of the objects that do not carry the marks of one: neither
   * a suffix in their key nor a {@code Content-Encoding}. What is written here is written so. By
   * default such objects are content as it is.
   */
  public S3Place encoding(Encoding unmarked) {
    return new S3Place(bucket, prefix, key, Objects.requireNonNull(unmarked, "encoding"));
  }

  /** Tells whether a pointer leads into the bucket and below the prefix, to whatever it be. */
  boolean contains(BlobPointer pointer) {
    return pointer.bucket().equals(bucket) && pointer.key().startsWith(prefix);
  }

  /** Returns the address that a pointer is, if it leads here; null otherwise. */
  @Nullable ContentAddress resolve(BlobPointer pointer, Encodings encodings) {
    if (!contains(pointer)) {
      return null;
    }
    String rest = pointer.key().substring(prefix.length());
    ContentKeys.Digest digest = digestIn(rest);
    Encoding found = encoding;
    if (digest == null) {
      found = encodings.ofKey(rest);
      if (found == null) {
        return null;
      }
      digest = digestIn(rest.substring(0, rest.length() - found.suffix().length()));
    }
    return digest == null ? null : new ContentAddress(pointer, digest.hex(), digest.keyed(), found);
  }

  private ContentKeys.@Nullable Digest digestIn(String rest) {
    if (key == null) {
      return ContentKeys.digestOf(rest);
    }
    int at = key.indexOf(DIGEST);
    return ContentKeys.digestBetween(
        key.substring(0, at), rest, key.substring(at + DIGEST.length()));
  }

  /**
   * Returns the address of new content.
   *
   * @param keyPrefix what the annotation says that the key starts with
   * @param wanted the encoding that the annotation, or the object that is copied, has
   */
  ContentAddress address(ContentKeys.Digest digest, String keyPrefix, @Nullable Encoding wanted) {
    String rest = key == null ? keyPrefix + digest.text() : key.replace(DIGEST, digest.text());
    String suffix = encoding == null && wanted != null ? wanted.suffix() : "";
    String full = prefix + rest + suffix;
    if (BlobPointer.isTooLong(full)) {
      throw new IllegalArgumentException(
          "the S3 key \"" + full + "\" has more than " + BlobPointer.MAX_KEY_LENGTH + " bytes");
    }
    return new ContentAddress(
        new BlobPointer(bucket, full),
        digest.hex(),
        digest.keyed(),
        encoding == null ? wanted : encoding);
  }

  /** Returns the S3 URI of its bucket and prefix, and its key template if it has one. */
  @Override
  public String toString() {
    return "s3://" + bucket + '/' + prefix + (key == null ? "" : key);
  }
}
