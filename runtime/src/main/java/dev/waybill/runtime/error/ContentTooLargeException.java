package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Content is too large to be fetched into memory. A component of type {@code Blob} can stream it.
 */
public final class ContentTooLargeException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ContentTooLargeException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
