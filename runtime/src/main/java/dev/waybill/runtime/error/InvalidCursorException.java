package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A cursor does not lead on from where a page ended: it is damaged or forged, or it is one of
 * another query. Thrown before any request. The message never shows the cursor, which holds a key.
 */
public final class InvalidCursorException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public InvalidCursorException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
