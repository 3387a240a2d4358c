package dev.waybill.processor.plan;

/**
 * One component of a document.
 *
 * @param method what the method is called that returns its attribute
 */
public record DocumentPartPlan(AttributePlan attribute, String method) {}
