package dev.waybill.runtime.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something went wrong, in the user's own names. Each part is null where it does not apply or
 * is not known yet. A location never holds content.
 *
 * @param table the name of the table, after any renaming
 * @param key the key of the item, as text: {@code {url="https://example.org/"}}
 * @param attribute the name of the attribute
 * @param pointer the S3 URI of the content
 */
public record Location(
    @Nullable String table,
    @Nullable String key,
    @Nullable String attribute,
    @Nullable String pointer)
    implements Serializable {

  /** A location of which nothing is known. */
  public static final Location NOWHERE = new Location(null, null, null, null);

  /** Returns the location of a table. */
  public static Location ofTable(String table) {
    return new Location(table, null, null, null);
  }

  /** Returns this location, narrowed to the item with a key. */
  public Location withKey(String newKey) {
    return new Location(table, newKey, attribute, pointer);
  }

  /** Returns this location, narrowed to an attribute. */
  public Location withAttribute(String newAttribute) {
    return new Location(table, key, newAttribute, pointer);
  }

  /** Returns this location, narrowed to the content that a pointer leads to. */
  public Location withPointer(String newPointer) {
    return new Location(table, key, attribute, newPointer);
  }

  /** Returns the known parts as the start of a message; empty where none is known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "table ", table);
    append(text, "item ", key);
    append(text, "attribute ", attribute);
    append(text, "pointer ", pointer);
    return text.toString();
  }

  private static void append(StringBuilder text, String label, @Nullable String part) {
    if (part != null) {
      text.append(text.isEmpty() ? "" : ", ").append(label).append(part);
    }
  }
}
