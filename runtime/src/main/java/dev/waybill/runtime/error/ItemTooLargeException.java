package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An item passes DynamoDB's limit of 400 KB, names of attributes included. Nothing was written to
 * the table. The message names the largest attributes.
 */
public final class ItemTooLargeException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ItemTooLargeException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
