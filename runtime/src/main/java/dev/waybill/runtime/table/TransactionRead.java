package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;

/**
 * The read of one item in a {@link ReadTransaction}. Not safe for use by several threads.
 *
 * @param <R> the record
 */
public final class TransactionRead<R> {
  private final ItemTable<R> table;
  private final Key<R> key;
  private Map<String, AttributeValue> item = Map.of();
  private ItemContent content = ItemContent.NONE;

  private @Nullable R record;
  private boolean done;

  TransactionRead(ItemTable<R> table, Key<R> key) {
    this.table = table;
    this.key = key;
  }

  /**
   * Returns the record, or empty if there is no such item.
   *
   * @throws IllegalStateException if the transaction was not run yet, or failed
   */
  public Optional<R> result() {
    if (!done) {
      throw new IllegalStateException(
          "the transaction was not run yet, or failed: run() reads " + location());
    }
    return Optional.ofNullable(record);
  }

  Location location() {
    return table.location(key.values());
  }

  /** Returns the request for an item, which reads what each of some reads of it needs. */
  static Get get(List<TransactionRead<?>> sameItem) {
    TransactionRead<?> first = sameItem.get(0);
    Set<@Nullable Projection> projections = new HashSet<>();
    sameItem.forEach(read -> projections.add(read.table.reads().projection()));
    Get.Builder get = Get.builder().tableName(first.table.name()).key(first.key.values());
    Projection projection = first.table.reads().projection();
    if (projections.size() == 1 && projection != null) {
      get.projectionExpression(projection.expression())
          .expressionAttributeNames(projection.names());
    }
    return get.build();
  }

  /** Forgets the result of an earlier run, so that it is not taken for that of one that fails. */
  void restart() {
    done = false;
    record = null;
  }

  /** Takes the item, which is empty if it is absent, and returns what of its content is needed. */
  ItemContent found(Map<String, AttributeValue> found) {
    boolean hidden =
        Expiry.of(table, false)
            .filter(expiry -> !found.isEmpty() && expiry.hides(found))
            .isPresent();
    item = hidden ? Map.of() : found;
    content = item.isEmpty() ? ItemContent.NONE : table.reads().find(item, Map.of());
    return content;
  }

  void complete(Map<ContentSource, ContentFetch> fetched) {
    record =
        item.isEmpty() ? null : table.reads().record(item, ItemReads.complete(content, fetched));
    done = true;
  }
}
