package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.StoredOrder;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.Location;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute of a key that a query compares. Immutable.
 *
 * @param partition whether it is one of the partition key
 * @param table where it is, for messages
 */
record KeyOperand(String attribute, boolean partition, Location table) {
  /**
   * Returns a value as DynamoDB holds it.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if it cannot be that of a key
   */
  <V> AttributeValue encode(Field<V> field, @Nullable V value) {
    ItemWriter item = new ItemWriter(values -> table);
    item.put(field, value);
    return checked(item.values().get(attribute));
  }

  /** Returns a number as DynamoDB holds it; throws as {@link #encode} does. */
  AttributeValue encodeNumber(@Nullable Number value) {
    ItemWriter item = new ItemWriter(values -> table);
    item.put(attribute, Codecs.NUMBER, value);
    return checked(item.values().get(attribute));
  }

  private AttributeValue checked(@Nullable AttributeValue value) {
    return KeyValues.own(KeyRules.checked(value, partition, this::location));
  }

  Location location() {
    return table.withAttribute(attribute);
  }

  KeyCondition is(KeyCondition.Operator operator, AttributeValue... values) {
    return KeyCondition.of(attribute, operator, values);
  }

  /**
   * Returns the condition of a range, both ends included.
   *
   * @throws InvalidConditionException if it ends before it starts
   */
  KeyCondition between(AttributeValue from, AttributeValue to) {
    if (StoredOrder.compare(from, to) > 0) {
      throw new InvalidConditionException(
          "between(…) starts behind its end, and DynamoDB does not allow that", location(), null);
    }
    return is(KeyCondition.Operator.BETWEEN, from, to);
  }
}
