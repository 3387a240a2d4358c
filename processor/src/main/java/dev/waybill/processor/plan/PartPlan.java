package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;

/**
 * A component that keys are put together from.
 *
 * @param component its name
 * @param key its constant as a part of keys, and what methods take for it
 * @param accessorDeprecation that of the component
 */
public record PartPlan(String component, KeyPlan key, Deprecation accessorDeprecation) {}
