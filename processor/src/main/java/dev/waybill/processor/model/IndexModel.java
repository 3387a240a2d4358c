package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@code @GlobalIndex} or a {@code @LocalIndex}. Keys are components, by name, or templates.
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
    Setting<String> partitionKeyName,
    Setting<String> sortKeyName,
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

  /** The components that the partition key and then the sort key name. */
  public List<Setting<String>> keys() {
    return Stream.concat(partitionKey.value().stream(), sortKey.value().stream())
        .filter(key -> !ComposedKeyModel.isTemplate(key.value()))
        .toList();
  }

  /** The partition key, where it is put together from components. */
  public Optional<ComposedKeyModel> composedPartitionKey() {
    return composed(partitionKey, partitionKeyName, "PK");
  }

  /** The sort key, where it is put together from components. */
  public Optional<ComposedKeyModel> composedSortKey() {
    return composed(sortKey, sortKeyName, "SK");
  }

  /** The templates in the keys, that of the partition key first. */
  public List<ComposedKeyModel> templates() {
    return Stream.concat(composedPartitionKey().stream(), composedSortKey().stream()).toList();
  }

  private Optional<ComposedKeyModel> composed(
      Setting<List<Setting<String>>> keys, Setting<String> attribute, String suffix) {
    return keys.value().stream()
        .filter(key -> ComposedKeyModel.isTemplate(key.value()))
        .findFirst()
        .map(
            template ->
                new ComposedKeyModel(
                    template,
                    attribute.given() ? attribute.value() : MethodName.of(name.value()) + suffix,
                    attribute.given() ? attribute.site() : template.site()));
  }

  /** Whether it holds all of some components. */
  boolean holds(Set<String> components, Set<String> tableKeys) {
    Set<String> held = new HashSet<>(tableKeys);
    Stream.concat(keys().stream(), include.value().stream()).map(Setting::value).forEach(held::add);
    return projection.value() == Holds.ALL || held.containsAll(components);
  }

  /**
   * What the other methods of it are called.
   *
   * @param member whether the table has several types of items
   */
  public List<String> coinedMethods(boolean member) {
    List<String> coined = new ArrayList<>();
    if (!templates().isEmpty()) {
      coined.add(setterName());
    }
    if (member) {
      coined.add(methodName() + "Partition");
    }
    return coined;
  }

  /** What the method that updates keys which are put together is called. */
  public String setterName() {
    String name = methodName();
    return name.isEmpty()
        ? "set"
        : "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** What the methods that read it are called. */
  public String methodName() {
    return method.given() ? method.value() : MethodName.of(name.value());
  }
}
