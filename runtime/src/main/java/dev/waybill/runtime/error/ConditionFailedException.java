package dev.waybill.runtime.error;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item is there, but the condition of a write is false for it. Nothing was written. The item as
 * it was then comes with this exception; {@code currentOf} of the DAO makes a record of it.
 */
public class ConditionFailedException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  /** The values of the SDK are not serializable. */
  private final transient @Nullable Map<String, AttributeValue> item;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param item the item, which is copied; empty if it is not known
   * @param cause the exception of the SDK or of the JDK that led here, or null
   */
  public ConditionFailedException(
      String problem,
      Location location,
      Map<String, AttributeValue> item,
      @Nullable Throwable cause) {
    super(problem, location, cause);
    this.item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
  }

  /**
   * Returns the item as it was when the condition was found to be false, with pointers for its
   * content. Unmodifiable; empty if the server did not send it, and after serialization.
   */
  public final Map<String, AttributeValue> item() {
    return item == null ? Map.of() : item;
  }
}
