package dev.waybill.runtime.codec;

/**
 * Converts records to and from items. The processor generates it; implementations are immutable and
 * safe for use by several threads.
 *
 * @param <R> the record
 */
public interface RecordCodec<R> extends RecordReader<R> {
  /** Writes each component of a record to an item. */
  void write(R value, ItemWriter item);

  /** Writes the key of a record, and its version if it has one, to an item. */
  void writeKey(R value, ItemWriter item);

  /**
   * Returns a record as it is to be stored: with what Waybill gives to it, such as its next
   * version. The record itself where it gives nothing.
   */
  default R stamp(R value, Stamps stamps) {
    return value;
  }
}
