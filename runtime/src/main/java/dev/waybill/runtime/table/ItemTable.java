package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigForms;
import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of DynamoDB whose items are records: what a generated DAO hands to its base class.
 * Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public final class ItemTable<R> {
  private final String name;
  private final TableSchema<R> schema;
  private final TableSettings settings;
  private final KeyRules<R> keyRules;
  private final BigForms bigForms;
  private final ItemReads<R> reads;
  private final ItemWrites<R> writes;
  private final BatchWrites<R> batches;

  /**
   * Creates the table.
   *
   * @param name the name of the table, after any renaming
   * @param schema what the record says
   * @param settings what all tables share
   * @throws IllegalArgumentException if a blob store that the record needs is not configured
   */
  public ItemTable(String name, TableSchema<R> schema, TableSettings settings) {
    schema.bigAttributes().forEach(attribute -> settings.stores().check(attribute, name));
    this.name = name;
    this.schema = schema;
    this.settings = settings;
    this.keyRules = new KeyRules<>(name, schema);
    this.bigForms = new StoreForms(settings.stores());
    this.reads = new ItemReads<>(this);
    this.writes = new ItemWrites<>(this);
    this.batches = new BatchWrites<>(this, writes.plans());
  }

  String name() {
    return name;
  }

  TableSchema<R> schema() {
    return schema;
  }

  TableSettings settings() {
    return settings;
  }

  DynamoDbClient dynamoDb() {
    return settings.dynamoDb();
  }

  KeyRules<R> keyRules() {
    return keyRules;
  }

  ItemReads<R> reads() {
    return reads;
  }

  ItemWrites<R> writes() {
    return writes;
  }

  BatchWrites<R> batches() {
    return batches;
  }

  /** Returns the placeholders of a request that writes. */
  Placeholders placeholders(Location location) {
    return new Placeholders(location, bigForms);
  }

  /** Returns the location of an item, with as much of its key as is known. */
  Location location(Map<String, AttributeValue> item) {
    return keyRules.location(item);
  }

  /** Returns the key that a writer has collected, whatever else it has. */
  Key<R> checkedKey(ItemWriter item) {
    keyRules.check(item.values());
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (Field<?> field : schema.keys()) {
      key.put(field.name(), item.values().get(field.name()));
    }
    return new Key<>(key);
  }
}
