package dev.waybill.runtime.blob;

/**
 * Where the content of an attribute goes and in which form, as its annotation says. It is about new
 * content alone: what is read is read as its pointer or its inline form says.
 *
 * @param store the name of the blob store; empty for the default one
 * @param keyPrefix the key of the object below the prefix of the store, without the address at its
 *     end
 * @param contentType the content type of a new object
 * @param encoding the name of the encoding of new content; empty for none
 * @param inlineUpTo the most bytes of content that stay inside the item; 0 for none
 */
public record Placement(
    String store, String keyPrefix, String contentType, String encoding, int inlineUpTo) {
  private static final String DIGEST = "{sha256}";
  private static final String TABLE = "{table}";

  /**
   * Returns a placement in the default store, without an encoding, and with nothing inline.
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
    return new Placement("", prefix, contentType, "", 0);
  }

  /**
   * Returns this placement for a table: with its name where the key has <code>{table}</code>, as
   * that of a document has, which any table may hold.
   */
  public Placement forTable(String table) {
    return keyPrefix.contains(TABLE)
        ? new Placement(store, keyPrefix.replace(TABLE, table), contentType, encoding, inlineUpTo)
        : this;
  }

  /** Returns this placement in a named store. */
  public Placement in(String newStore) {
    return new Placement(newStore, keyPrefix, contentType, encoding, inlineUpTo);
  }

  /** Returns this placement with an encoding for new content, by the name that its store knows. */
  public Placement encoded(String newEncoding) {
    return new Placement(store, keyPrefix, contentType, newEncoding, inlineUpTo);
  }

  /** Returns this placement with the most bytes of content that stay inside the item. */
  public Placement inlineUpTo(int bytes) {
    return new Placement(store, keyPrefix, contentType, encoding, bytes);
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
