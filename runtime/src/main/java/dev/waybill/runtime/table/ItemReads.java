package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.WaybillException;
import dev.waybill.runtime.table.ContentChunks.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads items as records of one type. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
class ItemReads<R> {
  private final ItemTable<R> table;
  private final DynamoDbClient dynamoDb;
  private final ContentReader reader;
  private final @Nullable Projection projection;

  ItemReads(ItemTable<R> table) {
    this.table = table;
    this.dynamoDb = table.dynamoDb();
    this.reader = new ContentReader(table.settings());
    this.projection = Projection.ofItem(table);
  }

  /**
   * Returns the record with a key, with its content unless that is a handle.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   * @throws dev.waybill.runtime.error.PointerRefusedException if it points out of its blob store
   * @throws dev.waybill.runtime.error.ContentMissingException if content is not in S3
   * @throws dev.waybill.runtime.error.ContentCorruptException if content is not what was stored
   */
  Optional<R> get(Key<R> key, ReadConsistency consistency) {
    GetItemRequest.Builder request =
        GetItemRequest.builder()
            .tableName(table.name())
            .key(key.values())
            .consistentRead(consistency == ReadConsistency.STRONG);
    if (projection != null) {
      request
          .projectionExpression(projection.expression())
          .expressionAttributeNames(projection.names());
    }
    GetItemResponse response = dynamoDb.getItem(request.build());
    return response.hasItem() && !isHidden(response.item())
        ? Optional.of(read(response.item(), Map.of()))
        : Optional.empty();
  }

  private boolean isHidden(Map<String, AttributeValue> item) {
    return Expiry.of(table, false).filter(expiry -> expiry.hides(item)).isPresent();
  }

  /** Returns what is read of an item; null for all of it. */
  @Nullable Projection projection() {
    return projection;
  }

  /**
   * Returns the record of an item.
   *
   * @param known content that is at hand, by pointer
   */
  R read(Map<String, AttributeValue> item, Map<String, Blob> known) {
    ItemContent content = find(item, known);
    Map<ContentSource, ContentFetch> fetched =
        content.wanted().isEmpty() ? Map.of() : reader.fetch(List.of(content));
    return record(item, complete(content, fetched));
  }

  /** Returns the item that a condition was false of, as {@link ReadDao#currentOf} says. */
  final Optional<R> currentOf(ConditionFailedException failure) {
    String other = failure.location().table();
    if (!table.name().equals(other)) {
      throw new IllegalArgumentException(
          "the failed condition is of table " + other + ", and not of table " + table.name());
    }
    return failure.item().isEmpty()
        ? Optional.empty()
        : Optional.of(read(failure.item(), Map.of()));
  }

  /** Returns the records of some items, whose content is fetched all at once. */
  List<R> readAll(List<Map<String, AttributeValue>> items) {
    Deque<ItemContent> contents = new ArrayDeque<>(items.size());
    items.forEach(item -> contents.add(find(item, Map.of())));
    Map<ContentSource, ContentFetch> fetched = reader.fetch(contents);
    List<R> records = new ArrayList<>(items.size());
    for (Map<String, AttributeValue> item : items) {
      records.add(record(item, complete(contents.remove(), fetched)));
    }
    return records;
  }

  /** Returns some items as records that are made, and whose content is fetched, when needed. */
  LazyPage<R> readLazily(List<Map<String, AttributeValue>> items) {
    List<Found> found = new ArrayList<>(items.size());
    for (Map<String, AttributeValue> item : items) {
      try {
        found.add(new Found(find(item, Map.of()), null));
      } catch (RuntimeException e) {
        found.add(new Found(null, e)); // The items before it are read first.
      }
    }
    return new LazyPage<>(this, items, new ContentChunks(table.settings().transfers(), found));
  }

  /**
   * Finds the content of an item, without a request.
   *
   * @throws UnreadableItemException if the item is of another type
   */
  ItemContent find(Map<String, AttributeValue> item, Map<String, Blob> known) {
    ItemType type = table.schema().itemType().orElse(null);
    if (type != null && !type.matches(item)) {
      throw new UnreadableItemException(
          type.mismatch(item), table.location(item).withAttribute(type.attribute()), null);
    }
    return reader.find(table.schema(), item, known, () -> table.location(item));
  }

  /** Returns all content of an item by where it stands. */
  static Map<Path, Blob> complete(ItemContent content, Map<ContentSource, ContentFetch> fetched) {
    return content.complete(
        source -> Objects.requireNonNull(fetched.get(source), "not fetched").use());
  }

  /** Returns the record of an item whose content is at hand. */
  R record(Map<String, AttributeValue> item, Map<Path, Blob> blobs) {
    ItemReader reader = new ItemReader(item, blobs, () -> table.location(item));
    try {
      return table.schema().reader().read(reader);
    } catch (WaybillException | SdkException e) {
      throw e;
    } catch (RuntimeException e) {
      // A record may check what it is given. Of many items, only this one tells which it was.
      throw new UnreadableItemException(
          "the record was not made of what is stored; its constructor, or a method that it calls,"
              + " threw "
              + e.getClass().getSimpleName(),
          table.location(item),
          e);
    }
  }
}
