package dev.waybill.runtime.error;

import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A record is not the current version of its item: somebody else has written it since it was read.
 * Nothing was written. Read it again, and decide anew.
 */
public final class VersionConflictException extends ConditionFailedException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param item the item, which is copied; empty if it is not known
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public VersionConflictException(
      String problem,
      Location location,
      Map<String, AttributeValue> item,
      @Nullable Throwable cause) {
    super(problem, location, item, cause);
  }
}
