package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Leaving} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class LeavingDao extends TableDao<Leaving> {
  public static final TextKeyAttribute<Leaving> ID = new TextKeyAttribute<>("id");

  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public static final TextAttribute<Leaving> LAST = new TextAttribute<>("last");

  public static final VersionAttribute<Leaving, Integer> VERSION =
      new VersionAttribute<>("version", Codecs.INTEGER, 0);

  private static final TableSchema<Leaving> SCHEMA =
      TableSchema.builder("leaving", new LeavingCodec()).partitionKey(ID).version(VERSION).build();

  /** Creates a DAO, without a request to its table. */
  public LeavingDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Leaving> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Leaving update(
      String id, UpdateAction<Leaving> action, UpdateAction<Leaving>... more) {
    List<UpdateAction<Leaving>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Leaving> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving update(String id, List<UpdateAction<Leaving>> actions) {
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

  private static final class LeavingCodec implements RecordCodec<Leaving> {
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    private final Leaving.Ids ids = new Leaving.Ids();

    @Override
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    public void write(Leaving leaving, ItemWriter item) {
      item.put(ID, leaving.id());
      item.put(LAST, leaving.last());
      item.put(VERSION, leaving.version());
    }

    @Override
    public void writeKey(Leaving leaving, ItemWriter item) {
      item.put(ID, leaving.id());
      item.put(VERSION, leaving.version());
    }

    @Override
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    public Leaving stamp(Leaving leaving, Stamps stamps) {
      return new Leaving(
          stamps.id(leaving.id(), ids), leaving.last(), stamps.nextVersion(leaving.version()));
    }

    @Override
    public Leaving read(ItemReader item) {
      return new Leaving(item.require(ID), item.get(LAST), item.require(VERSION));
    }
  }
}
