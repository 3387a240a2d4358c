package dev.waybill.runtime.table;

/** How recent what is read has to be. */
public enum ReadConsistency {
  /** What was written a moment ago may not be seen yet. Half the price of the other. */
  EVENTUAL,
  /** All writes that succeeded before are seen. */
  STRONG
}
