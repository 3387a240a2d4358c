package dev.waybill.runtime.table;

import org.jspecify.annotations.Nullable;

/** The pages of a query or a scan, one after the other. Not safe for use by several threads. */
interface Pages {
  /**
   * Makes the next request.
   *
   * @param wanted how many items are still wanted, at least 1
   * @return null at the end
   */
  @Nullable RawPage next(long wanted);

  /** Ends it: no request is started any more. */
  void close();
}
