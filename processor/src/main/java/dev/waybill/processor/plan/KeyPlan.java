package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.Deprecation;

/**
 * One key of a table or an index.
 *
 * @param parameter its name where a method takes it
 * @param typeDeprecation that of the type, which those methods mention
 */
public record KeyPlan(
    String constant, String parameter, AttributeType type, Deprecation typeDeprecation) {}
