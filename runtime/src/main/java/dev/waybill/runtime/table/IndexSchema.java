package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * What a record says about an index of its table. The processor generates it. Immutable and safe
 * for use by several threads.
 */
public final class IndexSchema {
  private final String name;
  private final boolean global;
  private final List<Field<?>> partitionKeys;
  private final List<Field<?>> sortKeys;
  private final ProjectionType projection;
  private final List<String> included;

  private IndexSchema(
      String name,
      boolean global,
      List<Field<?>> partitionKeys,
      List<Field<?>> sortKeys,
      ProjectionType projection,
      List<String> included) {
    this.name = name;
    this.global = global;
    this.partitionKeys = partitionKeys;
    this.sortKeys = sortKeys;
    this.projection = projection;
    this.included = included;
  }

  /** Returns a global index without keys that holds all attributes. */
  public static IndexSchema global(String name) {
    return new IndexSchema(name, true, List.of(), List.of(), ProjectionType.ALL, List.of());
  }

  /** Returns a local index without a sort key that holds all attributes. */
  public static IndexSchema local(String name) {
    return new IndexSchema(name, false, List.of(), List.of(), ProjectionType.ALL, List.of());
  }

  /** Returns this index with one more attribute to its partition key. */
  public IndexSchema partitionKey(Field<?> attribute) {
    return new IndexSchema(
        name, global, with(partitionKeys, attribute), sortKeys, projection, included);
  }

  /** Returns this index with one more attribute to its sort key. */
  public IndexSchema sortKey(Field<?> attribute) {
    return new IndexSchema(
        name, global, partitionKeys, with(sortKeys, attribute), projection, included);
  }

  /** Returns this index, holding nothing but keys. */
  public IndexSchema keysOnly() {
    return new IndexSchema(
        name, global, partitionKeys, sortKeys, ProjectionType.KEYS_ONLY, List.of());
  }

  /** Returns this index, holding some attributes beside the keys. */
  public IndexSchema include(String... attributes) {
    return new IndexSchema(
        name, global, partitionKeys, sortKeys, ProjectionType.INCLUDE, List.of(attributes));
  }

  /**
   * Returns an index that holds all that this one and another one of the same name hold.
   *
   * @throws IllegalArgumentException if they are of another kind, or have other keys
   */
  IndexSchema and(IndexSchema other) {
    if (global != other.global
        || !KeyTypes.byName(partitionKeys).equals(KeyTypes.byName(other.partitionKeys))
        || !KeyTypes.byName(sortKeys).equals(KeyTypes.byName(other.sortKeys))) {
      throw new IllegalArgumentException(
          "two members of a family have an index " + name + " of another kind, or with other keys");
    }
    if (projection == ProjectionType.ALL || other.projection == ProjectionType.ALL) {
      return new IndexSchema(name, global, partitionKeys, sortKeys, ProjectionType.ALL, List.of());
    }
    Set<String> all = new LinkedHashSet<>(included);
    all.addAll(other.included);
    return with(all);
  }

  /** Returns this index, holding some attributes beside the keys if it does not hold all. */
  IndexSchema with(Set<String> attributes) {
    return projection == ProjectionType.ALL || attributes.isEmpty()
        ? this
        : include(attributes.toArray(String[]::new));
  }

  private static List<Field<?>> with(List<Field<?>> fields, Field<?> field) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.add(field);
    return List.copyOf(all);
  }

  String name() {
    return name;
  }

  boolean isGlobal() {
    return global;
  }

  /** Returns the attributes of the partition key; none for a local index, which has the table's. */
  List<Field<?>> partitionKeys() {
    return partitionKeys;
  }

  List<Field<?>> sortKeys() {
    return sortKeys;
  }

  ProjectionType projection() {
    return projection;
  }

  /** Returns the names of the attributes that it holds beside the keys. */
  List<String> included() {
    return included;
  }
}
