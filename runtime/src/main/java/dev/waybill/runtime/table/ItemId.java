package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What tells an item from all others.
 *
 * @param table the name of the table
 * @param key the key in its canonical form
 */
record ItemId(String table, Map<String, Object> key) {
  /**
   * Returns the identity of an item.
   *
   * @param item its key, or all of it
   */
  static ItemId of(ItemTable<?> table, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>();
    for (Field<?> field : table.schema().keys()) {
      AttributeValue value = item.get(field.name());
      if (value != null) {
        key.put(field.name(), value);
      }
    }
    return new ItemId(table.name(), KeyValues.canonical(key));
  }
}
