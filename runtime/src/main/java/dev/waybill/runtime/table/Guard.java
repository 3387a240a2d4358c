package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What must be true of an item for a write of it to be made. Immutable.
 *
 * @param presence whether there has to be an item
 * @param version the version that the item must have; null for any
 * @param condition what the caller asks; null for nothing
 */
record Guard<R>(
    Presence presence, @Nullable ExpectedVersion version, @Nullable Condition<R> condition) {

  /** Tells whether DynamoDB has to be asked anything. */
  boolean isEmpty() {
    return presence == Presence.ANY && version == null && condition == null;
  }

  /**
   * Returns the condition as DynamoDB takes it; null if there is none.
   *
   * @param key the name of an attribute that each item has
   * @throws dev.waybill.runtime.error.InvalidConditionException if DynamoDB would refuse it
   * @throws dev.waybill.runtime.error.InvalidValueException if it cannot hold a value in it
   */
  @Nullable String render(Placeholders placeholders, String key) {
    List<String> parts = new ArrayList<>();
    if (presence != Presence.ANY) {
      String function =
          presence == Presence.PRESENT ? "attribute_exists(" : "attribute_not_exists(";
      parts.add(function + placeholders.name(key) + ")");
    }
    if (version != null) {
      parts.add(version.render(placeholders));
    }
    if (condition != null) {
      String text = placeholders.condition(condition, "condition");
      // It may be an alternative, which binds less than AND.
      parts.add(parts.isEmpty() ? text : "(" + text + ")");
    }
    return parts.isEmpty() ? null : placeholders.checked(String.join(" AND ", parts), "condition");
  }

  /**
   * Returns the placeholders of another try; empty if the guard is not met.
   *
   * @param item the item as it was when DynamoDB found the guard false
   */
  Optional<Placeholders> refined(Placeholders placeholders, Map<String, AttributeValue> item) {
    if (condition == null || item.isEmpty() || (version != null && !version.isThatOf(item))) {
      return Optional.empty();
    }
    return placeholders.refined(condition, item);
  }

  /** Whether there has to be an item. */
  enum Presence {
    ANY,
    PRESENT,
    ABSENT
  }
}
