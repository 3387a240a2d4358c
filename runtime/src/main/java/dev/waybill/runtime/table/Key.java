package dev.waybill.runtime.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of an item. Immutable and safe for use by several threads. Two keys are equal if they are
 * one key to DynamoDB: 1 and 1.0 are one number.
 *
 * @param <R> the record
 */
public final class Key<R> {
  private final Map<String, AttributeValue> values;

  /** The values in their canonical form, by name; found when it is needed first. */
  private volatile @Nullable Map<String, Object> canonical;

  Key(Map<String, AttributeValue> values) {
    Map<String, AttributeValue> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(name, KeyValues.own(value)));
    this.values = copy;
  }

  Map<String, AttributeValue> values() {
    return values;
  }

  private Map<String, Object> canonical() {
    Map<String, Object> known = canonical;
    if (known == null) {
      known = KeyValues.canonical(values);
      canonical = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key<?> key && canonical().equals(key.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  /** Returns the names and values of the key. */
  @Override
  public String toString() {
    return KeyText.of(values);
  }
}
