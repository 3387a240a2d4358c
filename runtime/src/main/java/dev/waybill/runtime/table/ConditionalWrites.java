package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.UpdateAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes that are made only if a condition is true of the item, which {@link TableDao#onlyIf}
 * makes. Immutable and safe for use by several threads.
 *
 * <p>They do what the methods of the same name do there, and throw what those throw. Beside that,
 * each throws {@link dev.waybill.runtime.error.ConditionFailedException} if the condition is false
 * of the item; {@link ReadDao#currentOf} makes a record of that item. If it is false because there
 * is no item, each throws {@link dev.waybill.runtime.error.ItemNotFoundException}; a condition may
 * be true without one, as {@code notExists()} is, and then {@link #save} and {@link #upsert} create
 * it. Each throws {@link dev.waybill.runtime.error.InvalidConditionException} for a condition that
 * DynamoDB does not take. Nothing was written then.
 *
 * @param <R> the record
 */
public final class ConditionalWrites<R> implements Writes<R> {
  private final ItemTable<R> table;
  private final Condition<R> condition;

  ConditionalWrites(ItemTable<R> table, Condition<R> condition) {
    this.table = table;
    this.condition = Objects.requireNonNull(condition, "condition");
  }

  ItemTable<R> table() {
    return table;
  }

  Condition<R> condition() {
    return condition;
  }

  /**
   * Stores a record, replacing the item with its key if there is one.
   *
   * @return the record as it was stored
   */
  public R save(R value) {
    return table.writes().save(value, condition);
  }

  /**
   * Stores a record as {@link #save} does.
   *
   * @return the record that was there before, with its content; empty if there was none
   */
  public Optional<R> getAndSave(R value) {
    return table.writes().getAndSave(value, condition);
  }

  /**
   * Changes some attributes of an item.
   *
   * @return the record after the update
   */
  public R update(Key<R> key, List<UpdateAction<R>> actions) {
    return table.writes().update(key, actions, condition);
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
   * Changes some attributes of the item of a record; if the record has a version, only if the item
   * still has it.
   *
   * @return the record after the update
   * @throws dev.waybill.runtime.error.VersionConflictException if the item has another version
   */
  public R update(R value, List<UpdateAction<R>> actions) {
    return table.writes().updateRecord(value, actions, condition);
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
   * Changes some attributes of an item, and creates it if it is absent and the condition is true
   * all the same.
   *
   * @return the record after the update
   */
  public R upsert(Key<R> key, List<UpdateAction<R>> actions) {
    return table.writes().upsert(key, actions, condition);
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
   * Changes some attributes of an item.
   *
   * @return the record before the update, with its content
   */
  public R getAndUpdate(Key<R> key, List<UpdateAction<R>> actions) {
    return table.writes().getAndUpdate(key, actions, condition);
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

  /** Changes some attributes of an item, and asks for nothing in return. */
  public void updateOnly(Key<R> key, List<UpdateAction<R>> actions) {
    table.writes().updateOnly(key, actions, condition);
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
   * Deletes an item. Its content stays in S3.
   *
   * @return whether there was such an item
   */
  public boolean delete(Key<R> key) {
    return table.writes().delete(key, condition);
  }

  /**
   * Deletes the item of a record; if the record has a version, only if the item still has it.
   *
   * @return whether there was such an item
   * @throws dev.waybill.runtime.error.VersionConflictException if the item has another version
   */
  public boolean delete(R value) {
    return table.writes().deleteRecord(value, condition);
  }

  /**
   * Deletes an item. Its content stays in S3.
   *
   * @return the record that was there, with its content; empty if there was none
   */
  public Optional<R> getAndDelete(Key<R> key) {
    return table.writes().getAndDelete(key, condition);
  }
}
