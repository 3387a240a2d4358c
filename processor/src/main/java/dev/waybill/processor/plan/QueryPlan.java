package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query of a table or an index.
 *
 * @param columns the keys of which the method takes all, as what the items have
 * @param within the key that is put together, of which it takes the first parts alone
 * @param leading those parts
 * @param next the key or part of which the caller can ask for a range, if that sorts as it is
 *     stored
 */
public record QueryPlan(
    List<KeyColumnPlan> columns,
    Optional<TemplatePlan> within,
    List<KeyPlan> leading,
    Optional<KeyPlan> next) {

  /** All that the method takes. */
  public List<KeyPlan> given() {
    return Stream.concat(columns.stream().flatMap(c -> c.keys().stream()), leading.stream())
        .toList();
  }

  /** That of the methods that start it. */
  public Deprecation deprecation() {
    return given().stream()
        .map(KeyPlan::typeDeprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  /** What the next key is, which decides how a range of it is asked for. */
  public ValueKind nextKind() {
    return ValueKind.of(next.orElseThrow().type());
  }
}
