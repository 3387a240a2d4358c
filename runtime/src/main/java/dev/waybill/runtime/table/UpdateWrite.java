package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.UpdateExpression;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidUpdateException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Changes some attributes of an item. */
final class UpdateWrite<R> extends Write<R> {
  private final List<UpdateAction<R>> actions;
  private final ItemWriter item;

  /** Whether content had to leave the item, which a repetition must not put back. */
  private boolean spilled;

  /**
   * Creates a write.
   *
   * @throws InvalidUpdateException if two actions change the same
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be stored
   */
  UpdateWrite(
      ItemTable<R> table,
      Map<String, AttributeValue> key,
      List<UpdateAction<R>> actions,
      Guard<R> guard,
      String verb) {
    super(table, key, guard, verb);
    this.actions = actions;
    this.item = new ItemWriter(values -> location());
    UpdateExpression.writeValues(actions, item, location());
    table.keyRules().checkIndexes(item.values(), location());
    table.schema().itemType().ifPresent(type -> type.check(item.values(), location()));
  }

  @Override
  Map<String, AttributeValue> values() {
    return item.written();
  }

  @Override
  Staging stage(ContentStager stager) {
    Staging staging = stager.stage(item, location(), table().schema());
    if (spilled) {
      staging.checked(() -> stager.spillAll(staging, item));
    }
    // What the item holds beside it is not known, but more than the limit is too much already.
    return staging.checked(() -> ItemLimit.check(values(), location()));
  }

  @Override
  boolean spill(ContentStager stager, Staging staging) {
    if (table().schema().spillAbove() == 0 || !stager.spillAll(staging, item)) {
      return false;
    }
    spilled = true;
    return true;
  }

  @Override
  WriteExpressions render(Placeholders placeholders) {
    String update = UpdateExpression.render(actions, item, placeholders);
    return WriteExpressions.of(update, condition(placeholders), placeholders);
  }

  UpdateItemRequest.Builder request(WriteExpressions expressions) {
    return UpdateItemRequest.builder()
        .tableName(table().name())
        .key(key())
        .updateExpression(expressions.update())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure());
  }

  /** A transaction takes no update that changes nothing; what it asks for is asked all the same. */
  @Override
  TransactWriteItem transactItem(WriteExpressions expressions) {
    if (expressions.update() == null) {
      if (expressions.condition() == null) {
        throw new InvalidUpdateException(
            "the actions come to nothing, which a transaction cannot upsert", location(), null);
      }
      return CheckWrite.of(this, expressions);
    }
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table().name())
                    .key(key())
                    .updateExpression(expressions.update())
                    .conditionExpression(expressions.condition())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }

  /** Returns the content that was set, by pointer, so that it need not be fetched. */
  Map<String, Blob> contentAtHand() {
    Map<String, Blob> known = new HashMap<>();
    for (ItemWriter.BigValue value : item.bigValues()) {
      AttributeValue pointer = item.formOf(value);
      if (pointer != null && pointer.s() != null && value.field().content().isEager()) {
        known.put(pointer.s(), value.blob());
      }
    }
    return known;
  }
}
