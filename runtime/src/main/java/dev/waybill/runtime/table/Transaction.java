package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Up to 100 writes of different items, in one table or several, of which either all are made or
 * none. {@link dev.waybill.runtime.Waybill#transaction()} starts one; its methods add operations,
 * and {@link #commit()} makes them. Not safe for use by several threads.
 *
 * <pre>{@code
 * Transaction transaction = waybill.transaction();
 * Order stored = transaction.save(orders, order);
 * transaction.update(stocks.onlyIf(Stock.COUNT.ge(1)), stock, Stock.COUNT.add(-1));
 * transaction.commit();
 * }</pre>
 *
 * <p>Each operation is what the method of the same name does in {@link TableDao}, its versions and
 * times included; the time is that of the call which adds it. Where a DAO stands for {@link
 * Writes}, {@code onlyIf(…)} of it gives the operation a condition. All methods throw {@link
 * dev.waybill.runtime.error.InvalidValueException} if a value cannot be stored, {@link
 * InvalidTransactionException} for a second operation on one item, or the 101st, and {@link
 * IllegalArgumentException} for a DAO of another {@code Waybill}, and {@link IllegalStateException}
 * once the transaction is committed; the operation is not added then.
 */
public final class Transaction {
  private static final int MAX_OPERATIONS = 100;
  private static final int MAX_TOKEN = 36;

  private final TableSettings settings;
  private final List<Write<?>> writes = new ArrayList<>();
  private final Set<ItemId> items = new HashSet<>();
  private String token = UUID.randomUUID().toString();
  private TransactionTries tries = new TransactionTries();
  private boolean committed;

  /** Creates an empty transaction, for {@code Waybill.transaction()}. */
  public Transaction(TableSettings settings) {
    this.settings = settings;
  }

  /**
   * Adds that a record is stored.
   *
   * @return the record as it will be stored
   */
  public <R> R save(Writes<R> table, R value) {
    PutWrite<R> write = plans(table).save(value, condition(table));
    add(write);
    return write.stored();
  }

  /**
   * Adds that a record is stored, if there is no item with its key.
   *
   * @return the record as it will be stored
   */
  public <R> R insert(TableDao<R> table, R value) {
    PutWrite<R> write = plans(table).insert(value);
    add(write);
    return write.stored();
  }

  /** Adds that a record is stored, as above, in a table with several types of items. */
  public <R> R save(FamilyDao<R> table, R value) {
    PutWrite<? extends R> write = member(table, value).plannedSave(value);
    add(write);
    return write.stored();
  }

  /** Adds that a record is stored, as above, in a table with several types of items. */
  public <R> R insert(FamilyDao<R> table, R value) {
    PutWrite<? extends R> write = member(table, value).plannedInsert(value);
    add(write);
    return write.stored();
  }

  /**
   * Adds that some attributes of an item are changed.
   *
   * @return this transaction
   * @throws dev.waybill.runtime.error.InvalidUpdateException if there is no action, or two change
   *     the same
   */
  public <R> Transaction update(Writes<R> table, Key<R> key, List<UpdateAction<R>> actions) {
    return add(plans(table).update(key, actions, condition(table)));
  }

  /** Adds that some attributes of an item are changed, and returns this transaction. */
  @SafeVarargs
  public final <R> Transaction update(
      Writes<R> table, Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return update(table, key, actions);
  }

  /**
   * Adds that some attributes of the item of a record are changed; if the record has a version,
   * only if the item still has it.
   *
   * @return this transaction
   * @throws dev.waybill.runtime.error.InvalidUpdateException if there is no action, or two change
   *     the same
   */
  public <R> Transaction update(Writes<R> table, R value, List<UpdateAction<R>> actions) {
    return add(plans(table).updateRecord(value, actions, condition(table)));
  }

  /** Adds that the item of a record is changed, as above, and returns this transaction. */
  @SafeVarargs
  public final <R> Transaction update(
      Writes<R> table, R value, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return update(table, value, actions);
  }

  /**
   * Adds that some attributes of an item are changed, or that it is created with them.
   *
   * @return this transaction
   * @throws dev.waybill.runtime.error.InvalidUpdateException if there is no action, or two change
   *     the same
   */
  public <R> Transaction upsert(Writes<R> table, Key<R> key, List<UpdateAction<R>> actions) {
    return add(plans(table).upsert(key, actions, condition(table)));
  }

  /** Adds that an item is changed or created, as above, and returns this transaction. */
  @SafeVarargs
  public final <R> Transaction upsert(
      Writes<R> table, Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return upsert(table, key, actions);
  }

  /** Adds that an item is deleted if it is there, and returns this transaction. */
  public <R> Transaction delete(Writes<R> table, Key<R> key) {
    return add(plans(table).delete(key, condition(table)));
  }

  /**
   * Adds that the item of a record is deleted; if the record has a version, only if the item still
   * has it.
   *
   * @return this transaction
   */
  public <R> Transaction delete(Writes<R> table, R value) {
    return add(plans(table).deleteRecord(value, condition(table)));
  }

  /**
   * Adds that the item of a record is deleted, as above, in a table with several types of items.
   */
  public <R> Transaction delete(FamilyDao<R> table, R value) {
    return add(member(table, value).plannedDelete(value));
  }

  /** Adds that a condition must be true of an item, and returns this transaction. */
  public <R> Transaction check(TableDao<R> table, Key<R> key, Condition<R> condition) {
    return add(plans(table).check(key, Objects.requireNonNull(condition, "condition")));
  }

  /**
   * Sets the token by which DynamoDB knows this transaction again for ten minutes: another one with
   * the same token and the same operations is the same, and is made once. A random one by default,
   * which makes a second {@link #commit()} of this object harmless. The same operations means that
   * the values are the same, times and generated ids included: for a transaction that is put
   * together anew, they have to be given, and sets and maps need the same order: that of {@code
   * Set.of} and {@code Map.of} is another one in each process.
   *
   * @return this transaction
   * @throws IllegalArgumentException if it has not 1 to 36 characters
   */
  public Transaction token(String newToken) {
    if (newToken.isEmpty() || newToken.length() > MAX_TOKEN) {
      throw new IllegalArgumentException(
          "the token of a transaction has 1 to " + MAX_TOKEN + " characters: \"" + newToken + '"');
    }
    this.token = newToken;
    return this;
  }

  /**
   * Makes all operations, or none. Content goes to its stores first, in parallel, and only what is
   * not there is sent; the one request that writes the items comes last. If the answer is lost, or
   * another transaction was in the way, this may be called again. Once it succeeded, nothing can be
   * added.
   *
   * @throws InvalidTransactionException if there is no operation, or the items have more than 4 MB
   * @throws dev.waybill.runtime.error.TransactionFailedException if DynamoDB cancels it; it says
   *     because of which operations
   * @throws dev.waybill.runtime.error.InvalidConditionException if DynamoDB does not take a
   *     condition
   * @throws dev.waybill.runtime.error.ItemTooLargeException if an item passes 400 KB without its
   *     content
   * @throws dev.waybill.runtime.error.ContentChangedException if a file changes meanwhile
   * @throws dev.waybill.runtime.error.CommitWindowException if storing the content takes too long
   */
  public void commit() {
    if (writes.isEmpty()) {
      throw new InvalidTransactionException(
          "a transaction needs at least one operation", Location.NOWHERE, null);
    }
    new TransactionSender(settings).send(List.copyOf(writes), token, tries);
    committed = true;
  }

  private Transaction add(Write<?> write) {
    if (committed) {
      throw new IllegalStateException(
          "the transaction has been committed; start another one for further operations");
    }
    if (writes.size() == MAX_OPERATIONS) {
      throw new InvalidTransactionException(
          "a transaction has at most " + MAX_OPERATIONS + " operations", write.location(), null);
    }
    if (!items.add(ItemId.of(write.table(), write.key()))) {
      throw new InvalidTransactionException(
          "two operations of one transaction are on this item, which DynamoDB does not take",
          write.location(),
          null);
    }
    writes.add(write);
    tries = new TransactionTries();
    return this;
  }

  private <R> WritePlans<R> plans(Writes<R> writes) {
    ItemTable<R> table =
        writes instanceof TableDao<R> dao ? dao.items() : conditional(writes).table();
    checkSettings(table);
    return table.writes().plans();
  }

  private <R> FamilyMember<? extends R> member(FamilyDao<R> table, R value) {
    checkSettings(table.items());
    return table.family().member(value);
  }

  private void checkSettings(ItemTable<?> table) {
    if (!table.settings().equals(settings)) {
      throw new IllegalArgumentException(
          "the DAO of table " + table.name() + " is of another Waybill than the transaction");
    }
  }

  private static <R> @Nullable Condition<R> condition(Writes<R> writes) {
    return writes instanceof TableDao<R> ? null : conditional(writes).condition();
  }

  private static <R> ConditionalWrites<R> conditional(Writes<R> writes) {
    return (ConditionalWrites<R>) writes;
  }
}
