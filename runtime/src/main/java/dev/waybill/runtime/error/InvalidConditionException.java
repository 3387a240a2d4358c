package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A condition or filter cannot be asked of DynamoDB: it compares with no value at all or with too
 * many, it is too long, or it does not suit where it is used. Thrown before any request.
 */
public final class InvalidConditionException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public InvalidConditionException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
