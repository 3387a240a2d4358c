package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import java.util.List;
import java.util.Optional;

/**
 * A query of a table or an index.
 *
 * @param given the keys that the method takes, as what the items have
 * @param next the key of which the caller can ask for a range, if that sorts as it is stored
 */
public record QueryPlan(List<KeyPlan> given, Optional<KeyPlan> next) {

  /** That of the methods that start it. */
  public Deprecation deprecation() {
    return given.stream().map(KeyPlan::typeDeprecation).reduce(Deprecation.NONE, Deprecation::and);
  }

  /** What the next key is, which decides how a range of it is asked for. */
  public ValueKind nextKind() {
    return ValueKind.of(next.orElseThrow().type());
  }
}
