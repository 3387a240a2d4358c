package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an item could not be confirmed and the item be written within the commit window,
 * even after several tries. Nothing was written to the table.
 */
public final class CommitWindowException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public CommitWindowException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
