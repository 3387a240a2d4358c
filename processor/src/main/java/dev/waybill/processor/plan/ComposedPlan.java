package dev.waybill.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a DAO puts together.
 *
 * @param parts the components that any key is put together from
 * @param ofTable the keys of the table
 * @param ofIndexes the keys of indexes that are none of the table
 * @param actions what updates the latter
 */
public record ComposedPlan(
    List<PartPlan> parts,
    List<TemplatePlan> ofTable,
    List<TemplatePlan> ofIndexes,
    List<IndexActionPlan> actions) {

  /** The key of the table that a component is stored in, if it is. */
  public Optional<TemplatePlan> holding(String component) {
    return ofTable.stream()
        .filter(template -> template.parts().stream().anyMatch(is(component)))
        .findFirst();
  }

  /** A component as a part of keys. */
  public PartPlan part(String component) {
    return parts.stream().filter(is(component)).findFirst().orElseThrow();
  }

  private static Predicate<PartPlan> is(String component) {
    return part -> part.component().equals(component);
  }
}
