package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.ItemTypeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.error.WaybillException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What to throw when DynamoDB found a guard false: an absent item is told from another one. */
final class Refusal {
  private Refusal() {}

  /**
   * Returns what to throw.
   *
   * @param verb what was to be done with the item
   * @param item the item as it was; empty if there is none
   */
  static WaybillException of(
      Guard<?> guard,
      String verb,
      Location location,
      Map<String, AttributeValue> item,
      @Nullable RuntimeException cause) {
    if (guard.presence() == Guard.Presence.ABSENT) {
      return new ItemExistsException(
          "there is an item with this key already; "
              + (guard.isOfOtherType(item)
                  ? "it is one of another record, which save() does not replace either"
                  : "save() replaces it")
              + repetition(cause),
          location,
          item,
          cause);
    }
    ExpectedVersion version = guard.version();
    if (item.isEmpty()) {
      return new ItemNotFoundException(
          "there is no such item to " + verb + absence(guard) + repetition(cause), location, cause);
    }
    ItemType type = guard.type();
    if (type != null && !type.matches(item)) {
      return new ItemTypeException(
          type.mismatch(item) + "; nothing of it was changed" + repetition(cause),
          location.withAttribute(type.attribute()),
          cause);
    }
    if (version != null && !version.isThatOf(item)) {
      return new VersionConflictException(
          "the record to "
              + verb
              + " has "
              + version
              + ", but its item has "
              + version.foundIn(item)
              + ", so somebody else has written it since; read it again"
              + repetition(cause),
          location.withAttribute(version.attribute()),
          item,
          cause);
    }
    return new ConditionFailedException(
        "the condition for the item to " + verb + " is false: " + asked(guard) + repetition(cause),
        location,
        item,
        cause);
  }

  /**
   * What the SDK sends again because an answer was lost, or said to try again, may find what it has
   * done the first time. The token of a transaction is against that.
   */
  private static String repetition(@Nullable RuntimeException cause) {
    Integer attempts =
        cause instanceof ConditionalCheckFailedException failure ? failure.numAttempts() : null;
    return attempts == null || attempts < 2
        ? ""
        : "; the SDK sent the request " + attempts + " times, and an earlier one may have done it";
  }

  private static String absence(Guard<?> guard) {
    if (guard.version() != null) {
      return "; it was deleted since the record was read, which has " + guard.version();
    }
    if (guard.presence() == Guard.Presence.PRESENT) {
      return "; save() creates one";
    }
    return ", and without one the condition is false: " + asked(guard);
  }

  /** Without a condition it is that of an update on the names that it finds, try after try. */
  private static Object asked(Guard<?> guard) {
    Condition<?> condition = guard.condition();
    return condition == null
        ? "somebody else changes the names of its attributes at the same time"
        : condition;
  }
}
