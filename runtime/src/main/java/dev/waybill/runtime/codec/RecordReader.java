package dev.waybill.runtime.codec;

/**
 * Makes records of items. The processor generates it; implementations are immutable and safe for
 * use by several threads.
 *
 * @param <R> the record
 */
public interface RecordReader<R> {
  /** Returns the record of an item. */
  R read(ItemReader item);
}
