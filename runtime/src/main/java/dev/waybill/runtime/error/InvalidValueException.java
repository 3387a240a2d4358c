package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A value of the caller cannot be stored: a null or empty key, a number that DynamoDB cannot hold,
 * text that is not valid Unicode. Thrown before any request.
 */
public final class InvalidValueException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public InvalidValueException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
