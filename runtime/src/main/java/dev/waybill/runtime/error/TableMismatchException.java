package dev.waybill.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A table of that name exists, but does not suit the record: it has other keys, lacks an index or
 * holds less in one, or its items expire by another attribute. Nothing was changed.
 */
public final class TableMismatchException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public TableMismatchException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
