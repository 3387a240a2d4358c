package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A table or an index of it did not become ACTIVE within the time allowed, or is being deleted; or
 * a table that was deleted is not gone in time.
 */
public final class TableNotActiveException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public TableNotActiveException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
