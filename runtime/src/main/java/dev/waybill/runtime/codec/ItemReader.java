package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes of an item. Not safe for use by several threads. */
public final class ItemReader {
  private final Map<String, AttributeValue> values;
  private final Map<String, Blob> blobs;
  private final Supplier<Location> location;

  /**
   * Creates a reader.
   *
   * @param values the item
   * @param blobs the content of its big attributes, by name of the attribute
   * @param location gives the table and the key, for messages
   */
  public ItemReader(
      Map<String, AttributeValue> values, Map<String, Blob> blobs, Supplier<Location> location) {
    this.values = values;
    this.blobs = blobs;
    this.location = location;
  }

  /**
   * Returns the value of an attribute, or of its default.
   *
   * @throws UnreadableItemException if it is absent and has no default, or is of another type
   */
  public <V> V require(Field<V> field) {
    V value = get(field);
    if (value == null) {
      throw unreadable(
          field.name(),
          "is absent, and its component cannot be null; declare a default with"
              + " @Attribute(defaultValue = …), or give the component a type that can be null",
          null);
    }
    return value;
  }

  /**
   * Returns the value of an attribute, or of its default; null if it is absent and has none.
   *
   * @throws UnreadableItemException if it is of another type
   */
  public <V> @Nullable V get(Field<V> field) {
    AttributeValue value = values.get(field.name());
    if (value == null || Nuls.isNul(value)) {
      V defaultValue = field.defaultValue();
      return defaultValue != null ? defaultValue : field.codec().absentValue();
    }
    try {
      return field.codec().decode(value);
    } catch (CodecException e) {
      throw unreadable(field.name(), e.getMessage(), e);
    }
  }

  /**
   * Returns the value of a big attribute; null if it is absent.
   *
   * @throws UnreadableItemException if the content is not valid UTF-8 and the component is text
   */
  public <V> @Nullable V get(BigField<V> field) {
    Blob blob = blobs.get(field.name());
    if (blob == null) {
      return null;
    }
    try {
      return field.content().fromBlob(blob);
    } catch (IllegalArgumentException e) {
      throw unreadable(field.name(), e.getMessage(), e);
    }
  }

  private UnreadableItemException unreadable(
      String name, @Nullable String problem, @Nullable RuntimeException cause) {
    return new UnreadableItemException(
        "the attribute " + problem, location.get().withAttribute(name), cause);
  }
}
