package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB left a part of a batch unprocessed again and again, as it does when it is throttling.
 * The message says how much was left.
 */
public final class UnprocessedException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public UnprocessedException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
