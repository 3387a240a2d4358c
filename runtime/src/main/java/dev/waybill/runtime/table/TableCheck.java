package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TableMismatchException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Compares a table that is there with what a record says: its keys, and that it has the indexes of
 * the record. Further indexes are no one's business but their owner's.
 */
final class TableCheck {
  private final TableSchema<?> schema;
  private final TableDescription found;
  private final Location location;

  /** The types of the attributes that are keys, by name. */
  private final Map<String, String> foundTypes = new TreeMap<>();

  private final Map<String, String> ownTypes = new TreeMap<>();

  TableCheck(String table, TableSchema<?> schema, TableDescription found) {
    this.schema = schema;
    this.found = found;
    this.location = Location.ofTable(table);
    found
        .attributeDefinitions()
        .forEach(
            attribute ->
                foundTypes.put(attribute.attributeName(), attribute.attributeTypeAsString()));
    for (Field<?> key : IndexKeys.all(schema)) {
      ownTypes.put(key.name(), KeyTypes.of(key).toString());
    }
  }

  /**
   * Checks it.
   *
   * @throws TableMismatchException if the record does not suit the table
   */
  void run() {
    Map<String, String> foundKeys = keysByType(found.keySchema(), foundTypes);
    Map<String, String> ownKeys = keysByType(IndexKeys.ofTable(schema), ownTypes);
    if (!foundKeys.equals(ownKeys)) {
      throw mismatch(
          "the table exists with the keys " + foundKeys + ", but the record has " + ownKeys);
    }
    schema.indexes().forEach(this::check);
  }

  private void check(IndexSchema own) {
    FoundIndex index = FoundIndex.of(own.name(), found);
    String name =
        (own.isGlobal() ? "the global index \"" : "the local index \"") + own.name() + '"';
    if (index == null) {
      throw mismatch(
          "the table exists, but without "
              + name
              + " of the record"
              + (own.isGlobal()
                  ? "; UpdateTable adds one"
                  : "; a local index is created with its table, or never"));
    }
    if (index.global() != own.isGlobal()) {
      throw mismatch(
          name
              + " of the record is a "
              + (index.global() ? "global" : "local")
              + " one in the table that exists");
    }
    List<String> foundKeys = keys(index.keys(), foundTypes);
    List<String> ownKeys = keys(IndexKeys.of(own, schema), ownTypes);
    if (!foundKeys.equals(ownKeys)) {
      throw mismatch(
          name + " has the keys " + foundKeys + " in the table, but the record has " + ownKeys);
    }
    checkProjection(own, index.projection(), name);
  }

  private void checkProjection(IndexSchema own, Projection projection, String name) {
    if (projection.projectionType() == ProjectionType.ALL) {
      return;
    }
    if (own.projection() == ProjectionType.ALL) {
      throw mismatch(
          name
              + " holds "
              + projection.projectionTypeAsString()
              + " in the table, but the record says ALL");
    }
    Set<String> missing = new TreeSet<>(IndexKeys.included(own, schema));
    projection.nonKeyAttributes().forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw mismatch(name + " does not hold " + missing + " in the table, but the record does");
    }
  }

  private static Map<String, String> keysByType(
      List<KeySchemaElement> keys, Map<String, String> types) {
    Map<String, String> byType = new TreeMap<>();
    for (KeySchemaElement key : keys) {
      byType.put(key.keyTypeAsString(), text(key, types));
    }
    return byType;
  }

  private static List<String> keys(List<KeySchemaElement> keys, Map<String, String> types) {
    return keys.stream().map(key -> key.keyTypeAsString() + "=" + text(key, types)).toList();
  }

  private static String text(KeySchemaElement key, Map<String, String> types) {
    return key.attributeName() + " (" + types.get(key.attributeName()) + ")";
  }

  private TableMismatchException mismatch(String problem) {
    return new TableMismatchException(problem, location, null);
  }
}
