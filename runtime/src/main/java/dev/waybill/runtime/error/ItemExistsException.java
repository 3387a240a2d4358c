package dev.waybill.runtime.error;

import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record was to be inserted, but there is an item with its key. Nothing was written. */
public final class ItemExistsException extends ConditionFailedException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param item the item, which is copied; empty if it is not known
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ItemExistsException(
      String problem,
      Location location,
      Map<String, AttributeValue> item,
      @Nullable Throwable cause) {
    super(problem, location, item, cause);
  }
}
