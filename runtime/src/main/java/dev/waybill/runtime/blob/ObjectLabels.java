package dev.waybill.runtime.blob;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The rules of S3 for what objects are labelled with: tags and metadata. */
final class ObjectLabels {
  private static final int MAX_TAGS = 10;
  private static final int MAX_TAG_KEY = 128;
  private static final int MAX_TAG_VALUE = 256;
  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

  /**
   * The bytes of all keys and values of the metadata of one object: 2 KB, less what a store adds
   * itself.
   */
  private static final int MAX_METADATA = 2048 - S3Requests.CONTENT_LENGTH.length() - 20;

  /** The name of an HTTP header, without the letters that S3 would change. */
  private static final Pattern METADATA_KEY = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]+");

  private static final Pattern METADATA_VALUE = Pattern.compile("(?! )[ -~]*(?<! )");

  private ObjectLabels() {}

  /** Returns a sorted copy of tags, or says which one S3 would refuse. */
  static Map<String, String> tags(Map<String, String> tags) {
    if (tags.size() > MAX_TAGS) {
      throw new IllegalArgumentException(
          "an object has at most " + MAX_TAGS + " tags, and there are " + tags.size());
    }
    return copy("tagging", tags, ObjectLabels::checkTag);
  }

  private static void checkTag(String key, String value) {
    if (key.isEmpty() || key.length() > MAX_TAG_KEY) {
      throw new IllegalArgumentException(
          "the key \"" + key + "\" of a tag must have 1 to " + MAX_TAG_KEY + " characters");
    }
    if (key.toLowerCase(Locale.ROOT).startsWith("aws:")) {
      throw new IllegalArgumentException(
          "the key \"" + key + "\" of a tag starts with \"aws:\", which is for AWS alone");
    }
    if (value.length() > MAX_TAG_VALUE) {
      throw new IllegalArgumentException(
          "the value of the tag \"" + key + "\" has more than " + MAX_TAG_VALUE + " characters");
    }
    if (!TAG.matcher(key).matches() || !TAG.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the tag \""
              + key
              + "\" has other characters than letters, digits, spaces and + - = . _ : / @");
    }
  }

  /** Returns a sorted copy of metadata, or says what S3 would refuse or change. */
  static Map<String, String> metadata(Map<String, String> metadata) {
    Map<String, String> copy = copy("metadata", metadata, ObjectLabels::checkMetadata);
    int bytes = 0;
    for (Map.Entry<String, String> entry : copy.entrySet()) {
      bytes += entry.getKey().length() + entry.getValue().length();
    }
    if (bytes > MAX_METADATA) {
      throw new IllegalArgumentException(
          "the keys and values of the metadata have "
              + bytes
              + " bytes; S3 takes 2048, of which "
              + MAX_METADATA
              + " are yours");
    }
    return copy;
  }

  private static void checkMetadata(String key, String value) {
    if (key.startsWith("waybill-")) {
      throw new IllegalArgumentException(
          "the key \"" + key + "\" of the metadata starts with \"waybill-\", which is reserved");
    }
    if (!METADATA_KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "the key \""
              + key
              + "\" of the metadata must be the name of an HTTP header in lower case, like"
              + " \"written-by\"; S3 adds \"x-amz-meta-\" itself");
    }
    if (!METADATA_VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the value of \""
              + key
              + "\" in the metadata must be printable US-ASCII that neither starts nor ends with a"
              + " space");
    }
  }

  /** Returns a sorted copy of an encryption context. */
  static Map<String, String> context(Map<String, String> context) {
    return copy("ssekmsEncryptionContext", context, ObjectLabels::checkContext);
  }

  private static void checkContext(String key, String value) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a key of the ssekmsEncryptionContext is empty");
    }
    if (!isUnicode(key) || !isUnicode(value)) {
      throw new IllegalArgumentException(
          "the ssekmsEncryptionContext has half of a surrogate pair at \"" + key + "\"");
    }
  }

  private static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** Sorted, so that equal settings are equal requests. */
  private static Map<String, String> copy(
      String setting, Map<String, String> entries, BiConsumer<String, String> check) {
    Map<String, String> copy = new TreeMap<>();
    entries.forEach(
        (key, value) -> {
          if (key == null || value == null) {
            throw new NullPointerException(setting + " has a null key or value");
          }
          check.accept(key, value);
          copy.put(key, value);
        });
    return Collections.unmodifiableMap(copy);
  }
}
