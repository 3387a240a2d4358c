package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import java.util.List;

/**
 * An update that keeps the keys of indexes in step with their parts.
 *
 * @param method its name
 * @param set the parts that it sets
 * @param fromKeys the other parts that are a key of the table as a whole
 * @param fromTemplates the keys of the table that hold further parts
 * @param composed the keys that it puts together
 */
public record IndexActionPlan(
    String method,
    List<SetPart> set,
    List<SetPart> fromKeys,
    List<TemplatePlan> fromTemplates,
    List<TemplatePlan> composed) {

  /**
   * A part that is an attribute too.
   *
   * @param attribute the constant of that
   * @param required whether it is never null
   */
  public record SetPart(String attribute, PartPlan part, boolean required) {}

  /** That of the types that the method takes. */
  public Deprecation deprecation() {
    return set.stream()
        .map(part -> part.part().key().typeDeprecation())
        .reduce(Deprecation.NONE, Deprecation::and);
  }
}
