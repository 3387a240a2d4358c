package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A DAO with every name allocated and every decision made.
 *
 * @param projection whether it only reads a part of the items
 * @param spillAbove the size of an item above which inline content moves to S3, if it ever does
 * @param attributes the components, in their order
 * @param others what is no component of a projection, and yet to be known of its table
 * @param columns the partition key, and the sort key if there is one
 * @param composed which of these, and of the keys of indexes, are put together
 * @param membership which of several types of items the record is, if the table has several
 * @param queries those of the table, if it has a sort key
 * @param suppliers each that gives ids, once
 * @param converters each converter of the user's, once
 * @param deprecation that of the record, which the whole DAO mentions
 * @param constructorDeprecation that of the record's canonical constructor
 * @param spelledOut types that a constant of the DAO hides, so that code names them with their
 *     package
 * @param hiddenLangNames classes of {@code java.lang} that another class of the package hides
 */
public record DaoPlan(
    TypeRef dao,
    TypeRef record,
    boolean isPublic,
    boolean projection,
    String tableName,
    Optional<Throughput> throughput,
    Optional<Integer> spillAbove,
    List<AttributePlan> attributes,
    List<AttributePlan> others,
    List<KeyColumnPlan> columns,
    ComposedPlan composed,
    Optional<MembershipPlan> membership,
    List<QueryPlan> queries,
    List<IndexPlan> indexes,
    List<SupplierPlan> suppliers,
    List<ConverterPlan> converters,
    Labels labels,
    Deprecation deprecation,
    Deprecation constructorDeprecation,
    Set<TypeRef> spelledOut,
    Set<String> hiddenLangNames) {

  /** The capacity units of a provisioned table. */
  public record Throughput(long read, long write) {}

  /** What methods take for the key of an item. */
  public List<KeyPlan> keys() {
    return columns.stream().flatMap(column -> column.keys().stream()).toList();
  }

  /** The attributes that are no part of the key of an item. */
  public List<AttributePlan> beyondKey() {
    List<String> constants = columns.stream().map(KeyColumnPlan::constant).toList();
    return attributes.stream()
        .filter(a -> !isInKey(a) && !constants.contains(a.constant()))
        .toList();
  }

  /** The attributes that are the key of an item, or stored in it. */
  public List<AttributePlan> ofKey() {
    List<AttributePlan> beyond = beyondKey();
    return attributes.stream().filter(a -> !beyond.contains(a)).toList();
  }

  /** The attribute that is a key as a whole. */
  public AttributePlan attribute(KeyColumnPlan column) {
    return attributes.stream()
        .filter(a -> !isInKey(a) && a.constant().equals(column.constant()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a component is stored in the key alone, and so is no attribute. */
  public boolean isInKey(AttributePlan attribute) {
    return composed.holding(attribute.accessor()).isPresent();
  }

  public List<AttributePlan> bigAttributes() {
    return attributes.stream().filter(a -> a.big().isPresent()).toList();
  }

  /** The attribute with which Waybill does that. */
  public Optional<AttributePlan> with(Stamp stamp) {
    return Stream.concat(attributes.stream(), others.stream())
        .filter(a -> a.has(stamp))
        .findFirst();
  }

  /** Whether Waybill gives anything to a record that is stored. */
  public boolean stamps() {
    return !projection && attributes.stream().anyMatch(AttributePlan::isStamped);
  }

  /** Whether the stores of its big attributes have to know an encoding. */
  public boolean encodes() {
    return attributes.stream()
        .flatMap(a -> a.big().stream())
        .anyMatch(big -> big.encoding().isPresent());
  }

  /** That of the methods that take the key. */
  public Deprecation keyTypesDeprecation() {
    return keys().stream().map(KeyPlan::typeDeprecation).reduce(Deprecation.NONE, Deprecation::and);
  }

  /** That of the suppliers of ids. */
  public Deprecation suppliersDeprecation() {
    return suppliers.stream()
        .map(SupplierPlan::deprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  /** That of a method that takes these from a record. */
  public static Deprecation accessorsDeprecation(List<AttributePlan> attributes) {
    return attributes.stream()
        .map(AttributePlan::accessorDeprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }
}
