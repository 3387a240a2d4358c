package dev.waybill.runtime.attribute;

/** The types of DynamoDB, by the names that it has for them. */
public enum AttributeType {
  /** Text. */
  S,
  /** A set of texts. */
  SS,
  /** A number. */
  N,
  /** A set of numbers. */
  NS,
  /** Binary. */
  B,
  /** A set of binaries. */
  BS,
  /** A boolean. */
  BOOL,
  /** Null, which reads as absent. */
  NULL,
  /** A list. */
  L,
  /** A map. */
  M
}
