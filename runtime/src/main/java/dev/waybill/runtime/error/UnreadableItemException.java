package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An item in the table cannot be read as the record: an attribute is of another type, or one that a
 * primitive component needs is absent.
 */
public final class UnreadableItemException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public UnreadableItemException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
