package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * A value of an annotation.
 *
 * @param given whether the source states it; otherwise it is the annotation's default
 * @param site the value where it is given, or else the annotation
 */
public record Setting<T>(T value, boolean given, Site site) {}
