package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * What the generated DAOs of tables have in common. Immutable and safe for use by several threads.
 *
 * <p>Each write makes sure first that its content is in its store, and sends only what is not
 * there; the one request that writes the item comes last. Beside what is named with each method,
 * writes throw {@link dev.waybill.runtime.error.InvalidValueException} if a value cannot be stored,
 * {@link dev.waybill.runtime.error.ItemTooLargeException} if the item would pass 400 KB without its
 * content, {@link dev.waybill.runtime.error.ContentChangedException} if a file changes meanwhile,
 * and {@link dev.waybill.runtime.error.CommitWindowException} if storing the content takes too
 * long; nothing was written then.
 *
 * <p>A table with a {@code @Version} is written under optimistic locking: a record is stored only
 * if its item still has the version of the record, and gets the next one. Version 0, or null, is
 * that of a record that was not stored yet. What is written by key alone counts, and checks
 * nothing.
 *
 * <p>Where a method returns a record that was in the table, and that record cannot be read, because
 * its content is missing, say, the write has been made all the same.
 *
 * @param <R> the record
 */
public abstract non-sealed class TableDao<R> extends ReadDao<R> implements Writes<R> {
  /** Creates the DAO of a table, without a request to it. */
  protected TableDao(ItemTable<R> table) {
    super(table);
  }

  /**
   * Creates the table if it is absent, with the indexes of the record, and waits until all of it is
   * ACTIVE. Lets DynamoDB remove what has expired if the record has a {@code @TimeToLive}, also
   * where the table was there.
   *
   * @return whether this call created it
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys, without
   *     an index of the record, with one that has other keys or holds less, or if its items expire
   *     by another attribute
   * @throws dev.waybill.runtime.error.TableNotActiveException if it does not become ACTIVE in time
   */
  public final boolean createTable() {
    return createTable(request -> {});
  }

  /**
   * Creates the table as {@link #createTable()} does, and throws what that does.
   *
   * @param customizer adjusts the request before it is sent; not called if the table is there
   * @return whether this call created it
   */
  public final boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    ItemTable<R> table = items().whole();
    return new TableCreation(
            table.dynamoDb(), table.name(), table.schema(), table.settings().createTimeout())
        .run(customizer);
  }

  /**
   * Deletes the table with all its items, and waits until it is gone. Content in S3 stays: what it
   * is stored under may be shared with other tables.
   *
   * @return whether there was such a table
   * @throws dev.waybill.runtime.error.TableNotActiveException if it is not gone in time
   */
  public final boolean deleteTable() {
    ItemTable<R> table = items().whole();
    return new TableDeletion(table.dynamoDb(), table.name(), table.settings().createTimeout())
        .run();
  }

  /**
   * Stores a record, replacing the item with its key if there is one.
   *
   * @return the record as it was stored, with what it was given on the way: its id, its times, its
   *     next version
   * @throws dev.waybill.runtime.error.VersionConflictException if the item has another version than
   *     the record
   * @throws dev.waybill.runtime.error.ItemNotFoundException if the record has a version and there
   *     is no such item any more
   */
  public final R save(R value) {
    return items().writes().save(value, null);
  }

  /**
   * Stores a record, if there is no item with its key.
   *
   * @return the record as it was stored
   * @throws dev.waybill.runtime.error.ItemExistsException if there is such an item
   */
  public final R insert(R value) {
    return items().writes().insert(value);
  }

  /**
   * Stores a record as {@link #save} does.
   *
   * @return the record that was there before, with its content; empty if there was none
   */
  public final Optional<R> getAndSave(R value) {
    return items().writes().getAndSave(value, null);
  }

  /**
   * Changes some attributes of an item.
   *
   * @return the record after the update; content that was just set is not fetched
   * @throws dev.waybill.runtime.error.InvalidUpdateException if there is no action, or two change
   *     the same
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public final R update(Key<R> key, List<UpdateAction<R>> actions) {
    return items().writes().update(key, actions, null);
  }

  /** Changes some attributes of an item, as {@link #update(Key, List)} does. */
  @SafeVarargs
  public final R update(Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return update(key, actions);
  }

  /**
   * Changes some attributes of the item of a record, as {@link #update(Key, List)} does; if the
   * record has a version, only if the item still has it. Nothing else of the record matters.
   *
   * @throws dev.waybill.runtime.error.VersionConflictException if the item has another version
   */
  public final R update(R value, List<UpdateAction<R>> actions) {
    return items().writes().updateRecord(value, actions, null);
  }

  /** Changes some attributes of the item of a record, as {@link #update(Object, List)} does. */
  @SafeVarargs
  public final R update(R value, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return update(value, actions);
  }

  /**
   * Changes some attributes of an item as {@link #update(Key, List)} does, and creates it if it is
   * absent. A new item has the attributes that are set and no others: if the record needs one more,
   * because it is of a primitive type without a default, the item is created and this throws an
   * {@link dev.waybill.runtime.error.UnreadableItemException}.
   */
  public final R upsert(Key<R> key, List<UpdateAction<R>> actions) {
    return items().writes().upsert(key, actions, null);
  }

  /** Changes or creates an item, as {@link #upsert(Key, List)} does. */
  @SafeVarargs
  public final R upsert(Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return upsert(key, actions);
  }

  /**
   * Changes some attributes of an item as {@link #update(Key, List)} does.
   *
   * @return the record before the update, with its content
   */
  public final R getAndUpdate(Key<R> key, List<UpdateAction<R>> actions) {
    return items().writes().getAndUpdate(key, actions, null);
  }

  /** Changes some attributes of an item, as {@link #getAndUpdate(Key, List)} does. */
  @SafeVarargs
  public final R getAndUpdate(Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    return getAndUpdate(key, actions);
  }

  /**
   * Changes some attributes of an item as {@link #update(Key, List)} does, and asks for nothing in
   * return: no content is fetched.
   */
  public final void updateOnly(Key<R> key, List<UpdateAction<R>> actions) {
    items().writes().updateOnly(key, actions, null);
  }

  /** Changes some attributes of an item, as {@link #updateOnly(Key, List)} does. */
  @SafeVarargs
  public final void updateOnly(Key<R> key, UpdateAction<R> action, UpdateAction<R>... more) {
    List<UpdateAction<R>> actions = new ArrayList<>(1 + more.length);
    actions.add(action);
    for (UpdateAction<R> next : more) {
      actions.add(next);
    }
    updateOnly(key, actions);
  }

  /**
   * Deletes an item. Its content stays in S3, since other items may point to it.
   *
   * @return whether there was such an item
   */
  public final boolean delete(Key<R> key) {
    return items().writes().delete(key, null);
  }

  /**
   * Deletes the item of a record; if the record has a version, only if the item still has it. Its
   * content stays in S3.
   *
   * @return whether there was such an item
   * @throws dev.waybill.runtime.error.VersionConflictException if the item has another version
   * @throws dev.waybill.runtime.error.ItemNotFoundException if the record has a version and there
   *     is no such item any more
   */
  public final boolean delete(R value) {
    return items().writes().deleteRecord(value, null);
  }

  /**
   * Deletes an item. Its content stays in S3.
   *
   * @return the record that was there, with its content; empty if there was none
   */
  public final Optional<R> getAndDelete(Key<R> key) {
    return items().writes().getAndDelete(key, null);
  }

  /**
   * Returns the writes of this table that are made only if a condition is true of the item: {@code
   * pages.onlyIf(VISITS.lt(10)).update(key, VISITS.add(1))}.
   */
  public final ConditionalWrites<R> onlyIf(Condition<R> condition) {
    return new ConditionalWrites<>(items(), condition);
  }

  /**
   * Stores any number of records, each replacing the item with its key if there is one. All of them
   * are encoded and hashed before the first request, so that what is wrong with one costs none.
   * Then parts of 25 are written one after the other: their content in parallel, and never again
   * where DynamoDB leaves items unprocessed; then the items. What it leaves is written again, with
   * growing pauses. This is no transaction: others may see some of the items before the rest.
   *
   * <p>What fails does not keep the rest from being written, unless the failure is that of any
   * further write: there is no such table, the credentials do not allow it, or the thread is
   * interrupted.
   *
   * @return the records as they were stored, in the order in which they were given; all of them are
   *     written then
   * @throws dev.waybill.runtime.error.BatchWriteException if some could not be written; it says
   *     which, and why
   * @throws dev.waybill.runtime.error.InvalidValueException if two have the same key, or a value
   *     cannot be stored; nothing was written then
   * @throws UnsupportedOperationException if the record has a version, or is a fallback
   */
  public final List<R> saveAll(Collection<R> values) {
    return items().batches().saveAll(values);
  }

  /**
   * Deletes any number of items, in parts of 25, as {@link #saveAll} writes them; a key that is
   * given again counts once. Whether there was an item is not known. Content stays in S3.
   *
   * @throws dev.waybill.runtime.error.BatchWriteException if some could not be deleted; it says
   *     which, and why
   * @throws UnsupportedOperationException as {@link #saveAll} throws it
   */
  public final void deleteAll(Collection<Key<R>> keys) {
    items().batches().deleteAll(keys);
  }

  /**
   * Reads the item of a record again, as a {@link ReadConsistency#STRONG} read sees it; throws as
   * {@link #get} does.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item any more
   */
  public final R refresh(R value) {
    return items().writes().refresh(value);
  }
}
