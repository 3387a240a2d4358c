package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An item points to content outside of the blob store that its attribute names, or the pointer is
 * malformed. It was not followed: whoever can write an item must not be able to make its readers
 * fetch something else with their rights. Thrown before any request to S3.
 */
public final class PointerRefusedException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public PointerRefusedException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
