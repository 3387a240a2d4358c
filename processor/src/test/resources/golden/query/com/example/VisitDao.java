package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ComparableKeyAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Visit} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class VisitDao extends TableDao<Visit> {
  public static final TextKeyAttribute<Visit> HOST = new TextKeyAttribute<>("host");

  public static final ComparableKeyAttribute<Visit, Instant> AT =
      new ComparableKeyAttribute<>("at", Codecs.INSTANT);

  public static final IntAttribute<Visit, Integer> COUNT =
      new IntAttribute<>("count", Codecs.INTEGER);

  private static final TableSchema<Visit> SCHEMA =
      TableSchema.builder("visits", new VisitCodec()).partitionKey(HOST).sortKey(AT).build();

  /** Creates a DAO, without a request to its table. */
  public VisitDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Visit> key(String host, Instant at) {
    return keyOf(HOST, host, AT, at);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(String host, Instant at) {
    return get(key(host, at));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(String host, Instant at, ReadConsistency consistency) {
    return get(key(host, at), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Visit update(
      String host, Instant at, UpdateAction<Visit> action, UpdateAction<Visit>... more) {
    List<UpdateAction<Visit>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Visit> next : more) {
      actions.add(next);
    }
    return update(key(host, at), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Visit update(String host, Instant at, List<UpdateAction<Visit>> actions) {
    return update(key(host, at), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String host, Instant at) {
    return delete(key(host, at));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit, Instant> query(String host) {
    return table().where(HOST, host).range(AT);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit, Instant> query(String host, ReadConsistency consistency) {
    return table(consistency).where(HOST, host).range(AT);
  }

  private static final class VisitCodec implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      item.put(HOST, visit.host());
      item.put(AT, visit.at());
      item.put(COUNT, visit.count());
    }

    @Override
    public void writeKey(Visit visit, ItemWriter item) {
      item.put(HOST, visit.host());
      item.put(AT, visit.at());
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(item.require(HOST), item.require(AT), item.require(COUNT));
    }
  }
}
