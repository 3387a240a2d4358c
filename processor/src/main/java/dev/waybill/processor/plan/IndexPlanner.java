package dev.waybill.processor.plan;

import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the queries of a table and its indexes. */
final class IndexPlanner {
  private final List<KeyPlan> tableKeys;
  private final Map<String, KeyPlan> keys;
  private final Map<String, String> attributeNames;

  /**
   * @param keys all that any index has, by component
   * @param attributeNames the names of all attributes, by component
   */
  IndexPlanner(
      List<KeyPlan> tableKeys, Map<String, KeyPlan> keys, Map<String, String> attributeNames) {
    this.tableKeys = tableKeys;
    this.keys = keys;
    this.attributeNames = attributeNames;
  }

  /** The query by the partition key, of a table that has a sort key as well. */
  Optional<QueryPlan> table() {
    return tableKeys.stream().skip(1).findFirst().map(sort -> query(tableKeys.subList(0, 1), sort));
  }

  /**
   * @param readable whether the DAO's record is all in the index
   */
  IndexPlan index(IndexModel index, boolean readable) {
    List<KeyPlan> partition = index.global() ? keys(index.partitionKey()) : tableKeys.subList(0, 1);
    List<KeyPlan> sort = keys(index.sortKey());
    return new IndexPlan(
        index.name().value(),
        index.global(),
        index.global() ? constants(partition) : List.of(),
        constants(sort),
        included(index),
        readable ? Optional.of(index.methodName()) : Optional.empty(),
        queries(partition, sort));
  }

  private Optional<List<String>> included(IndexModel index) {
    return index.projection().value() == Holds.ALL
        ? Optional.empty()
        : Optional.of(
            index.include().value().stream()
                .map(component -> attributeNames.getOrDefault(component.value(), ""))
                .toList());
  }

  /** One for each number of sort keys that can be given before a range, or all. */
  private static List<QueryPlan> queries(List<KeyPlan> partition, List<KeyPlan> sort) {
    List<QueryPlan> queries = new ArrayList<>();
    List<KeyPlan> given = new ArrayList<>(partition);
    for (KeyPlan next : sort) {
      queries.add(query(given, next));
      given.add(next);
    }
    // A range of the last one includes that of one value, if it has ranges.
    if (sort.isEmpty() || queries.get(queries.size() - 1).next().isEmpty()) {
      queries.add(new QueryPlan(List.copyOf(given), Optional.empty()));
    }
    return queries;
  }

  private static QueryPlan query(List<KeyPlan> given, KeyPlan next) {
    boolean sorts = ValueKind.of(next.type()) != ValueKind.VALUE;
    return new QueryPlan(List.copyOf(given), Optional.of(next).filter(key -> sorts));
  }

  private List<KeyPlan> keys(Setting<List<Setting<String>>> components) {
    return components.value().stream()
        .flatMap(component -> Optional.ofNullable(keys.get(component.value())).stream())
        .toList();
  }

  private static List<String> constants(List<KeyPlan> keys) {
    return keys.stream().map(KeyPlan::constant).toList();
  }
}
