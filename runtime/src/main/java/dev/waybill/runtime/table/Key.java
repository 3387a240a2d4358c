package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of an item. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public final class Key<R> {
  private final Map<String, AttributeValue> values;

  Key(Map<String, AttributeValue> values) {
    this.values = values;
  }

  Map<String, AttributeValue> values() {
    return values;
  }

  /** Returns the names and values of the key. */
  @Override
  public String toString() {
    return KeyText.of(values);
  }
}
