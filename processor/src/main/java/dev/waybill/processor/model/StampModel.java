package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.Optional;

/**
 * An annotation that asks for a {@link Stamp}.
 *
 * @param site where it stands
 * @param supplier the class that gives ids, where the source names one
 */
public record StampModel(Stamp stamp, Site site, Optional<SupplierModel> supplier) {
  /** Whether it leaves open how the value is stored: only a class of the user's gives any ids. */
  public boolean leavesFormOpen() {
    return supplier.isPresent();
  }
}
