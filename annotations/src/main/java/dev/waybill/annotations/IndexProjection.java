package dev.waybill.annotations;

/** Which attributes an index holds; the names are DynamoDB's. */
public enum IndexProjection {
  /** All of them, so that the index is read as the record itself. */
  ALL,
  /**
   * The keys of the index and of the table, and no other: the index is read through a record with
   * {@link Projection}.
   */
  KEYS_ONLY,
  /**
   * The keys, and what the index includes beside them: it is read through a record with {@link
   * Projection}.
   */
  INCLUDE
}
