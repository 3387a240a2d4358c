package dev.waybill.runtime.blob;

/**
 * Where the content of an attribute goes, as its annotation says.
 *
 * @param store the name of the blob store; empty for the default one
 * @param keyPrefix the key of the object below the prefix of the store, without the digest at its
 *     end
 * @param contentType the content type of a new object
 */
public record Placement(String store, String keyPrefix, String contentType) {
  private static final String DIGEST = "{sha256}";

  /**
   * Returns a placement in the default store.
   *
   * @param keyTemplate the key of the object, which ends in <code>{sha256}</code>
   * @param contentType the content type of a new object
   * @throws IllegalArgumentException if the template does not end in <code>{sha256}</code>
   */
  public static Placement of(String keyTemplate, String contentType) {
    if (!keyTemplate.endsWith(DIGEST)) {
      throw new IllegalArgumentException(
          "the key template \"" + keyTemplate + "\" does not end in " + DIGEST);
    }
    String prefix = keyTemplate.substring(0, keyTemplate.length() - DIGEST.length());
    return new Placement("", prefix, contentType);
  }

  /** Returns this placement in a named store. */
  public Placement in(String newStore) {
    return new Placement(newStore, keyPrefix, contentType);
  }

  /**
   * Returns the key of some content, below the prefix of the store.
   *
   * @param sha256 the 64 lower-case hexadecimal digits of its SHA-256
   */
  public String key(String sha256) {
    return keyPrefix + sha256;
  }
}
