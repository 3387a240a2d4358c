package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes nothing, and lets a transaction fail if a condition is false of an item. */
final class CheckWrite<R> extends Write<R> {
  CheckWrite(ItemTable<R> table, Map<String, AttributeValue> key, Guard<R> guard) {
    super(table, key, guard, "check");
  }

  @Override
  TransactWriteItem transactItem(WriteExpressions expressions) {
    return of(this, expressions);
  }

  /** Returns the check of what must be true for a write which changes nothing. */
  static TransactWriteItem of(Write<?> write, WriteExpressions expressions) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(write.table().name())
                    .key(write.key())
                    .conditionExpression(expressions.condition())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }
}
