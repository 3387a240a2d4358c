package dev.waybill.runtime.codec;

/**
 * Converts records to and from items. The processor generates it; implementations are immutable and
 * safe for use by several threads.
 *
 * @param <R> the record
 */
public interface RecordCodec<R> {
  /** Writes each component of a record to an item. */
  void write(R value, ItemWriter item);

  /** Returns the record of an item. */
  R read(ItemReader item);
}
