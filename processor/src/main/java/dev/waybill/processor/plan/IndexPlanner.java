package dev.waybill.processor.plan;

import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the indexes of a table, and the queries of both. */
final class IndexPlanner {
  private final List<KeyColumnPlan> tableKeys;
  private final Map<String, KeyPlan> keys;
  private final ComposedPlanner composed;
  private final Map<String, List<String>> attributeNames;

  /**
   * @param keys all that any index has, by component
   * @param composed all that are put together
   * @param attributeNames the names of all attributes, present and former, by component
   */
  IndexPlanner(
      List<KeyColumnPlan> tableKeys,
      Map<String, KeyPlan> keys,
      ComposedPlanner composed,
      Map<String, List<String>> attributeNames) {
    this.tableKeys = tableKeys;
    this.keys = keys;
    this.composed = composed;
    this.attributeNames = attributeNames;
  }

  /** The queries by the partition key, of a table that has a sort key as well. */
  List<QueryPlan> table() {
    return QueryPlanner.ofTable(tableKeys);
  }

  /**
   * @param readable whether the DAO's record is all in the index
   */
  IndexPlan index(IndexModel index, boolean readable) {
    List<KeyColumnPlan> partition =
        index.global()
            ? columns(index.composedPartitionKey(), index.partitionKey())
            : tableKeys.subList(0, 1);
    List<KeyColumnPlan> sort = columns(index.composedSortKey(), index.sortKey());
    return new IndexPlan(
        index.name().value(),
        index.global(),
        index.global() ? constants(partition) : List.of(),
        constants(sort),
        included(index),
        partition,
        readable ? Optional.of(index.methodName()) : Optional.empty(),
        QueryPlanner.ofIndex(partition, sort));
  }

  private Optional<List<String>> included(IndexModel index) {
    return index.projection().value() == Holds.ALL
        ? Optional.empty()
        : Optional.of(
            index.include().value().stream()
                .flatMap(c -> attributeNames.getOrDefault(c.value(), List.of()).stream())
                .toList());
  }

  private List<KeyColumnPlan> columns(
      Optional<ComposedKeyModel> template, Setting<List<Setting<String>>> components) {
    return template
        .map(key -> List.of(KeyColumnPlan.of(composed.template(key))))
        .orElseGet(
            () ->
                components.value().stream()
                    .flatMap(c -> Optional.ofNullable(keys.get(c.value())).stream())
                    .map(KeyColumnPlan::of)
                    .toList());
  }

  private static List<String> constants(List<KeyColumnPlan> keys) {
    return keys.stream().map(KeyColumnPlan::constant).toList();
  }
}
