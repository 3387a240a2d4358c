package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Capacity;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.IndexModel.Holds;
import dev.waybill.processor.model.MembershipModel;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.model.UserTypes;
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
  private final Map<String, String> parameters = new HashMap<>();

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
    List<AttributeModel> known =
        record instanceof ProjectionModel p ? p.tableAttributes() : attributes;
    // The keys are named first, since what is coined must not have a key's name.
    List<KeyPlan> keys = keysOf(all().toList()).map(this::key).toList();
    Map<String, KeyPlan> indexKeys = indexKeys(keys, indexes);
    ComposedPlanner composed =
        new ComposedPlanner(table.keys(), indexes, known, names, this::parameter);
    List<KeyColumnPlan> columns = columns(keys, composed);
    IndexPlanner planner = new IndexPlanner(columns, indexKeys, composed, attributeNames());
    Labels labels = names.labels();
    Map<TypeRef, SupplierPlan> suppliers = projection ? Map.of() : suppliers();
    List<ConverterPlan> converters = names.converters();
    return new DaoPlan(
        record.dao(),
        record.type(),
        record.declaration().visibleOutside(),
        projection,
        table.name().value(),
        projection ? Optional.empty() : throughput(table.capacity()),
        Optional.of(table.spillAbove().value()).filter(bytes -> bytes > 0 && spills()),
        attributes.stream().map(a -> AttributePlanner.plan(a, table, suppliers)).toList(),
        others.stream().map(a -> AttributePlanner.plan(a, table, suppliers)).toList(),
        columns,
        composed.plan(
            projection ? List.of() : new IndexActionPlanner(composed, known).plan(indexes)),
        table.membership().map(Planner::membership),
        planner.table(),
        indexes.stream().map(index -> planner.index(index, readable.test(index))).toList(),
        List.copyOf(suppliers.values()),
        converters,
        labels,
        record.declaration().deprecation(),
        record.constructor(),
        spelledOut(),
        record.hiddenLangNames());
  }

  /** Another type of items of the table may be the one with content that can move. */
  private boolean spills() {
    // What is inline inside a document is for the document to say.
    return record instanceof TableModel
        && (!DocumentsIn.all(attributes).isEmpty()
            || attributes.stream()
                .flatMap(a -> a.bigs().stream())
                .anyMatch(big -> big.inlineUpTo().value() > 0));
  }

  private static Stream<AttributeModel> keysOf(List<AttributeModel> attributes) {
    return Stream.concat(
        attributes.stream().filter(a -> a.partitionKey().isPresent()),
        attributes.stream().filter(a -> a.sortKey().isPresent()));
  }

  private KeyPlan key(AttributeModel key) {
    return new KeyPlan(
        key.constant(), parameter(key), key.type(), AttributePlanner.typeDeprecation(key));
  }

  private String parameter(AttributeModel key) {
    return parameters.computeIfAbsent(key.component(), component -> names.parameter(key));
  }

  private List<KeyColumnPlan> columns(List<KeyPlan> keys, ComposedPlanner composed) {
    Optional<KeyColumnPlan> partition =
        table.keys().partition().map(key -> KeyColumnPlan.of(composed.template(key)));
    Optional<KeyColumnPlan> sort =
        table.keys().sort().map(key -> KeyColumnPlan.of(composed.template(key)));
    return Stream.of(partition.stream(), keys.stream().map(KeyColumnPlan::of), sort.stream())
        .flatMap(column -> column)
        .toList();
  }

  private static MembershipPlan membership(MembershipModel membership) {
    return new MembershipPlan(
        membership.discriminator().value(),
        membership.typeName().value(),
        membership.fallback().map(site -> membership.otherTypeNames()));
  }

  private Map<String, KeyPlan> indexKeys(List<KeyPlan> tableKeys, List<IndexModel> indexes) {
    Set<String> ofIndexes =
        indexes.stream()
            .flatMap(index -> index.keys().stream())
            .map(Setting::value)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, KeyPlan> byConstant = new HashMap<>();
    tableKeys.forEach(key -> byConstant.put(key.constant(), key));
    Map<String, KeyPlan> keys = new HashMap<>();
    all()
        .filter(a -> ofIndexes.contains(a.component()) && !a.isKeyPart())
        .forEach(
            a -> keys.put(a.component(), byConstant.computeIfAbsent(a.constant(), c -> key(a))));
    return keys;
  }

  private Map<String, List<String>> attributeNames() {
    return table.attributes().stream()
        .collect(Collectors.toMap(AttributeModel::component, AttributeModel::allNames));
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

  static Optional<Throughput> throughput(Capacity capacity) {
    return capacity.provisioned()
        ? Optional.of(new Throughput(capacity.read().value(), capacity.write().value()))
        : Optional.empty();
  }

  private Set<TypeRef> spelledOut() {
    return all()
        .flatMap(a -> UserTypes.in(a.type()).stream())
        .map(UserType::type)
        .filter(type -> names.isConstant(type.topLevelName()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
