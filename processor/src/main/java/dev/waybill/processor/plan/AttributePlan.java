package dev.waybill.processor.plan;

import dev.waybill.processor.defaults.DefaultValue;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.Stamp;
import java.util.Optional;

/**
 * One attribute of a DAO.
 *
 * @param constant the name of its constant
 * @param accessor the component that it stands for
 * @param epochSecond whether it is a time that is stored in seconds, as DynamoDB expires items by
 * @param big where its content goes, if it is big
 * @param stamp what Waybill does with it
 * @param supplier what gives its ids, if that is not Waybill itself
 * @param required whether a reader fails where it is absent
 * @param deprecation the gravest of what its constant mentions
 * @param accessorDeprecation that of the component alone
 */
public record AttributePlan(
    String constant,
    String accessor,
    String attributeName,
    AttributeClass attributeClass,
    AttributeType type,
    boolean epochSecond,
    Optional<DefaultValue> defaultValue,
    Optional<BigPlan> big,
    Optional<Stamp> stamp,
    Optional<SupplierPlan> supplier,
    boolean required,
    Deprecation deprecation,
    Deprecation accessorDeprecation) {

  /** Whether a record gets another value for it when it is stored. */
  public boolean isStamped() {
    return stamp.filter(s -> s != Stamp.TIME_TO_LIVE || epochSecond).isPresent();
  }

  boolean has(Stamp other) {
    return stamp.filter(s -> s == other).isPresent();
  }
}
