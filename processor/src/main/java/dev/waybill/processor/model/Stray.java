package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * An annotation where the processor would not look at it.
 *
 * @param annotation as users write it
 * @param site where it stands
 * @param owner the type that it stands on, or that declares what it stands on
 * @param member the field or component that it stands on; empty where that is the type
 */
public record Stray(String annotation, Site site, Place place, String owner, String member) {

  /** What it stands on. */
  public enum Place {
    COMPONENT,
    FIELD,
    TYPE,
    /** A type that has a key. */
    KEYED_TYPE
  }
}
