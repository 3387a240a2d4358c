package dev.waybill.runtime.table;

/**
 * What writes to a table: its DAO, or what {@code onlyIf(…)} of the DAO returns, which writes under
 * a condition. A {@link Transaction} takes either. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public sealed interface Writes<R> permits TableDao, ConditionalWrites {}
