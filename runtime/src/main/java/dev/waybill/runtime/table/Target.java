package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * What is read: a table, or one of its indexes. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param index null for the table itself
 */
record Target<R>(ItemTable<R> table, @Nullable IndexSchema index, ReadConsistency consistency) {
  /**
   * Returns the target with a name.
   *
   * @param index the name of an index; null for the table itself
   * @throws IllegalArgumentException if there is no such index, or it cannot be read so
   */
  static <R> Target<R> of(ItemTable<R> table, @Nullable String index, ReadConsistency consistency) {
    if (index == null) {
      return new Target<>(table, null, consistency);
    }
    IndexSchema schema =
        table.schema().indexes().stream()
            .filter(candidate -> candidate.name().equals(index))
            .findAny()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "table " + table.name() + " has no index " + index));
    Target<R> target = new Target<>(table, schema, consistency);
    if (schema.isGlobal() && consistency == ReadConsistency.STRONG) {
      throw target.refused("is global, and DynamoDB has no strong reads of it");
    }
    if (schema.projection() != ProjectionType.ALL && !table.schema().isProjection()) {
      throw target.refused("does not hold all attributes; read it through a @Projection");
    }
    return target;
  }

  private IllegalArgumentException refused(String problem) {
    return new IllegalArgumentException(this + " " + problem);
  }

  /** Returns the attributes of which each query has to know the values. */
  List<Field<?>> partitionKeys() {
    return index == null || !index.isGlobal()
        ? List.of(table.schema().partitionKey())
        : index.partitionKeys();
  }

  List<Field<?>> sortKeys() {
    return index == null
        ? table.schema().sortKey().<List<Field<?>>>map(List::of).orElse(List.of())
        : index.sortKeys();
  }

  /** Returns the names of the keys of the table and of the index: what DynamoDB goes on from. */
  Set<String> keyNames() {
    List<Field<?>> keys = new ArrayList<>(table.schema().keys());
    keys.addAll(partitionKeys());
    keys.addAll(sortKeys());
    Set<String> names = new LinkedHashSet<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }

  /** Tells whether items that are read here have an attribute if they have it in the table. */
  boolean holds(String attribute) {
    return index == null
        || index.projection() == ProjectionType.ALL
        || index.included().contains(attribute)
        || keyNames().contains(attribute);
  }

  Location location() {
    return Location.ofTable(table.name());
  }

  /** Returns what messages call it. */
  @Override
  public String toString() {
    String name = "table " + table.name();
    return index == null ? name : "index " + index.name() + " of " + name;
  }
}
