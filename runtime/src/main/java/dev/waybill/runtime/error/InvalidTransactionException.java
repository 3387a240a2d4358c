package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a transaction do not make sense together: there is none, or there are too many,
 * two are for one item, or they are too large in all. Thrown before any request.
 */
public final class InvalidTransactionException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public InvalidTransactionException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
