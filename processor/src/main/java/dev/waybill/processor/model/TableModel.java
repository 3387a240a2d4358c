package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A record that is an item of a table, as it stands in the source: nothing is known to be right
 * yet.
 *
 * @param site where {@code @Table} stands; the name of a record which is one of several types
 * @param discriminator what {@code @Table} says of a table that has several types of items
 * @param keys what is put together from components
 * @param membership what makes it one of several types of items, if the table has several
 * @param projection where {@code @Projection} stands, which does not belong beside {@code @Table}
 * @param constructor whether the canonical constructor is deprecated
 * @param hiddenLangNames simple names of {@code java.lang} that mean another type in the record's
 *     package
 */
public record TableModel(
    Declaration declaration,
    Site site,
    Setting<String> name,
    Capacity capacity,
    Setting<Integer> spillAbove,
    Setting<String> discriminator,
    TableKeysModel keys,
    Optional<MembershipModel> membership,
    List<AttributeModel> attributes,
    List<IndexModel> indexes,
    Optional<Site> projection,
    Deprecation constructor,
    Set<String> hiddenLangNames)
    implements Declared {

  @Override
  public String annotation() {
    return "@Table";
  }

  /** Its partition key, if it has one. */
  public Optional<KeyColumnModel> partitionColumn() {
    return column(keys.partition(), AttributeModel::partitionKey);
  }

  /** Its sort key, if it has one. */
  public Optional<KeyColumnModel> sortColumn() {
    return column(keys.sort(), AttributeModel::sortKey);
  }

  private Optional<KeyColumnModel> column(
      Optional<ComposedKeyModel> template, Function<AttributeModel, Optional<Site>> key) {
    return template
        .map(KeyColumnModel::of)
        .or(
            () ->
                attributes.stream()
                    .filter(a -> key.apply(a).isPresent())
                    .findFirst()
                    .map(KeyColumnModel::of));
  }

  /** The partition key of an index, or else its sort key; what is no component is left out. */
  public List<KeyColumnModel> columns(IndexModel index, boolean partition) {
    Optional<ComposedKeyModel> template =
        partition ? index.composedPartitionKey() : index.composedSortKey();
    if (template.isPresent()) {
      return List.of(KeyColumnModel.of(template.get()));
    }
    return (partition ? index.partitionKey() : index.sortKey())
        .value().stream()
            .flatMap(key -> attributes.stream().filter(a -> a.component().equals(key.value())))
            .map(KeyColumnModel::of)
            .toList();
  }

  /** Whether it has a sort key. */
  public boolean isSorted() {
    return keys.sort().isPresent() || attributes.stream().anyMatch(a -> a.sortKey().isPresent());
  }
}
