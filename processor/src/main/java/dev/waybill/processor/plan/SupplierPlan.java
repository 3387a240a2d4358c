package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;

/**
 * What gives ids.
 *
 * @param field the field of the codec that holds its instance
 */
public record SupplierPlan(TypeRef type, String field, Deprecation deprecation) {}
