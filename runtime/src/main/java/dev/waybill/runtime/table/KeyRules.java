package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB asks of keys. */
final class KeyRules<R> {
  /** The most bytes of a partition key. */
  private static final int MAX_PARTITION_KEY = 2048;

  /** The most bytes of a sort key. */
  private static final int MAX_SORT_KEY = 1024;

  private final String table;
  private final TableSchema<R> schema;

  KeyRules(String table, TableSchema<R> schema) {
    this.table = table;
    this.schema = schema;
  }

  /** Returns the location of an item, with as much of its key as is known. */
  Location location(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (KeyAttribute<R, ?> attribute : schema.keys()) {
      AttributeValue value = item.get(attribute.name());
      if (value != null) {
        key.put(attribute.name(), value);
      }
    }
    Location location = Location.ofTable(table);
    return key.isEmpty() ? location : location.withKey(KeyText.of(key));
  }

  /**
   * Checks the key of an item.
   *
   * @throws InvalidValueException if DynamoDB would refuse it
   */
  void check(Map<String, AttributeValue> item) {
    check(schema.partitionKey().name(), item, "partition", MAX_PARTITION_KEY);
    schema.sortKey().ifPresent(key -> check(key.name(), item, "sort", MAX_SORT_KEY));
  }

  private void check(String name, Map<String, AttributeValue> item, String kind, int max) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw invalid(name, item, "the " + kind + " key is null");
    }
    long size = ItemSize.of(value);
    if (size == 0) {
      throw invalid(name, item, "the " + kind + " key is empty, which DynamoDB does not allow");
    }
    if (size > max) {
      throw invalid(
          name,
          item,
          "the " + kind + " key has " + size + " bytes; DynamoDB allows " + max + " at most");
    }
  }

  private InvalidValueException invalid(
      String name, Map<String, AttributeValue> item, String problem) {
    return new InvalidValueException(problem, location(item).withAttribute(name), null);
  }
}
