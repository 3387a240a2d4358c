package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells what has expired but was not removed yet. An item whose attribute is absent, or no number,
 * never expires: so DynamoDB has it.
 *
 * @param attribute the name of the attribute that says when
 * @param now seconds since 1970
 */
record Expiry(String attribute, long now) {
  /**
   * Returns what hides expired items of a table or index; empty if they are to be seen.
   *
   * @param asked whether the caller asked for it, or else the settings decide
   * @throws IllegalStateException if it cannot be told what has expired
   */
  static <R> Optional<Expiry> of(Target<R> target, boolean asked) {
    Optional<Expiry> expiry = of(target.table(), asked);
    expiry
        .filter(found -> !target.holds(found.attribute()))
        .ifPresent(
            found -> {
              throw new IllegalStateException(
                  target
                      + " does not hold "
                      + found.attribute()
                      + ", and so what has expired cannot be hidden there; include it in the"
                      + " projection of the index");
            });
    return expiry;
  }

  /** Returns what hides expired items of a table; empty if they are to be seen. */
  static <R> Optional<Expiry> of(ItemTable<R> table, boolean asked) {
    if (asked && table.schema().timeToLive().isEmpty()) {
      throw new IllegalStateException(
          "nothing of table " + table.name() + " expires: its record has no @TimeToLive");
    }
    return asked || table.settings().hideExpired()
        ? table
            .schema()
            .timeToLive()
            .map(
                field ->
                    new Expiry(field.name(), table.settings().clock().instant().getEpochSecond()))
        : Optional.empty();
  }

  /**
   * Returns the filter that hides what has expired. A comparison with an absent attribute, or one
   * of another type, is false.
   */
  String filter(Placeholders placeholders) {
    return "NOT "
        + placeholders.name(attribute)
        + " <= "
        + placeholders.value(AttributeValue.fromN(Long.toString(now)));
  }

  /** Tells whether an item has expired. */
  boolean hides(Map<String, AttributeValue> item) {
    AttributeValue value = item.get(attribute);
    return value != null
        && value.n() != null
        && new BigDecimal(value.n()).compareTo(BigDecimal.valueOf(now)) <= 0;
  }
}
