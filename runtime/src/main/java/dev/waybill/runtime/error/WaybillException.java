package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of the exceptions that Waybill throws itself. Its message starts with its {@link
 * #location() location}, and never shows content.
 */
public abstract class WaybillException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Where it went wrong. */
  private final Location location;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  protected WaybillException(String problem, Location location, @Nullable Throwable cause) {
    super(message(problem, location), cause);
    this.location = location;
  }

  /** Returns where it went wrong. */
  public final Location location() {
    return location;
  }

  private static String message(String problem, Location location) {
    String where = location.toString();
    return where.isEmpty() ? problem : where + ": " + problem;
  }
}
