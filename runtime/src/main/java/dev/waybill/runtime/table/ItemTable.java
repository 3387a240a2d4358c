package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigForms;
import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.NestedContent;
import dev.waybill.runtime.error.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
    this(name, schema, settings, ItemReads::new);
  }

  ItemTable(
      String name,
      TableSchema<R> schema,
      TableSettings settings,
      Function<ItemTable<R>, ItemReads<R>> reads) {
    NestedContent.Collector check =
        (path, field) -> settings.stores().check(path, field, schema.name(), name);
    schema.bigAttributes().forEach(attribute -> check.found(attribute.name(), attribute));
    schema.documentsWithContent().forEach(attribute -> NestedContent.collect(attribute, check));
    this.name = name;
    this.schema = schema;
    this.settings = settings;
    this.keyRules = new KeyRules<>(name, schema);
    this.bigForms = new StoreForms(settings.stores(), schema.name());
    this.reads = reads.apply(this);
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

  /**
   * Returns this table, all items of which are such records.
   *
   * @throws UnsupportedOperationException if it holds several types of items
   */
  ItemTable<R> whole() {
    if (schema.itemType().isPresent()) {
      throw new UnsupportedOperationException(
          "table "
              + name
              + " holds several types of items, and other indexes may belong to it: the DAO of all"
              + " of them creates and deletes it");
    }
    return this;
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
