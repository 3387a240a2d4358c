package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.KeyTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** The keys of a table and of its indexes, and what its indexes hold, as DynamoDB has them. */
final class IndexKeys {
  private IndexKeys() {}

  static List<KeySchemaElement> ofTable(TableSchema<?> schema) {
    return elements(
        List.of(schema.partitionKey()),
        schema.sortKey().<List<Field<?>>>map(List::of).orElse(List.of()));
  }

  /** Returns the keys of an index; a local one has the partition key of its table. */
  static List<KeySchemaElement> of(IndexSchema index, TableSchema<?> schema) {
    return elements(partitionKeys(index, schema), index.sortKeys());
  }

  /** Returns all attributes that are keys of the table or of an index, each once. */
  static List<Field<?>> all(TableSchema<?> schema) {
    List<Field<?>> all = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    add(schema.keys(), all, names);
    for (IndexSchema index : schema.indexes()) {
      add(partitionKeys(index, schema), all, names);
      add(index.sortKeys(), all, names);
    }
    return all;
  }

  /** Returns what an index is to hold. DynamoDB refuses keys among what is included. */
  static Projection projection(IndexSchema index, TableSchema<?> schema) {
    if (index.projection() == ProjectionType.ALL) {
      return Projection.builder().projectionType(ProjectionType.ALL).build();
    }
    Set<String> included = included(index, schema);
    return included.isEmpty()
        ? Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build()
        : Projection.builder()
            .projectionType(ProjectionType.INCLUDE)
            .nonKeyAttributes(included)
            .build();
  }

  /**
   * Returns the names that an index holds beside the keys, which it holds anyway. Items of several
   * types are told apart in an index, too.
   */
  static Set<String> included(IndexSchema index, TableSchema<?> schema) {
    Set<String> included = new LinkedHashSet<>(index.included());
    schema.itemType().ifPresent(type -> included.add(type.attribute()));
    schema.keys().forEach(key -> included.remove(key.name()));
    index.partitionKeys().forEach(key -> included.remove(key.name()));
    index.sortKeys().forEach(key -> included.remove(key.name()));
    return included;
  }

  /** Returns the keys of a table that are put together of components. */
  static List<KeyTemplate> composed(List<Field<?>> keys) {
    List<KeyTemplate> composed = new ArrayList<>();
    for (Field<?> key : keys) {
      if (key instanceof KeyTemplate template) {
        composed.add(template);
      }
    }
    return composed;
  }

  /** Returns the composed keys of indexes that the composed keys of the table tell, each once. */
  static List<KeyTemplate> ofTableKeys(TableSchema<?> schema) {
    Set<String> known = new HashSet<>();
    composed(schema.keys())
        .forEach(key -> key.parts().forEach(part -> known.add(part.component())));
    return composed(all(schema)).stream()
        .filter(key -> !schema.keys().contains(key))
        .filter(key -> key.parts().stream().allMatch(part -> known.contains(part.component())))
        .toList();
  }

  private static List<Field<?>> partitionKeys(IndexSchema index, TableSchema<?> schema) {
    return index.isGlobal() ? index.partitionKeys() : List.of(schema.partitionKey());
  }

  private static void add(List<Field<?>> fields, List<Field<?>> all, Set<String> names) {
    for (Field<?> field : fields) {
      if (names.add(field.name())) {
        all.add(field);
      }
    }
  }

  private static List<KeySchemaElement> elements(
      List<Field<?>> partitionKeys, List<Field<?>> sortKeys) {
    List<KeySchemaElement> elements = new ArrayList<>();
    partitionKeys.forEach(key -> elements.add(element(key, KeyType.HASH)));
    sortKeys.forEach(key -> elements.add(element(key, KeyType.RANGE)));
    return elements;
  }

  private static KeySchemaElement element(Field<?> key, KeyType type) {
    return KeySchemaElement.builder().attributeName(key.name()).keyType(type).build();
  }
}
