package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.error.Location;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes are read. Immutable.
 *
 * @param names the names by their placeholders
 */
record Projection(String expression, Map<String, String> names) {
  /** Returns what is read of a single item; null if that is all of it. */
  static @Nullable Projection ofItem(ItemTable<?> table) {
    Set<String> keys = new LinkedHashSet<>();
    table.schema().keys().forEach(key -> keys.add(key.name()));
    // Without a filter, it is the reader who sees what has expired.
    table.schema().timeToLive().ifPresent(expires -> keys.add(expires.name()));
    Placeholders placeholders = new Placeholders(Location.ofTable(table.name()));
    String expression = expression(table, keys, placeholders);
    return expression == null ? null : new Projection(expression, placeholders.names());
  }

  /**
   * Returns the projection expression of a table; null if all attributes are read.
   *
   * @param keys the keys, which messages and cursors need
   */
  static @Nullable String expression(
      ItemTable<?> table, Collection<String> keys, Placeholders placeholders) {
    TableSchema<?> schema = table.schema();
    if (!schema.isProjection()) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>(keys);
    schema.itemType().ifPresent(type -> names.add(type.attribute()));
    for (Field<?> attribute : schema.projected()) {
      add(attribute.name(), attribute.formerNames(), names);
    }
    for (Field<?> attribute : schema.documents()) {
      add(attribute.name(), attribute.formerNames(), names);
    }
    for (BigField<?> attribute : schema.bigAttributes()) {
      add(attribute.name(), attribute.formerNames(), names);
    }
    return names.stream().map(placeholders::name).collect(Collectors.joining(", "));
  }

  private static void add(String name, List<String> formerNames, Set<String> names) {
    names.add(name);
    names.addAll(formerNames);
  }
}
