package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * An annotation for components where the processor would not look at it.
 *
 * @param annotation as users write it
 * @param site where it stands
 * @param owner the type that declares the field
 * @param component whether the field is that of a record component
 */
public record Stray(String annotation, Site site, String field, String owner, boolean component) {}
