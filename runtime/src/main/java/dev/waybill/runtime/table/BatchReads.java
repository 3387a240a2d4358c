package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnprocessedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads items by many keys. Immutable and safe for use by several threads. */
final class BatchReads<R> {
  /** The most keys of a request. */
  private static final int MAX_KEYS = 100;

  private final ItemTable<R> table;

  BatchReads(ItemTable<R> table) {
    this.table = table;
  }

  Map<Key<R>, R> get(Collection<Key<R>> keys, ReadConsistency consistency) {
    Set<Key<R>> distinct = new LinkedHashSet<>();
    keys.forEach(key -> distinct.add(Objects.requireNonNull(key, "key")));
    Map<Key<R>, R> found = fetch(new ArrayDeque<>(distinct), consistency);
    Map<Key<R>, R> ordered = new LinkedHashMap<>();
    for (Key<R> key : distinct) {
      R value = found.get(key);
      if (value != null) {
        ordered.put(key, value);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  private Map<Key<R>, R> fetch(Deque<Key<R>> waiting, ReadConsistency consistency) {
    Map<Key<R>, R> found = new HashMap<>();
    Backoff.Attempts attempts = table.settings().backoff().start();
    while (!waiting.isEmpty()) {
      List<Key<R>> keys = new ArrayList<>();
      while (keys.size() < MAX_KEYS && !waiting.isEmpty()) {
        keys.add(waiting.remove());
      }
      DynamoDbException throttled = null;
      List<Key<R>> left;
      try {
        BatchGetItemResponse response = request(keys, consistency);
        collect(response, found);
        left = unprocessed(response);
      } catch (DynamoDbException e) {
        if (!e.isThrottlingException()) {
          throw e;
        }
        throttled = e; // It read none of them.
        left = keys;
      }
      waiting.addAll(left);
      if (left.isEmpty()) {
        attempts.progressed();
      } else if (!attempts.await(left.size() < keys.size())) {
        throw exhausted(waiting.size(), throttled);
      }
    }
    return found;
  }

  private BatchGetItemResponse request(List<Key<R>> keys, ReadConsistency consistency) {
    KeysAndAttributes.Builder batch =
        KeysAndAttributes.builder()
            .keys(keys.stream().map(Key::values).toList())
            .consistentRead(consistency == ReadConsistency.STRONG);
    Projection projection = table.reads().projection();
    if (projection != null) {
      batch
          .projectionExpression(projection.expression())
          .expressionAttributeNames(projection.names());
    }
    return table
        .dynamoDb()
        .batchGetItem(request -> request.requestItems(Map.of(table.name(), batch.build())));
  }

  private void collect(BatchGetItemResponse response, Map<Key<R>, R> found) {
    Optional<Expiry> expiry = Expiry.of(table, false);
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    response.responses().values().forEach(items::addAll);
    items.removeIf(item -> expiry.isPresent() && expiry.get().hides(item));
    List<R> records = table.reads().readAll(items);
    for (int i = 0; i < items.size(); i++) {
      found.put(keyOf(items.get(i)), records.get(i));
    }
  }

  private Key<R> keyOf(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (Field<?> attribute : table.schema().keys()) {
      key.put(attribute.name(), Objects.requireNonNull(item.get(attribute.name())));
    }
    return new Key<>(key);
  }

  private List<Key<R>> unprocessed(BatchGetItemResponse response) {
    List<Key<R>> left = new ArrayList<>();
    for (KeysAndAttributes batch : response.unprocessedKeys().values()) {
      batch.keys().forEach(key -> left.add(new Key<>(key)));
    }
    return left;
  }

  private UnprocessedException exhausted(int keys, @Nullable DynamoDbException cause) {
    return new UnprocessedException(
        "DynamoDB left "
            + keys
            + (keys == 1 ? " key" : " keys")
            + " unread, "
            + Backoff.ATTEMPTS
            + " times in a row; it is throttling this table, or its capacity is too low",
        Location.ofTable(table.name()),
        cause);
  }
}
