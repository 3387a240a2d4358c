package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects what is to be written of an item, or of a document inside of one: the attribute values
 * that are known, and the content that has to find its place in a blob store first. Not safe for
 * use by several threads.
 */
public final class ItemWriter {
  /** Null for a document, whose item says where it stands. */
  private final @Nullable Function<Map<String, AttributeValue>, Location> location;

  private final Map<String, AttributeValue> values = new LinkedHashMap<>();
  private final WriteNesting nesting;

  /**
   * Creates an empty item.
   *
   * @param location gives the table, and the key from what is written so far, for messages
   */
  public ItemWriter(Function<Map<String, AttributeValue>, Location> location) {
    this.location = location;
    this.nesting = new WriteNesting(new BigValues(values));
  }

  /** Creates an empty document. */
  ItemWriter(WriteNesting nesting) {
    this.location = null;
    this.nesting = nesting;
  }

  /**
   * Writes an attribute; null is the absence of it.
   *
   * @throws InvalidValueException if DynamoDB cannot hold the value
   */
  public <V> void put(Field<V> field, @Nullable V value) {
    put(field.name(), field.codec(), value);
  }

  /**
   * Writes an attribute; null is the absence of it.
   *
   * @throws InvalidValueException if DynamoDB cannot hold the value
   */
  public <V> void put(String name, ValueCodec<V> codec, @Nullable V value) {
    if (value == null) {
      return;
    }
    if (location == null) {
      nesting.push(name);
      encode(name, codec, value);
      nesting.pop();
      return;
    }
    nesting.start(null);
    nesting.push(name);
    try {
      encode(name, codec, value);
    } catch (CodecException e) {
      throw invalid(e);
    }
    nesting.bigValues().written(name);
  }

  /**
   * Writes an attribute whose value is found only now.
   *
   * @param given gives the value; it may throw {@link CodecException}
   * @throws InvalidValueException if there is no such value, or DynamoDB cannot hold it
   */
  public <V> void compute(String name, ValueCodec<V> codec, Supplier<V> given) {
    V value;
    try {
      value = given.get();
    } catch (CodecException e) {
      throw invalid(name, e);
    }
    put(name, codec, value);
  }

  /**
   * Writes the new value of a part of an attribute, or of an attribute, which {@link #at} returns.
   *
   * @throws InvalidValueException if DynamoDB cannot hold the value
   */
  public <V> void put(Path path, ValueCodec<V> codec, V value) {
    if (path.isAttribute()) {
      put(path.attribute(), codec, value);
      return;
    }
    if (path.isComponent() && codec.isStoredAsAbsent(value)) {
      return;
    }
    nesting.start(path);
    try {
      nesting.bigValues().put(path, encoded(codec, value));
    } catch (CodecException e) {
      throw invalid(e);
    }
  }

  /**
   * Writes a big attribute; null is the absence of it.
   *
   * @throws InvalidValueException if the value cannot be content, as text that is not valid Unicode
   */
  public <V> void put(BigField<V> field, @Nullable V value) {
    if (value == null) {
      return;
    }
    if (location == null) {
      nesting.push(field.name());
      values.put(field.name(), nesting.big(field, nestedContent(field, value)));
      nesting.pop();
    } else {
      put(Path.of(field.name()), field, value);
    }
  }

  /**
   * Writes a key of the table that is put together of components.
   *
   * @throws InvalidValueException if one of them is null, or cannot be stored
   */
  public void compose(KeyTemplate.Value key) {
    compute(key.template().name(), key.template().codec(), key::text);
  }

  /**
   * Writes a key of an index that is put together of components. It is absent if one of them is
   * null, and the index then does not have the item.
   *
   * @throws InvalidValueException if one cannot be stored
   */
  public void composeIfComplete(KeyTemplate.Value key) {
    if (key.isComplete()) {
      compose(key);
    }
  }

  /**
   * Writes big content that stands at a path.
   *
   * @throws InvalidValueException if the value cannot be content, as text that is not valid Unicode
   */
  public <V> void put(Path path, BigField<V> field, V value) {
    Blob content;
    try {
      content = field.content().toBlob(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          String.valueOf(e.getMessage()), here().withAttribute(path.toString()), e);
    }
    BigValues bigValues = nesting.bigValues();
    AttributeValue standIn = bigValues.add(path, field, content);
    if (!path.isAttribute()) {
      bigValues.put(path, standIn);
    }
  }

  /**
   * Returns the attribute values that are known so far, by name. Big content that stands inside of
   * one, and has no place yet, has a stand-in there.
   */
  public Map<String, AttributeValue> values() {
    nesting.bigValues().fill();
    return values;
  }

  /** Returns all that was written, by its path as text: attributes, and parts of attributes. */
  public Map<String, AttributeValue> written() {
    return nesting.bigValues().written();
  }

  /** Returns what was written of a document. */
  Map<String, AttributeValue> document() {
    return values;
  }

  /**
   * Returns what was written at a path: an attribute, or the part of one that an update sets. Null
   * if nothing was; a stand-in for content that has no place yet.
   */
  public @Nullable AttributeValue at(Path path) {
    return nesting.bigValues().at(path);
  }

  /** Returns the big content, in the order in which it was written. */
  public List<BigValue> bigValues() {
    return nesting.bigValues().values();
  }

  /** Puts what an item holds of some content where the content was written. */
  public void place(BigValue value, AttributeValue form) {
    nesting.bigValues().place(value, form);
  }

  /** Returns what the item holds of some content; null if it has no place yet. */
  public @Nullable AttributeValue formOf(BigValue value) {
    return nesting.bigValues().formOf(value);
  }

  private <V> void encode(String name, ValueCodec<V> codec, V value) {
    if (!codec.isStoredAsAbsent(value)) {
      values.put(name, encoded(codec, value));
    }
  }

  private <V> AttributeValue encoded(ValueCodec<V> codec, V value) {
    if (codec instanceof NestedCodec<V> nested) {
      return nested.encode(value, nesting);
    }
    AttributeValue encoded = codec.encode(value);
    nesting.checkPlain(encoded);
    return encoded;
  }

  private static <V> Blob nestedContent(BigField<V> field, V value) {
    try {
      return field.content().toBlob(value);
    } catch (IllegalArgumentException e) {
      throw new CodecException("is content that cannot be stored: " + e.getMessage(), e);
    }
  }

  private InvalidValueException invalid(CodecException e) {
    return invalid(nesting.path().toString(), e);
  }

  private InvalidValueException invalid(String name, CodecException e) {
    return new InvalidValueException("the value " + e.getMessage(), here().withAttribute(name), e);
  }

  private Location here() {
    return Objects.requireNonNull(location, "a document is written by its codec alone")
        .apply(values);
  }

  /**
   * Big content that is to be written.
   *
   * @param path where it stands
   * @param field the attribute
   * @param blob its content
   * @param standIn what stands for it until it has a place; by identity
   */
  public record BigValue(Path path, BigField<?> field, Blob blob, AttributeValue standIn) {}
}
