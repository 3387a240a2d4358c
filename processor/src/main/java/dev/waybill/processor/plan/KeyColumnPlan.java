package dev.waybill.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * An attribute that is a key, of a table or an index.
 *
 * @param template how it is put together, if it is
 * @param keys what methods take for it: the one value that it is, or its parts
 */
public record KeyColumnPlan(Optional<TemplatePlan> template, List<KeyPlan> keys) {

  static KeyColumnPlan of(KeyPlan key) {
    return new KeyColumnPlan(Optional.empty(), List.of(key));
  }

  static KeyColumnPlan of(TemplatePlan template) {
    return new KeyColumnPlan(Optional.of(template), template.keys());
  }

  /** The name of its constant. */
  public String constant() {
    return template.map(TemplatePlan::constant).orElseGet(() -> keys.get(0).constant());
  }
}
