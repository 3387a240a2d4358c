package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.error.ConditionFailedException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What generated DAOs have in common: they read items as records. Immutable and safe for use by
 * several threads.
 *
 * <p>Beside the exceptions that are named with each method, all of them throw the SDK's own
 * exceptions as they are.
 *
 * @param <R> the record
 */
public abstract class ReadDao<R> {
  private final ItemTable<R> table;

  /** Creates the DAO of a table, without a request to it. */
  protected ReadDao(ItemTable<R> table) {
    this.table = table;
  }

  final ItemTable<R> items() {
    return table;
  }

  /** Returns the name of the table in DynamoDB, after any renaming. */
  public final String tableName() {
    return table.name();
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if the value is null, empty, too long,
   *     or cannot be stored
   */
  protected final <P> Key<R> keyOf(Field<P> partitionKey, P value) {
    ItemWriter item = new ItemWriter(table::location);
    item.put(partitionKey, value);
    return table.checkedKey(item);
  }

  /**
   * Returns the key of an item of a table with a sort key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if a value is null, empty, too long, or
   *     cannot be stored
   */
  protected final <P, S> Key<R> keyOf(
      Field<P> partitionKey, P value, Field<S> sortKey, S sortValue) {
    ItemWriter item = new ItemWriter(table::location);
    item.put(partitionKey, value);
    item.put(sortKey, sortValue);
    return table.checkedKey(item);
  }

  /**
   * Returns the key of an item, put together of components.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of them is null, or cannot be
   *     stored, or the key is too long
   */
  protected final Key<R> keyOf(KeyTemplate.Value partitionKey) {
    ItemWriter item = new ItemWriter(table::location);
    item.compose(partitionKey);
    return table.checkedKey(item);
  }

  /** Returns the key of an item of a table with a sort key, as above. */
  protected final Key<R> keyOf(KeyTemplate.Value partitionKey, KeyTemplate.Value sortKey) {
    ItemWriter item = new ItemWriter(table::location);
    item.compose(partitionKey);
    item.compose(sortKey);
    return table.checkedKey(item);
  }

  /** Returns the key of an item whose sort key is put together of components, as above. */
  protected final <P> Key<R> keyOf(Field<P> partitionKey, P value, KeyTemplate.Value sortKey) {
    ItemWriter item = new ItemWriter(table::location);
    item.put(partitionKey, value);
    item.compose(sortKey);
    return table.checkedKey(item);
  }

  /** Returns the key of an item whose partition key is put together of components, as above. */
  protected final <S> Key<R> keyOf(KeyTemplate.Value partitionKey, Field<S> sortKey, S value) {
    ItemWriter item = new ItemWriter(table::location);
    item.compose(partitionKey);
    item.put(sortKey, value);
    return table.checkedKey(item);
  }

  /** Returns the record with a key, as {@link ReadConsistency#EVENTUAL} reads see it. */
  public final Optional<R> get(Key<R> key) {
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
  public final Optional<R> get(Key<R> key, ReadConsistency consistency) {
    return table.reads().get(key, consistency);
  }

  /**
   * Returns the records with some keys, as {@link ReadConsistency#EVENTUAL} reads see them.
   *
   * @see #getAll(Collection, ReadConsistency)
   */
  public final Map<Key<R>, R> getAll(Collection<Key<R>> keys) {
    return getAll(keys, ReadConsistency.EVENTUAL);
  }

  /**
   * Returns the records with some keys, any number of them, by requests of 100 keys. What DynamoDB
   * leaves unprocessed is asked for again, after a while. This is not a transaction: each item is
   * read by itself. Throws as {@link #get(Key, ReadConsistency)} does.
   *
   * @return an unmodifiable map in the order of the keys, without those that no item has; a key
   *     that is given twice is there once
   * @throws dev.waybill.runtime.error.UnprocessedException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public final Map<Key<R>, R> getAll(Collection<Key<R>> keys, ReadConsistency consistency) {
    return new BatchReads<>(table).get(keys, consistency);
  }

  /** Starts a query of the table, for a generated DAO. */
  protected final KeyQuery<R> table() {
    return table(ReadConsistency.EVENTUAL);
  }

  /** Starts a query of the table, for a generated DAO. */
  protected final KeyQuery<R> table(ReadConsistency consistency) {
    return new KeyQuery<>(table, null, consistency);
  }

  /** Starts a query of an index, for a generated DAO. */
  protected final KeyQuery<R> index(String name) {
    return index(name, ReadConsistency.EVENTUAL);
  }

  /** Starts a query of a local index, for a generated DAO. */
  protected final KeyQuery<R> index(String name, ReadConsistency consistency) {
    return new KeyQuery<>(table, name, consistency);
  }

  /** Returns all items of an index, for a generated DAO. */
  protected final Scan<R> scanIndex(String name) {
    return new Scan<>(table, name, ReadConsistency.EVENTUAL);
  }

  /** Returns all items of the table, as {@link ReadConsistency#EVENTUAL} reads see them. */
  public final Scan<R> scan() {
    return scan(ReadConsistency.EVENTUAL);
  }

  /** Returns all items of the table. */
  public final Scan<R> scan(ReadConsistency consistency) {
    return new Scan<>(table, null, consistency);
  }

  /**
   * Returns the item that a condition was false of, as it was then, as a record. Its content is
   * fetched now, unless it is a handle.
   *
   * @return empty if the exception has no item: it was serialized since, or the server sent none
   * @throws IllegalArgumentException if the exception is of another table
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   * @throws dev.waybill.runtime.error.PointerRefusedException if it points out of its blob store
   * @throws dev.waybill.runtime.error.ContentMissingException if content is not in S3
   * @throws dev.waybill.runtime.error.ContentCorruptException if content is not what was stored
   */
  public final Optional<R> currentOf(ConditionFailedException failure) {
    return table.reads().currentOf(failure);
  }
}
