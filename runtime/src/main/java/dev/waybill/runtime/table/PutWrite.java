package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.ItemWriter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Stores a record, replacing the item with its key. */
final class PutWrite<R> extends Write<R> {
  private final R stored;
  private final ItemWriter item;

  /**
   * Creates a write.
   *
   * @param stored the record as it will be stored
   * @param item the record, written
   */
  PutWrite(ItemTable<R> table, R stored, ItemWriter item, Guard<R> guard, String verb) {
    super(table, table.checkedKey(item).values(), guard, verb);
    this.stored = stored;
    this.item = item;
    table.keyRules().checkIndexes(item.values(), location());
  }

  /** Returns the record as it will be stored. */
  R stored() {
    return stored;
  }

  @Override
  Map<String, AttributeValue> values() {
    return item.values();
  }

  @Override
  Staging stage(ContentStager stager) {
    Staging staging = stager.stage(item, location(), table().schema());
    return staging.checked(() -> ItemLimit.check(item.values(), location()));
  }

  PutItemRequest.Builder request(WriteExpressions expressions) {
    return PutItemRequest.builder()
        .tableName(table().name())
        .item(item.values())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure());
  }

  @Override
  TransactWriteItem transactItem(WriteExpressions expressions) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table().name())
                    .item(item.values())
                    .conditionExpression(expressions.condition())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }
}
