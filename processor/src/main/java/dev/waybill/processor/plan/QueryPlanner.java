package dev.waybill.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the queries by some keys: one for each number of them that a caller can give. */
final class QueryPlanner {
  private final List<QueryPlan> queries = new ArrayList<>();
  private final List<KeyColumnPlan> given;

  private QueryPlanner(List<KeyColumnPlan> partition) {
    this.given = new ArrayList<>(partition);
  }

  /** Those of a table. By all of its keys there is one item, which is no query. */
  static List<QueryPlan> ofTable(List<KeyColumnPlan> keys) {
    QueryPlanner planner = new QueryPlanner(keys.subList(0, 1));
    keys.stream().skip(1).forEach(planner::sort);
    return planner.queries;
  }

  static List<QueryPlan> ofIndex(List<KeyColumnPlan> partition, List<KeyColumnPlan> sort) {
    QueryPlanner planner = new QueryPlanner(partition);
    sort.forEach(planner::sort);
    // A range of the last one includes that of one value, if it has ranges; text is one value.
    List<QueryPlan> queries = planner.queries;
    boolean text = sort.stream().anyMatch(column -> column.keys().isEmpty());
    if (sort.isEmpty() || (!text && queries.get(queries.size() - 1).next().isEmpty())) {
      planner.add(Optional.empty(), List.of(), Optional.empty());
    }
    return queries;
  }

  private void sort(KeyColumnPlan column) {
    if (column.template().isEmpty()) {
      add(Optional.empty(), List.of(), Optional.of(column.keys().get(0)));
    } else if (column.keys().isEmpty()) {
      add(column.template(), List.of(), Optional.empty());
    }
    for (int i = 0; column.template().isPresent() && i < column.keys().size(); i++) {
      add(column.template(), column.keys().subList(0, i), Optional.of(column.keys().get(i)));
    }
    given.add(column);
  }

  private void add(Optional<TemplatePlan> within, List<KeyPlan> leading, Optional<KeyPlan> next) {
    queries.add(
        new QueryPlan(
            List.copyOf(given),
            within,
            List.copyOf(leading),
            next.filter(key -> ValueKind.of(key.type()) != ValueKind.VALUE)));
  }
}
