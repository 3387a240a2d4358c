package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The expressions of a write, as DynamoDB takes them. Immutable.
 *
 * @param update what is changed; null for nothing, or what is no update
 * @param condition null for none
 * @param names null for none: DynamoDB refuses an empty map
 * @param values null for none
 */
record WriteExpressions(
    @Nullable String update,
    @Nullable String condition,
    @Nullable Map<String, String> names,
    @Nullable Map<String, AttributeValue> values) {

  static WriteExpressions of(
      @Nullable String update, @Nullable String condition, Placeholders placeholders) {
    Map<String, String> names = placeholders.names();
    Map<String, AttributeValue> values = placeholders.values();
    return new WriteExpressions(
        update, condition, names.isEmpty() ? null : names, values.isEmpty() ? null : values);
  }

  /** Whoever sets a condition wants to know what it was false of. */
  @Nullable ReturnValuesOnConditionCheckFailure onFailure() {
    return condition == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
  }
}
