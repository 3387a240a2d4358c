package dev.waybill.runtime.table;

import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TransactionFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Reads of up to 100 items, in one table or several, as they were at one moment. {@link
 * dev.waybill.runtime.Waybill#readTransaction()} starts one; {@link #get} adds reads, and {@link
 * #run()} makes them. Not safe for use by several threads.
 *
 * <pre>{@code
 * ReadTransaction reads = waybill.readTransaction();
 * TransactionRead<Order> order = reads.get(orders, orders.key("7"));
 * TransactionRead<Stock> stock = reads.get(stocks, stocks.key("tea"));
 * reads.run();
 * Order found = order.result().orElseThrow();
 * }</pre>
 */
public final class ReadTransaction {
  private static final int MAX_READS = 100;

  private final TableSettings settings;
  private final List<TransactionRead<?>> reads = new ArrayList<>();

  /** The reads of each item: DynamoDB does not take two of one item. */
  private final Map<ItemId, List<TransactionRead<?>>> byItem = new LinkedHashMap<>();

  /** Creates an empty transaction, for {@code Waybill.readTransaction()}. */
  public ReadTransaction(TableSettings settings) {
    this.settings = settings;
  }

  /**
   * Adds the read of an item. One that is read twice counts once.
   *
   * @return what has the result once the transaction was run
   * @throws InvalidTransactionException if it is the 101st item
   * @throws IllegalArgumentException if the DAO is of another {@code Waybill}
   */
  public <R> TransactionRead<R> get(ReadDao<R> dao, Key<R> key) {
    return get(dao.items(), key);
  }

  /** Adds the read of an item, as above, in a table with several types of items. */
  public <R> TransactionRead<R> get(FamilyDao<R> dao, Key<? extends R> key) {
    return get(dao.items(), new Key<>(key.values()));
  }

  private <R> TransactionRead<R> get(ItemTable<R> table, Key<R> key) {
    if (!table.settings().equals(settings)) {
      throw new IllegalArgumentException(
          "the DAO of table " + table.name() + " is of another Waybill than the transaction");
    }
    ItemId item = ItemId.of(table, key.values());
    if (byItem.size() == MAX_READS && !byItem.containsKey(item)) {
      throw new InvalidTransactionException(
          "a transaction reads at most " + MAX_READS + " items",
          table.location(key.values()),
          null);
    }
    TransactionRead<R> read = new TransactionRead<>(table, key);
    reads.add(read);
    byItem.computeIfAbsent(item, unused -> new ArrayList<>()).add(read);
    return read;
  }

  /**
   * Makes all reads; then fetches all content in parallel, unless it is a handle. When it is called
   * again, the results are new ones.
   *
   * @throws InvalidTransactionException if there is no read
   * @throws TransactionFailedException if DynamoDB cancels it, as it does when an item is being
   *     written by another transaction; it says because of which reads
   * @throws dev.waybill.runtime.error.UnreadableItemException if an item is not such a record
   * @throws dev.waybill.runtime.error.PointerRefusedException if one points out of its blob store
   * @throws dev.waybill.runtime.error.ContentMissingException if content is not in S3
   * @throws dev.waybill.runtime.error.ContentCorruptException if content is not what was stored
   */
  public void run() {
    if (reads.isEmpty()) {
      throw new InvalidTransactionException(
          "a transaction needs at least one read", Location.NOWHERE, null);
    }
    reads.forEach(TransactionRead::restart);
    List<Map<String, AttributeValue>> items = fetch();
    List<ItemContent> contents = new ArrayList<>(reads.size());
    int next = 0;
    for (List<TransactionRead<?>> sameItem : byItem.values()) {
      Map<String, AttributeValue> item = items.get(next++);
      sameItem.forEach(read -> contents.add(read.found(item)));
    }
    Map<ContentSource, ContentFetch> fetched = new ContentReader(settings).fetch(contents);
    reads.forEach(read -> read.complete(fetched));
  }

  /** Returns the items in the order of {@link #byItem}; empty ones for those that are absent. */
  private List<Map<String, AttributeValue>> fetch() {
    List<TransactGetItem> gets = new ArrayList<>(byItem.size());
    byItem
        .values()
        .forEach(
            sameItem ->
                gets.add(TransactGetItem.builder().get(TransactionRead.get(sameItem)).build()));
    try {
      return settings
          .dynamoDb()
          .transactGetItems(request -> request.transactItems(gets))
          .responses()
          .stream()
          .map(ItemResponse::item)
          .toList();
    } catch (TransactionCanceledException e) {
      throw failed(e);
    }
  }

  private TransactionFailedException failed(TransactionCanceledException cause) {
    List<TransactionFailedException.Failure> failures = new ArrayList<>();
    List<CancellationReason> reasons = cause.cancellationReasons();
    int next = 0;
    for (List<TransactionRead<?>> sameItem : byItem.values()) {
      CancellationReason reason = next < reasons.size() ? reasons.get(next) : null;
      next++;
      if (reason != null && TransactionFailure.isFailure(reason)) {
        TransactionRead<?> read = sameItem.get(0);
        failures.add(
            TransactionFailure.failure(reads.indexOf(read), "get", read.location(), reason, null));
      }
    }
    return new TransactionFailedException(
        "DynamoDB cancelled the reads" + TransactionFailure.text(failures, cause),
        failures.size() == 1 ? failures.get(0).location() : Location.NOWHERE,
        failures,
        cause);
  }
}
