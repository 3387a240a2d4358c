package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Old.Older} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Deprecated
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Old_OlderDao extends TableDao<Old.Older> {
  @Deprecated
  public static final KeyAttribute<Old.Older, Old.Kind> KIND =
      new KeyAttribute<>("kind", Codecs.enumOf(Old.Kind.values()));

  private static final TableSchema<Old.Older> SCHEMA =
      TableSchema.builder("older", new OlderCodec()).partitionKey(KIND).build();

  /** Creates a DAO, without a request to its table. */
  public Old_OlderDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  @Deprecated
  public Key<Old.Older> key(Old.Kind kind) {
    return keyOf(KIND, kind);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  @Deprecated
  public Optional<Old.Older> get(Old.Kind kind) {
    return get(key(kind));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  @Deprecated
  public Optional<Old.Older> get(Old.Kind kind, ReadConsistency consistency) {
    return get(key(kind), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @Deprecated
  @SafeVarargs
  public final Old.Older update(
      Old.Kind kind, UpdateAction<Old.Older> action, UpdateAction<Old.Older>... more) {
    List<UpdateAction<Old.Older>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Old.Older> next : more) {
      actions.add(next);
    }
    return update(key(kind), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @Deprecated
  public Old.Older update(Old.Kind kind, List<UpdateAction<Old.Older>> actions) {
    return update(key(kind), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  @Deprecated
  public boolean delete(Old.Kind kind) {
    return delete(key(kind));
  }

  private static final class OlderCodec implements RecordCodec<Old.Older> {
    @Override
    public void write(Old.Older older, ItemWriter item) {
      item.put(KIND, older.kind());
    }

    @Override
    public void writeKey(Old.Older older, ItemWriter item) {
      item.put(KIND, older.kind());
    }

    @Override
    public Old.Older read(ItemReader item) {
      return new Old.Older(item.require(KIND));
    }
  }
}
