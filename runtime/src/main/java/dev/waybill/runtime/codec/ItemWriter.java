package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects what is to be written of an item: the attribute values that are known, and the content
 * that has to find its place in a blob store first. Not safe for use by several threads.
 */
public final class ItemWriter {
  private final Function<Map<String, AttributeValue>, Location> location;
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();
  private final List<BigValue> bigValues = new ArrayList<>();

  /**
   * Creates an empty item.
   *
   * @param location gives the table, and the key from what is written so far, for messages
   */
  public ItemWriter(Function<Map<String, AttributeValue>, Location> location) {
    this.location = location;
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
    try {
      encode(name, codec, value);
    } catch (CodecException e) {
      throw invalid(name, e);
    }
  }

  /**
   * Writes an attribute whose value is found only now.
   *
   * @param given gives the value; it may throw {@link CodecException}
   * @throws InvalidValueException if there is no such value, or DynamoDB cannot hold it
   */
  public <V> void compute(String name, ValueCodec<V> codec, Supplier<V> given) {
    try {
      encode(name, codec, given.get());
    } catch (CodecException e) {
      throw invalid(name, e);
    }
  }

  /**
   * Writes a big attribute; null is the absence of it.
   *
   * @throws InvalidValueException if the value is text that is not valid Unicode
   */
  public <V> void put(BigField<V> field, @Nullable V value) {
    if (value == null) {
      return;
    }
    try {
      bigValues.add(new BigValue(field, field.content().toBlob(value)));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          String.valueOf(e.getMessage()), location.apply(values).withAttribute(field.name()), e);
    }
  }

  /** Returns the attribute values that are known so far, by name. */
  public Map<String, AttributeValue> values() {
    return values;
  }

  /** Returns the big attributes, in the order in which they were written. */
  public List<BigValue> bigValues() {
    return bigValues;
  }

  private <V> void encode(String name, ValueCodec<V> codec, V value) {
    if (!codec.isStoredAsAbsent(value)) {
      values.put(name, codec.encode(value));
    }
  }

  private InvalidValueException invalid(String name, CodecException e) {
    return new InvalidValueException(
        "the value " + e.getMessage(), location.apply(values).withAttribute(name), e);
  }

  /**
   * A big attribute that is to be written.
   *
   * @param field the attribute
   * @param blob its content
   */
  public record BigValue(BigField<?> field, Blob blob) {}
}
