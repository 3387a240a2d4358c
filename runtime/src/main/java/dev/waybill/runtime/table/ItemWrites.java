package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.error.ItemNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Writes single items, under a condition or not. What the methods promise is said where users call
 * them, in {@link TableDao}. Immutable and safe for use by several threads.
 */
final class ItemWrites<R> {
  private final ItemTable<R> table;
  private final DynamoDbClient dynamoDb;
  private final WritePlans<R> plans;
  private final WriteSender sender;

  ItemWrites(ItemTable<R> table) {
    this.table = table;
    this.dynamoDb = table.dynamoDb();
    this.plans = new WritePlans<>(table);
    this.sender = new WriteSender(table.settings());
  }

  WritePlans<R> plans() {
    return plans;
  }

  R save(R value, @Nullable Condition<R> condition) {
    PutWrite<R> write = plans.save(value, condition);
    put(write, ReturnValue.NONE);
    return write.stored();
  }

  R insert(R value) {
    PutWrite<R> write = plans.insert(value);
    put(write, ReturnValue.NONE);
    return write.stored();
  }

  Optional<R> getAndSave(R value, @Nullable Condition<R> condition) {
    PutItemResponse response = put(plans.save(value, condition), ReturnValue.ALL_OLD);
    return response.hasAttributes()
        ? Optional.of(table.reads().read(response.attributes(), Map.of()))
        : Optional.empty();
  }

  private PutItemResponse put(PutWrite<R> write, ReturnValue returned) {
    return sender.send(
        write,
        (expressions, configuration) ->
            dynamoDb.putItem(
                write
                    .request(expressions)
                    .returnValues(returned == ReturnValue.NONE ? null : returned)
                    .overrideConfiguration(configuration)
                    .build()));
  }

  R update(Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    return after(plans.update(key, actions, condition));
  }

  R updateRecord(R value, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    return after(plans.updateRecord(value, actions, condition));
  }

  R upsert(Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    return after(plans.upsert(key, actions, condition));
  }

  R getAndUpdate(Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    UpdateItemResponse response =
        update(plans.update(key, actions, condition), ReturnValue.ALL_OLD);
    return table.reads().read(response.attributes(), Map.of());
  }

  void updateOnly(Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    update(plans.update(key, actions, condition), ReturnValue.NONE);
  }

  private R after(UpdateWrite<R> write) {
    UpdateItemResponse response = update(write, ReturnValue.ALL_NEW);
    return table.reads().read(response.attributes(), write.contentAtHand());
  }

  private UpdateItemResponse update(UpdateWrite<R> write, ReturnValue returned) {
    return sender.send(
        write,
        (expressions, configuration) ->
            dynamoDb.updateItem(
                write
                    .request(expressions)
                    .returnValues(returned)
                    .overrideConfiguration(configuration)
                    .build()));
  }

  boolean delete(Key<R> key, @Nullable Condition<R> condition) {
    return delete(plans.delete(key, condition)).hasAttributes();
  }

  boolean deleteRecord(R value, @Nullable Condition<R> condition) {
    return delete(plans.deleteRecord(value, condition)).hasAttributes();
  }

  Optional<R> getAndDelete(Key<R> key, @Nullable Condition<R> condition) {
    DeleteItemResponse response = delete(plans.delete(key, condition));
    return response.hasAttributes()
        ? Optional.of(table.reads().read(response.attributes(), Map.of()))
        : Optional.empty();
  }

  private DeleteItemResponse delete(DeleteWrite<R> write) {
    return sender.send(
        write,
        (expressions, configuration) ->
            dynamoDb.deleteItem(
                write
                    .request(expressions)
                    .returnValues(ReturnValue.ALL_OLD)
                    .overrideConfiguration(configuration)
                    .build()));
  }

  R refresh(R value) {
    Key<R> key = plans.keyOf(value);
    return table
        .reads()
        .get(key, ReadConsistency.STRONG)
        .orElseThrow(
            () ->
                new ItemNotFoundException(
                    "there is no such item to refresh from", table.location(key.values()), null));
  }
}
