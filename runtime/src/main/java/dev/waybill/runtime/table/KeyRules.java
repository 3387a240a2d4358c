package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    for (Field<?> attribute : schema.keys()) {
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
    check(schema.partitionKey().name(), item, true);
    schema.sortKey().ifPresent(key -> check(key.name(), item, false));
  }

  private void check(String name, Map<String, AttributeValue> item, boolean partition) {
    checked(item.get(name), partition, () -> location(item).withAttribute(name));
  }

  /**
   * Checks the values of an item that are keys of indexes, as far as there are any: an item without
   * them is not in the index, but one with a bad one is refused by DynamoDB.
   *
   * @param item the item, or what is to be set of it
   * @throws InvalidValueException if DynamoDB would refuse it
   */
  void checkIndexes(Map<String, AttributeValue> item, Location location) {
    for (IndexSchema index : schema.indexes()) {
      index.partitionKeys().forEach(key -> checkIndex(index, key.name(), item, true, location));
      index.sortKeys().forEach(key -> checkIndex(index, key.name(), item, false, location));
    }
  }

  private static void checkIndex(
      IndexSchema index,
      String name,
      Map<String, AttributeValue> item,
      boolean partition,
      Location location) {
    AttributeValue value = item.get(name);
    if (value != null) {
      String kind = (partition ? "the partition key" : "the sort key") + " of index ";
      checked(value, kind + index.name(), partition, () -> location.withAttribute(name));
    }
  }

  /**
   * Returns a value if it can be that of a key.
   *
   * @param partition whether of a partition key
   * @throws InvalidValueException if DynamoDB would refuse it
   */
  static AttributeValue checked(
      @Nullable AttributeValue value, boolean partition, Supplier<Location> location) {
    String kind = partition ? "the partition key" : "the sort key";
    if (value == null) {
      throw invalid(kind + " is null", location);
    }
    return checked(value, kind, partition, location);
  }

  /** Returns the most bytes of a key. */
  static int maxBytes(boolean partition) {
    return partition ? MAX_PARTITION_KEY : MAX_SORT_KEY;
  }

  private static AttributeValue checked(
      AttributeValue value, String kind, boolean partition, Supplier<Location> location) {
    int max = maxBytes(partition);
    long size = ItemSize.of(value);
    if (size == 0) {
      throw invalid(kind + " is empty, which DynamoDB does not allow", location);
    }
    if (size > max) {
      throw invalid(
          kind + " has " + size + " bytes; DynamoDB allows " + max + " at most", location);
    }
    return value;
  }

  private static InvalidValueException invalid(String problem, Supplier<Location> location) {
    return new InvalidValueException(problem, location.get(), null);
  }
}
