package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A DAO with every name allocated and every decision made.
 *
 * @param spillAbove the size of an item above which inline content moves to S3, if it ever does
 * @param keys the partition key, and the sort key if there is one
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
    String tableName,
    Optional<Throughput> throughput,
    Optional<Integer> spillAbove,
    List<AttributePlan> attributes,
    List<KeyPlan> keys,
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
            keyConstants.stream()
                .flatMap(key -> attributes.stream().filter(a -> a.constant().equals(key))),
            attributes.stream().filter(a -> !keyConstants.contains(a.constant())))
        .toList();
  }

  public List<AttributePlan> bigAttributes() {
    return attributes.stream().filter(a -> a.big().isPresent()).toList();
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

  /** That of the method that takes the key from a record. */
  public Deprecation keyAccessorsDeprecation() {
    return keys.stream()
        .map(KeyPlan::accessorDeprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  /** That of the method that takes everything from a record. */
  public Deprecation accessorsDeprecation() {
    return attributes.stream()
        .map(AttributePlan::accessorDeprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }
}
