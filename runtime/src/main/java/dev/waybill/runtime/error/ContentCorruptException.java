package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Content in S3 does not have the SHA-256 that it is stored under. Nothing of it was handed out as
 * good.
 */
public final class ContentCorruptException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ContentCorruptException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
