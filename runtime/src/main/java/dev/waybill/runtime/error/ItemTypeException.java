package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An item was to be written as one type of the items of its table, but it is of another. Nothing
 * was written.
 */
public final class ItemTypeException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ItemTypeException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
