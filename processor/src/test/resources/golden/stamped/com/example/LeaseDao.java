package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.LongAttribute;
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
 * Saves, reads, updates and deletes {@link Lease} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class LeaseDao extends TableDao<Lease> {
  public static final TextKeyAttribute<Lease> NAME = new TextKeyAttribute<>("name");

  public static final VersionAttribute<Lease, Integer> VERSION =
      new VersionAttribute<>("version", Codecs.INTEGER);

  public static final LongAttribute<Lease, Long> UNTIL = new LongAttribute<>("until", Codecs.LONG);

  private static final TableSchema<Lease> SCHEMA =
      TableSchema.builder("leases", new LeaseCodec())
          .partitionKey(NAME)
          .version(VERSION)
          .timeToLive(UNTIL)
          .build();

  /** Creates a DAO, without a request to its table. */
  public LeaseDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Lease> key(String name) {
    return keyOf(NAME, name);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Lease> get(String name) {
    return get(key(name));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Lease> get(String name, ReadConsistency consistency) {
    return get(key(name), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Lease update(String name, UpdateAction<Lease> action, UpdateAction<Lease>... more) {
    List<UpdateAction<Lease>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Lease> next : more) {
      actions.add(next);
    }
    return update(key(name), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Lease update(String name, List<UpdateAction<Lease>> actions) {
    return update(key(name), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String name) {
    return delete(key(name));
  }

  private static final class LeaseCodec implements RecordCodec<Lease> {
    @Override
    public void write(Lease lease, ItemWriter item) {
      item.put(NAME, lease.name());
      item.put(VERSION, lease.version());
      item.put(UNTIL, lease.until());
    }

    @Override
    public void writeKey(Lease lease, ItemWriter item) {
      item.put(NAME, lease.name());
      item.put(VERSION, lease.version());
    }

    @Override
    public Lease stamp(Lease lease, Stamps stamps) {
      return new Lease(lease.name(), stamps.nextVersion(lease.version()), lease.until());
    }

    @Override
    public Lease read(ItemReader item) {
      return new Lease(item.require(NAME), item.get(VERSION), item.require(UNTIL));
    }
  }
}
