package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The actions of an update do not make sense together: there is none, or two change the same
 * attribute. Thrown before any request.
 */
public final class InvalidUpdateException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public InvalidUpdateException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
