package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Deletes an item. Its content stays in S3, since other items may point to it. */
final class DeleteWrite<R> extends Write<R> {
  DeleteWrite(ItemTable<R> table, Map<String, AttributeValue> key, Guard<R> guard) {
    super(table, key, guard, "delete");
  }

  DeleteItemRequest.Builder request(WriteExpressions expressions) {
    return DeleteItemRequest.builder()
        .tableName(table().name())
        .key(key())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure());
  }

  @Override
  TransactWriteItem transactItem(WriteExpressions expressions) {
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table().name())
                    .key(key())
                    .conditionExpression(expressions.condition())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }
}
