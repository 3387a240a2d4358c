package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.UpdateExpression;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A table of DynamoDB whose items are records. Generated DAOs are thin layers above it. Immutable
 * and safe for use by several threads.
 *
 * <p>Beside the exceptions that are named with each method, all of them throw the SDK's own
 * exceptions as they are.
 *
 * @param <R> the record
 */
public final class ItemTable<R> {
  private final String name;
  private final TableSchema<R> schema;
  private final TableSettings settings;
  private final DynamoDbClient dynamoDb;
  private final ContentStager stager;
  private final ContentWriter writer;
  private final ContentReader reader;
  private final KeyRules<R> keyRules;
  private final CommitTimeout commitTimeout;

  /**
   * Creates the table.
   *
   * @param name the name of the table, after any renaming
   * @param schema what the record says
   * @param settings what all tables share
   * @throws IllegalArgumentException if a blob store that the record needs is not configured
   */
  public ItemTable(String name, TableSchema<R> schema, TableSettings settings) {
    schema.bigAttributes().forEach(attribute -> settings.stores().check(attribute, name));
    this.name = name;
    this.schema = schema;
    this.settings = settings;
    this.dynamoDb = settings.dynamoDb();
    this.stager = new ContentStager(settings);
    this.writer = new ContentWriter(settings);
    this.reader = new ContentReader(settings);
    this.keyRules = new KeyRules<>(name, schema);
    this.commitTimeout = new CommitTimeout(dynamoDb);
  }

  /**
   * Creates the table if it is absent, and waits until it is ACTIVE.
   *
   * @return whether this call created it
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   * @throws dev.waybill.runtime.error.TableNotActiveException if it does not become ACTIVE in time
   */
  public boolean create() {
    return create(request -> {});
  }

  /**
   * Creates the table as {@link #create()} does.
   *
   * @param customizer adjusts the request before it is sent; not called if the table is there
   * @return whether this call created it
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   * @throws dev.waybill.runtime.error.TableNotActiveException if it does not become ACTIVE in time
   */
  public boolean create(Consumer<CreateTableRequest.Builder> customizer) {
    return new TableCreation(dynamoDb, name, schema, settings.createTimeout()).run(customizer);
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if the value is null, empty, too long,
   *     or cannot be stored
   */
  public <P> Key<R> key(KeyAttribute<R, P> partitionKey, P value) {
    ItemWriter item = keyWriter();
    item.put(partitionKey, value);
    return checkedKey(item);
  }

  /**
   * Returns the key of an item of a table with a sort key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if a value is null, empty, too long, or
   *     cannot be stored
   */
  public <P, S> Key<R> key(
      KeyAttribute<R, P> partitionKey, P value, KeyAttribute<R, S> sortKey, S sortValue) {
    ItemWriter item = keyWriter();
    item.put(partitionKey, value);
    item.put(sortKey, sortValue);
    return checkedKey(item);
  }

  /**
   * Stores a record, replacing the item with its key if there is one. Content goes to its store
   * first, and only what is not there is sent.
   *
   * @return the record as it was stored
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be stored
   * @throws ItemTooLargeException if the item passes 400 KB without its content
   * @throws dev.waybill.runtime.error.ContentChangedException if a file changes meanwhile
   */
  public R save(R value) {
    ItemWriter item = new ItemWriter(keyRules::location);
    schema.codec().write(value, item);
    keyRules.check(item.values());
    Location location = keyRules.location(item.values());
    try (Staging staging = stager.stage(item, location, schema.spillAbove())) {
      ItemLimit.check(item.values(), location);
      PutItemRequest.Builder request = PutItemRequest.builder().tableName(name).item(item.values());
      writer.commit(
          staging.uploads(),
          location,
          time -> {
            try {
              return dynamoDb.putItem(
                  request.overrideConfiguration(commitTimeout.within(time)).build());
            } catch (DynamoDbException e) {
              throw ItemLimit.explained(e, item.values(), location);
            }
          });
    }
    return value;
  }

  /** Returns the record with a key, as {@link ReadConsistency#EVENTUAL} reads see it. */
  public Optional<R> get(Key<R> key) {
    return get(key, ReadConsistency.EVENTUAL);
  }

  /**
   * Returns the record with a key, with its content unless that is a handle.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   * @throws dev.waybill.runtime.error.PointerRefusedException if it points out of its blob store
   * @throws dev.waybill.runtime.error.ContentMissingException if content is not in S3
   * @throws dev.waybill.runtime.error.ContentCorruptException if content is not what was stored
   */
  public Optional<R> get(Key<R> key, ReadConsistency consistency) {
    GetItemResponse response =
        dynamoDb.getItem(
            request ->
                request
                    .tableName(name)
                    .key(key.values())
                    .consistentRead(consistency == ReadConsistency.STRONG));
    return response.hasItem() ? Optional.of(read(response.item(), Map.of())) : Optional.empty();
  }

  /**
   * Returns the record with a key as a {@link ReadConsistency#STRONG} read sees it; throws as
   * {@link #get} does.
   *
   * @throws ItemNotFoundException if there is no such item any more
   */
  public R refresh(Key<R> key) {
    return get(key, ReadConsistency.STRONG)
        .orElseThrow(() -> notFound(key, "there is no such item to refresh from", null));
  }

  /**
   * Changes some attributes of an item. Content goes to its store first, as in {@link #save}.
   *
   * <p>If the record cannot be read afterwards, because content of another attribute is missing,
   * say, the update has been made all the same.
   *
   * @return the record after the update; content that was just set is not fetched
   * @throws dev.waybill.runtime.error.InvalidUpdateException if there is no action, or two are for
   *     one attribute
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be stored
   * @throws ItemNotFoundException if there is no such item
   * @throws ItemTooLargeException if the item would pass 400 KB
   */
  public R update(Key<R> key, List<UpdateAction<R>> actions) {
    List<UpdateAction<R>> all = List.copyOf(actions);
    Location location = keyRules.location(key.values());
    ItemWriter item = new ItemWriter(values -> location);
    UpdateExpression.writeValues(all, item, location);
    UpdateItemResponse response;
    try (Staging staging = stager.stage(item, location, schema.spillAbove())) {
      // What the item holds beside it is not known, but more than the limit is too much already.
      ItemLimit.check(item.values(), location);
      try {
        response = update(key, all, item, staging, location);
      } catch (ItemTooLargeException e) {
        if (schema.spillAbove() == 0 || !stager.spillAll(staging, item)) {
          throw e;
        }
        response = update(key, all, item, staging, location);
      }
    }
    return read(response.attributes(), contentAtHand(item));
  }

  /**
   * Deletes an item. Its content stays in S3, since other items may point to it.
   *
   * @return whether there was such an item
   */
  public boolean delete(Key<R> key) {
    DeleteItemResponse response =
        dynamoDb.deleteItem(
            request -> request.tableName(name).key(key.values()).returnValues(ReturnValue.ALL_OLD));
    return response.hasAttributes();
  }

  private UpdateItemResponse update(
      Key<R> key,
      List<UpdateAction<R>> actions,
      ItemWriter item,
      Staging staging,
      Location location) {
    UpdateItemRequest.Builder request =
        request(key, UpdateExpression.render(actions, item.values(), schema.partitionKey().name()));
    return writer.commit(
        staging.uploads(),
        location,
        time -> {
          try {
            return dynamoDb.updateItem(
                request.overrideConfiguration(commitTimeout.within(time)).build());
          } catch (ConditionalCheckFailedException e) {
            throw notFound(key, "there is no such item to update; save() creates one", e);
          } catch (DynamoDbException e) {
            throw ItemLimit.explained(e, item.values(), location);
          }
        });
  }

  private UpdateItemRequest.Builder request(Key<R> key, UpdateExpression update) {
    UpdateItemRequest.Builder request =
        UpdateItemRequest.builder()
            .tableName(name)
            .key(key.values())
            .conditionExpression(update.condition())
            .expressionAttributeNames(update.names())
            .returnValues(ReturnValue.ALL_NEW);
    if (update.expression() != null) {
      request.updateExpression(update.expression());
    }
    // DynamoDB refuses an empty map.
    if (!update.values().isEmpty()) {
      request.expressionAttributeValues(update.values());
    }
    return request;
  }

  private R read(Map<String, AttributeValue> item, Map<String, Blob> known) {
    Supplier<Location> location = () -> keyRules.location(item);
    Map<String, Blob> blobs = reader.read(schema.bigAttributes(), item, known, location);
    return schema.codec().read(new ItemReader(item, blobs, location));
  }

  private static Map<String, Blob> contentAtHand(ItemWriter item) {
    Map<String, Blob> known = new HashMap<>();
    for (ItemWriter.BigValue value : item.bigValues()) {
      AttributeValue pointer = item.values().get(value.field().name());
      if (pointer != null && pointer.s() != null && value.field().content().isEager()) {
        known.put(pointer.s(), value.blob());
      }
    }
    return known;
  }

  private ItemWriter keyWriter() {
    return new ItemWriter(keyRules::location);
  }

  private Key<R> checkedKey(ItemWriter item) {
    keyRules.check(item.values());
    return new Key<>(item.values());
  }

  private ItemNotFoundException notFound(
      Key<R> key, String problem, @Nullable RuntimeException cause) {
    return new ItemNotFoundException(problem, keyRules.location(key.values()), cause);
  }
}
