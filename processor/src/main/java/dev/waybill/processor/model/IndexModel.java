package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@code @GlobalIndex} or a {@code @LocalIndex}. Keys are components, by name.
 *
 * @param site where it stands; the record's name, where it is one of several
 * @param partitionKey none on a local index
 */
public record IndexModel(
    boolean global,
    Site site,
    Setting<String> name,
    Setting<List<Setting<String>>> partitionKey,
    Setting<List<Setting<String>>> sortKey,
    Setting<Holds> projection,
    Setting<List<Setting<String>>> include,
    Setting<String> method) {

  /** Which attributes it holds. */
  public enum Holds {
    ALL,
    KEYS_ONLY,
    INCLUDE
  }

  /** As users write it. */
  public String annotation() {
    return global ? "@GlobalIndex" : "@LocalIndex";
  }

  /** What the partition key and then the sort key say. */
  public List<Setting<String>> keys() {
    return Stream.concat(partitionKey.value().stream(), sortKey.value().stream()).toList();
  }

  /** Whether it holds all of some components. */
  boolean holds(Set<String> components, Set<String> tableKeys) {
    Set<String> held = new HashSet<>(tableKeys);
    Stream.concat(keys().stream(), include.value().stream()).map(Setting::value).forEach(held::add);
    return projection.value() == Holds.ALL || held.containsAll(components);
  }

  /** What the methods that read it are called. */
  public String methodName() {
    return method.given() ? method.value() : MethodName.of(name.value());
  }
}
