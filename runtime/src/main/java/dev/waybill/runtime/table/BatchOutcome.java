package dev.waybill.runtime.table;

import dev.waybill.runtime.error.BatchWriteException;
import dev.waybill.runtime.error.Location;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has become of the items of a batch, by their positions. Not safe for use by several threads.
 */
final class BatchOutcome {
  private final Set<Integer> written = new TreeSet<>();
  private final Map<Integer, RuntimeException> failures = new TreeMap<>();
  private final Set<Integer> open = new TreeSet<>();

  BatchOutcome(int size) {
    for (int i = 0; i < size; i++) {
      open.add(i);
    }
  }

  void written(BatchEntry entry) {
    written.addAll(entry.positions());
    open.removeAll(entry.positions());
  }

  void failed(BatchEntry entry, RuntimeException failure) {
    entry.positions().forEach(position -> failures.put(position, failure));
    open.removeAll(entry.positions());
  }

  /**
   * Checks that all is written.
   *
   * @throws BatchWriteException if not
   */
  void check(Location location) {
    if (failures.isEmpty() && open.isEmpty()) {
      return;
    }
    RuntimeException first = failures.values().stream().findFirst().orElse(null);
    int size = written.size() + failures.size() + open.size();
    throw new BatchWriteException(
        failures.size()
            + " of "
            + size
            + " items could not be written"
            + (open.isEmpty() ? "" : ", and " + open.size() + " were not tried")
            + "; failures() has what went wrong with each. The first: "
            + (first == null ? "" : first.getMessage()),
        location,
        written,
        failures,
        open,
        first);
  }
}
