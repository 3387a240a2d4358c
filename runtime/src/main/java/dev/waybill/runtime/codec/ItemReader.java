package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the attributes of an item, or of a document inside of one: each under its current name, or
 * else under the first of its former names that is there. Not safe for use by several threads.
 */
public final class ItemReader {
  private final Map<String, AttributeValue> values;
  private final ReadNesting nesting;

  /** Null for a document, whose item says where it stands. */
  private final @Nullable Supplier<Location> location;

  /** Of the keys that are put together of components; most items have none. */
  private @Nullable ReadParts parts;

  /**
   * Creates a reader.
   *
   * @param values the item
   * @param blobs the big content of the item, by where it stands
   * @param location gives the table and the key, for messages
   */
  public ItemReader(
      Map<String, AttributeValue> values, Map<Path, Blob> blobs, Supplier<Location> location) {
    this.values = values;
    this.nesting = new ReadNesting(blobs);
    this.location = location;
  }

  /** Creates a reader of a document. */
  ItemReader(Map<String, AttributeValue> values, ReadNesting nesting) {
    this.values = values;
    this.nesting = nesting;
    this.location = null;
  }

  /**
   * Returns the value of an attribute, or of its default.
   *
   * @throws UnreadableItemException if it is absent and has no default, or is of another type
   */
  public <V> V require(Field<V> field) {
    V value = get(field);
    if (value == null) {
      throw failure(
          field.name(),
          new CodecException(
              "is absent, and its component cannot be null; declare a default with"
                  + " @Attribute(defaultValue = …), or give the component a type that can be null"));
    }
    return value;
  }

  /**
   * Returns the value of an attribute, or of its default; null if it is absent and has none.
   *
   * @throws UnreadableItemException if it is of another type
   */
  public <V> @Nullable V get(Field<V> field) {
    String name = Names.stored(field.name(), field.formerNames(), values);
    AttributeValue value = values.get(name);
    ValueCodec<V> codec = field.codec();
    if (value == null || Nuls.isNul(value)) {
      V defaultValue = field.defaultValue();
      return defaultValue != null ? defaultValue : codec.absentValue();
    }
    return codec instanceof NestedCodec<V> nested
        ? nested(name, nested, value)
        : plain(name, codec, value);
  }

  private <V> V plain(String name, ValueCodec<V> codec, AttributeValue value) {
    try {
      return codec.decode(value);
    } catch (CodecException e) {
      throw failure(name, e);
    }
  }

  private <V> V nested(String name, NestedCodec<V> codec, AttributeValue value) {
    nesting.push(name);
    V document;
    try {
      document = codec.decode(value, nesting);
    } catch (CodecException e) {
      throw location == null ? e : unreadable(String.valueOf(nesting.path()), e);
    }
    nesting.pop();
    return document;
  }

  /**
   * Returns the value of a big attribute; null if it is absent.
   *
   * @throws UnreadableItemException if the content is not what the component can hold, as text that
   *     is not valid UTF-8
   */
  public <V> @Nullable V get(BigField<V> field) {
    String name = Names.stored(field.name(), field.formerNames(), values);
    AttributeValue value = values.get(name);
    if (value == null || Nuls.isNul(value)) {
      return null;
    }
    nesting.push(name);
    Blob blob = nesting.content();
    nesting.pop();
    if (blob == null) {
      throw failure(name, new CodecException("holds content that was not looked for"));
    }
    try {
      return field.content().fromBlob(blob);
    } catch (IllegalArgumentException e) {
      throw failure(name, new CodecException(String.valueOf(e.getMessage()), e, value.s()));
    }
  }

  /**
   * Returns a component that stands in a key.
   *
   * @throws UnreadableItemException if the key is absent, or not one of the template
   */
  public <V> V part(KeyTemplate template, KeyPart<V> part) {
    String key = require(template);
    ReadParts known = parts;
    if (known == null) {
      known = new ReadParts();
      parts = known;
    }
    try {
      return known.get(template, key, part);
    } catch (CodecException e) {
      throw unreadable(template.name(), e);
    }
  }

  /** Returns what is stored in an attribute; null if nothing is, or {@code NUL}. */
  @Nullable AttributeValue stored(String name) {
    AttributeValue value = values.get(name);
    return value == null || Nuls.isNul(value) ? null : value;
  }

  /** Returns what to throw for an attribute: where it stands, the item of a document knows. */
  private RuntimeException failure(String name, CodecException e) {
    if (location != null) {
      return unreadable(name, e);
    }
    nesting.push(name);
    return e;
  }

  private UnreadableItemException unreadable(String name, CodecException e) {
    Location here = Objects.requireNonNull(location).get().withAttribute(name);
    String pointer = e.pointer();
    return new UnreadableItemException(
        "the attribute " + e.getMessage(),
        pointer == null ? here : here.withPointer(pointer),
        e.getCause() instanceof IllegalArgumentException cause ? cause : e);
  }
}
