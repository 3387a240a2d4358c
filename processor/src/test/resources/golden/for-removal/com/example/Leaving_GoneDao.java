package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
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
 * Saves, reads, updates and deletes {@link Leaving.Gone} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Deprecated(forRemoval = true)
@SuppressWarnings("removal")
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Leaving_GoneDao extends TableDao<Leaving.Gone> {
  public static final TextKeyAttribute<Leaving.Gone> ID = new TextKeyAttribute<>("id");

  private static final TableSchema<Leaving.Gone> SCHEMA =
      TableSchema.builder("gone", new GoneCodec()).partitionKey(ID).build();

  /** Creates a DAO, without a request to its table. */
  public Leaving_GoneDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Leaving.Gone> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving.Gone> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving.Gone> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Leaving.Gone update(
      String id, UpdateAction<Leaving.Gone> action, UpdateAction<Leaving.Gone>... more) {
    List<UpdateAction<Leaving.Gone>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Leaving.Gone> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving.Gone update(String id, List<UpdateAction<Leaving.Gone>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id) {
    return delete(key(id));
  }

  private static final class GoneCodec implements RecordCodec<Leaving.Gone> {
    @Override
    public void write(Leaving.Gone gone, ItemWriter item) {
      item.put(ID, gone.id());
    }

    @Override
    public void writeKey(Leaving.Gone gone, ItemWriter item) {
      item.put(ID, gone.id());
    }

    @Override
    public Leaving.Gone read(ItemReader item) {
      return new Leaving.Gone(item.require(ID));
    }
  }
}
