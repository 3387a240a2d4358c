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
 * @param keys the partition key, and the sort key if there is one
 * @param query that of the table, if it has a sort key
 * @param suppliers each that gives ids, once
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
    List<KeyPlan> keys,
    Optional<QueryPlan> query,
    List<IndexPlan> indexes,
    List<SupplierPlan> suppliers,
    Labels labels,
    Deprecation deprecation,
    Deprecation constructorDeprecation,
    Set<TypeRef> spelledOut,
    Set<String> hiddenLangNames) {

  /** The capacity units of a provisioned table. */
  public record Throughput(long read, long write) {}

  /**
   * The attributes in the order in which they are written: the keys come first, so that an error of
   * any other can say whose it is.
   */
  public List<AttributePlan> keysFirst() {
    List<String> keyConstants = keys.stream().map(KeyPlan::constant).toList();
    return Stream.concat(
            keyAttributes(), attributes.stream().filter(a -> !keyConstants.contains(a.constant())))
        .toList();
  }

  /** The keys, and the version that a write of the item asks for. */
  public List<AttributePlan> keysAndVersion() {
    return Stream.concat(keyAttributes(), with(Stamp.VERSION).stream()).toList();
  }

  private Stream<AttributePlan> keyAttributes() {
    return keys.stream()
        .flatMap(key -> attributes.stream().filter(a -> a.constant().equals(key.constant())));
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
    return keys.stream().map(KeyPlan::typeDeprecation).reduce(Deprecation.NONE, Deprecation::and);
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
