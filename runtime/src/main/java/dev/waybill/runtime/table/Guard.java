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
 * @param type the type that the item must have if there is one; null for any
 */
record Guard<R>(
    Presence presence,
    @Nullable ExpectedVersion version,
    @Nullable Condition<R> condition,
    @Nullable ItemType type) {

  /** Returns the guard that is always met. */
  static <R> Guard<R> none() {
    return new Guard<>(Presence.ANY, null, null, null);
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
    String ofType = presence == Presence.ABSENT || type == null ? null : type.render(placeholders);
    if (ofType != null) {
      parts.add(
          presence == Presence.PRESENT
              ? ofType
              : "(attribute_not_exists(" + placeholders.name(key) + ") OR " + ofType + ")");
    }
    if (version != null) {
      parts.add(version.render(placeholders));
    }
    Condition<R> asked = placeholders.withStoredNames(condition);
    if (asked != null) {
      String text = placeholders.condition(asked, "condition");
      // It may be an alternative, which binds less than AND.
      parts.add(parts.isEmpty() ? text : "(" + text + ")");
    }
    return parts.isEmpty() ? null : placeholders.checked(String.join(" AND ", parts), "condition");
  }

  /** Tells whether an item is one of another type than it must be. */
  boolean isOfOtherType(Map<String, AttributeValue> item) {
    return type != null && !item.isEmpty() && !type.matches(item);
  }

  /**
   * Returns the placeholders of another try; empty if the guard is not met.
   *
   * @param item the item as it was when DynamoDB found the guard false
   */
  Optional<Placeholders> refined(Placeholders placeholders, Map<String, AttributeValue> item) {
    if ((item.isEmpty() && presence == Presence.PRESENT)
        || isOfOtherType(item)
        || (version != null && !version.isThatOf(item))) {
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
