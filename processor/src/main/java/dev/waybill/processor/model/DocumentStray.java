package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * An annotation of members of families on a type that is none.
 *
 * @param annotation as users write it
 * @param site where it stands
 * @param owner the type that it stands on
 */
public record DocumentStray(String annotation, Site site, String owner) {}
