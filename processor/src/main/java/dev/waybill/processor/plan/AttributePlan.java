package dev.waybill.processor.plan;

import dev.waybill.processor.defaults.DefaultValue;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.Deprecation;
import java.util.Optional;

/**
 * One attribute of a DAO.
 *
 * @param constant the name of its constant
 * @param accessor the component that it stands for
 * @param attributeClass the simple name of its class in the runtime
 * @param big where its content goes, if it is big
 * @param required whether a reader fails where it is absent
 * @param deprecation the gravest of what its constant mentions
 * @param accessorDeprecation that of the component alone
 */
public record AttributePlan(
    String constant,
    String accessor,
    String attributeName,
    String attributeClass,
    AttributeType type,
    Optional<DefaultValue> defaultValue,
    Optional<BigPlan> big,
    boolean required,
    Deprecation deprecation,
    Deprecation accessorDeprecation) {}
