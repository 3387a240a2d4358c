package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.Capacity;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.Enumerations;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DaoPlan.Throughput;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the DAO of a record in which nothing is wrong. */
public final class Planner {
  private final Declared record;
  private final TableModel table;
  private final List<AttributeModel> attributes;
  private final List<AttributeModel> others;
  private final NamePlanner names;

  private Planner(Declared record, TableModel table, List<AttributeModel> others) {
    this.record = record;
    this.table = table;
    this.attributes = record.attributes();
    this.others = others;
    this.names = new NamePlanner(record, all().toList());
  }

  public static DaoPlan plan(TableModel table) {
    return new Planner(table, table, List.of())
        .plan(table.indexes(), index -> index.projection().value() == Holds.ALL);
  }

  public static DaoPlan plan(ProjectionModel projection) {
    return new Planner(projection, projection.table().orElseThrow(), projection.others())
        .plan(projection.indexes(), index -> true);
  }

  /** The components, and what else has a constant. */
  private Stream<AttributeModel> all() {
    return Stream.concat(attributes.stream(), others.stream());
  }

  private DaoPlan plan(List<IndexModel> indexes, Predicate<IndexModel> readable) {
    boolean projection = record instanceof ProjectionModel;
    // The keys are named first, since what is coined must not have a key's name.
    List<KeyPlan> keys = keysOf(all().toList()).map(this::key).toList();
    IndexPlanner planner = indexPlanner(keys, indexes);
    Labels labels = names.labels();
    Map<TypeRef, SupplierPlan> suppliers = projection ? Map.of() : suppliers();
    return new DaoPlan(
        record.dao(),
        record.type(),
        record.declaration().visibleOutside(),
        projection,
        table.name().value(),
        projection ? Optional.empty() : throughput(table.capacity()),
        Optional.of(table.spillAbove().value()).filter(bytes -> bytes > 0 && !projection),
        attributes.stream().map(a -> AttributePlanner.plan(a, table, suppliers)).toList(),
        others.stream().map(a -> AttributePlanner.plan(a, table, suppliers)).toList(),
        keys,
        planner.table(),
        indexes.stream().map(index -> planner.index(index, readable.test(index))).toList(),
        List.copyOf(suppliers.values()),
        labels,
        record.declaration().deprecation(),
        record.constructor(),
        spelledOut(),
        record.hiddenLangNames());
  }

  private static Stream<AttributeModel> keysOf(List<AttributeModel> attributes) {
    return Stream.concat(
        attributes.stream().filter(a -> a.partitionKey().isPresent()),
        attributes.stream().filter(a -> a.sortKey().isPresent()));
  }

  private KeyPlan key(AttributeModel key) {
    return new KeyPlan(
        key.constant(), names.parameter(key), key.type(), AttributePlanner.typeDeprecation(key));
  }

  private IndexPlanner indexPlanner(List<KeyPlan> tableKeys, List<IndexModel> indexes) {
    Set<String> ofIndexes =
        indexes.stream()
            .flatMap(index -> index.keys().stream())
            .map(Setting::value)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, KeyPlan> byConstant = new HashMap<>();
    tableKeys.forEach(key -> byConstant.put(key.constant(), key));
    Map<String, KeyPlan> keys = new HashMap<>();
    all()
        .filter(a -> ofIndexes.contains(a.component()))
        .forEach(
            a -> keys.put(a.component(), byConstant.computeIfAbsent(a.constant(), c -> key(a))));
    Map<String, String> attributeNames =
        table.attributes().stream()
            .collect(Collectors.toMap(AttributeModel::component, AttributeModel::attributeName));
    return new IndexPlanner(tableKeys, keys, attributeNames);
  }

  private Map<TypeRef, SupplierPlan> suppliers() {
    Map<TypeRef, SupplierPlan> suppliers = new LinkedHashMap<>();
    attributes.stream()
        .flatMap(a -> a.stamps().stream())
        .flatMap(stamp -> stamp.supplier().stream())
        .forEach(
            supplier ->
                suppliers.computeIfAbsent(
                    supplier.type(),
                    type -> new SupplierPlan(type, names.field(type), supplier.deprecation())));
    return suppliers;
  }

  private static Optional<Throughput> throughput(Capacity capacity) {
    return capacity.provisioned()
        ? Optional.of(new Throughput(capacity.read().value(), capacity.write().value()))
        : Optional.empty();
  }

  private Set<TypeRef> spelledOut() {
    return all()
        .flatMap(a -> Enumerations.in(a.type()).stream())
        .map(Enumeration::type)
        .filter(type -> names.isConstant(type.topLevelName()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
