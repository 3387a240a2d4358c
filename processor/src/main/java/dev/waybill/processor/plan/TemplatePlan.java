package dev.waybill.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A key that is put together.
 *
 * @param constant the name of its constant
 * @param attributeName the attribute that holds it
 */
public record TemplatePlan(String constant, String attributeName, List<Piece> pieces) {

  /** Text, or else a part. */
  public record Piece(Optional<String> text, Optional<PartPlan> part) {}

  /** The parts, in order. */
  public List<PartPlan> parts() {
    return pieces.stream().flatMap(piece -> piece.part().stream()).toList();
  }

  /** What methods take for all of it. */
  public List<KeyPlan> keys() {
    return parts().stream().map(PartPlan::key).toList();
  }
}
