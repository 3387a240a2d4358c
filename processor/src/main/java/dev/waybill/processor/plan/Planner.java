package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.Capacity;
import dev.waybill.processor.model.Enumerations;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DaoPlan.Throughput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the DAO of a table in which nothing is wrong. */
public final class Planner {
  private final TableModel table;
  private final NamePlanner names;

  private Planner(TableModel table) {
    this.table = table;
    this.names = new NamePlanner(table);
  }

  public static DaoPlan plan(TableModel table) {
    return new Planner(table).plan();
  }

  private DaoPlan plan() {
    // The keys are named first, since what is coined must not have a key's name.
    List<KeyPlan> keys = keysOf(table).map(this::key).toList();
    return new DaoPlan(
        table.dao(),
        table.type(),
        table.declaration().visibleOutside(),
        table.name().value(),
        throughput(table.capacity()),
        Optional.of(table.spillAbove().value()).filter(bytes -> bytes > 0),
        table.attributes().stream().map(a -> AttributePlanner.plan(a, table)).toList(),
        keys,
        names.labels(),
        table.declaration().deprecation(),
        table.constructor(),
        spelledOut(),
        table.hiddenLangNames());
  }

  static Stream<AttributeModel> keysOf(TableModel table) {
    return Stream.concat(
        table.attributes().stream().filter(a -> a.partitionKey().isPresent()),
        table.attributes().stream().filter(a -> a.sortKey().isPresent()));
  }

  private KeyPlan key(AttributeModel key) {
    return new KeyPlan(
        key.constant(),
        key.component(),
        names.parameter(key),
        key.type(),
        AttributePlanner.typeDeprecation(key),
        key.deprecation());
  }

  private static Optional<Throughput> throughput(Capacity capacity) {
    return capacity.provisioned()
        ? Optional.of(new Throughput(capacity.read().value(), capacity.write().value()))
        : Optional.empty();
  }

  private Set<TypeRef> spelledOut() {
    return table.attributes().stream()
        .flatMap(a -> Enumerations.in(a.type()).stream())
        .map(Enumeration::type)
        .filter(type -> names.isConstant(type.topLevelName()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
