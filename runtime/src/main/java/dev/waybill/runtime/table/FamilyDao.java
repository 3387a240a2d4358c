package dev.waybill.runtime.table;

import dev.waybill.runtime.error.ConditionFailedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * What the generated DAOs of tables with several types of items have in common. Each item says by
 * an attribute which record it is; one that says none, or a type that is not known, is an {@link
 * dev.waybill.runtime.error.UnreadableItemException}, unless a record with {@code @Fallback} reads
 * it. Immutable and safe for use by several threads.
 *
 * <p>Methods do what those of the same name do in {@link TableDao}, for each record as the DAO of
 * its type does, and throw what those throw. What concerns one type alone, as updates and
 * conditions do, is for the DAO of that type.
 *
 * @param <R> the interface of the records
 */
public abstract class FamilyDao<R> {
  private final ItemFamily<R> family;

  /** Creates the DAO of a table, without a request to it. */
  protected FamilyDao(ItemFamily<R> family) {
    this.family = family;
  }

  final ItemFamily<R> family() {
    return family;
  }

  final ItemTable<R> items() {
    return family.table();
  }

  /** Returns the name of the table in DynamoDB, after any renaming. */
  public final String tableName() {
    return items().name();
  }

  /**
   * Creates the table if it is absent, with the indexes of all records, and waits until all of it
   * is ACTIVE; throws as {@link TableDao#createTable()} does.
   *
   * @return whether this call created it
   */
  public final boolean createTable() {
    return createTable(request -> {});
  }

  /**
   * Creates the table as {@link #createTable()} does.
   *
   * @param customizer adjusts the request before it is sent; not called if the table is there
   * @return whether this call created it
   */
  public final boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    ItemTable<R> table = items();
    return new TableCreation(
            table.dynamoDb(), table.name(), table.schema(), table.settings().createTimeout())
        .run(customizer);
  }

  /**
   * Deletes the table with all its items, and waits until it is gone. Content in S3 stays.
   *
   * @return whether there was such a table
   * @throws dev.waybill.runtime.error.TableNotActiveException if it is not gone in time
   */
  public final boolean deleteTable() {
    ItemTable<R> table = items();
    return new TableDeletion(table.dynamoDb(), table.name(), table.settings().createTimeout())
        .run();
  }

  /**
   * Stores a record, replacing the item with its key if there is one.
   *
   * @return the record as it was stored
   */
  public final R save(R value) {
    return family.member(value).save(value);
  }

  /**
   * Stores a record, if there is no item with its key.
   *
   * @return the record as it was stored
   * @throws dev.waybill.runtime.error.ItemExistsException if there is such an item
   */
  public final R insert(R value) {
    return family.member(value).insert(value);
  }

  /**
   * Stores any number of records, of any types, as {@link TableDao#saveAll} does.
   *
   * @return the records as they were stored, in the order in which they were given
   */
  public final List<R> saveAll(Collection<? extends R> values) {
    List<PutWrite<? extends R>> writes = new ArrayList<>(values.size());
    for (R value : values) {
      writes.add(family.member(value).overwrite(value));
    }
    items().batches().send(writes);
    List<R> stored = new ArrayList<>(values.size());
    writes.forEach(write -> stored.add(write.stored()));
    return Collections.unmodifiableList(stored);
  }

  /**
   * Deletes whatever item has a key, also if it is of a type that is not known, and whatever its
   * version is. Its content stays in S3.
   *
   * @return whether there was such an item
   */
  public final boolean delete(Key<? extends R> key) {
    return items().writes().delete(own(key), null);
  }

  /**
   * Deletes the item of a record; if the record has a version, only if the item still has it.
   *
   * @return whether there was such an item
   */
  public final boolean delete(R value) {
    return family.member(value).delete(value);
  }

  /**
   * Deletes any number of items of any types, as {@link TableDao#deleteAll} does, whatever versions
   * they have.
   */
  public final void deleteAll(Collection<? extends Key<? extends R>> keys) {
    items().batches().deleteAll(own(keys));
  }

  /** Returns the record with a key, as {@link ReadConsistency#EVENTUAL} reads see it. */
  public final Optional<R> get(Key<? extends R> key) {
    return get(key, ReadConsistency.EVENTUAL);
  }

  /** Returns the record with a key, of whatever type it is. */
  public final Optional<R> get(Key<? extends R> key, ReadConsistency consistency) {
    return items().reads().get(own(key), consistency);
  }

  /** Returns the records with some keys, as {@link ReadConsistency#EVENTUAL} reads see them. */
  public final Map<Key<? extends R>, R> getAll(Collection<? extends Key<? extends R>> keys) {
    return getAll(keys, ReadConsistency.EVENTUAL);
  }

  /**
   * Returns the records with some keys, of any types, as {@link ReadDao#getAll} does.
   *
   * @return an unmodifiable map in the order of the keys, without those that no item has
   */
  public final Map<Key<? extends R>, R> getAll(
      Collection<? extends Key<? extends R>> keys, ReadConsistency consistency) {
    Map<Key<? extends R>, R> found =
        new LinkedHashMap<>(new BatchReads<>(items()).get(own(keys), consistency));
    return Collections.unmodifiableMap(found);
  }

  /**
   * Reads the item of a record again, as a {@link ReadConsistency#STRONG} read sees it.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item any more
   */
  public final R refresh(R value) {
    return family.member(value).refresh(value);
  }

  /** Returns the items of a partition, as {@link ReadConsistency#EVENTUAL} reads see them. */
  public final Query<R> query(Partition<? extends R> partition) {
    return query(partition, ReadConsistency.EVENTUAL);
  }

  /**
   * Returns the items of a partition, of all types, in the order of the sort key: one request for
   * each page, whatever the types are.
   *
   * @param partition made by the DAO of one of the types
   * @throws IllegalArgumentException if it is one of another table, or of an index that has no such
   *     reads
   */
  public final Query<R> query(Partition<? extends R> partition, ReadConsistency consistency) {
    return new Query<>(partition.in(items(), consistency));
  }

  /** Returns all items of the table, as {@link ReadConsistency#EVENTUAL} reads see them. */
  public final Scan<R> scan() {
    return scan(ReadConsistency.EVENTUAL);
  }

  /** Returns all items of the table, of all types. */
  public final Scan<R> scan(ReadConsistency consistency) {
    return new Scan<>(items(), null, consistency);
  }

  /**
   * Returns the item that a condition was false of, as {@link ReadDao#currentOf} does.
   *
   * @return empty if the exception has no item
   * @throws IllegalArgumentException if the exception is of another table
   */
  public final Optional<R> currentOf(ConditionFailedException failure) {
    return items().reads().currentOf(failure);
  }

  private static <R> Key<R> own(Key<? extends R> key) {
    return new Key<>(key.values());
  }

  private static <R> List<Key<R>> own(Collection<? extends Key<? extends R>> keys) {
    List<Key<R>> all = new ArrayList<>(keys.size());
    keys.forEach(key -> all.add(own(key)));
    return all;
  }
}
