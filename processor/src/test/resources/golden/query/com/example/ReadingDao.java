package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.DecimalAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Reading} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class ReadingDao extends TableDao<Reading> {
  public static final NumberKeyAttribute<Reading, Integer> SENSOR =
      new NumberKeyAttribute<>("sensor", Codecs.INTEGER);

  public static final NumberKeyAttribute<Reading, Long> NUMBER =
      new NumberKeyAttribute<>("number", Codecs.LONG);

  public static final DecimalAttribute<Reading, Double> VALUE =
      new DecimalAttribute<>("value", Codecs.DOUBLE);

  private static final TableSchema<Reading> SCHEMA =
      TableSchema.builder("readings", new ReadingCodec())
          .partitionKey(SENSOR)
          .sortKey(NUMBER)
          .build();

  /** Creates a DAO, without a request to its table. */
  public ReadingDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Reading> key(int sensor, long number) {
    return keyOf(SENSOR, sensor, NUMBER, number);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Reading> get(int sensor, long number) {
    return get(key(sensor, number));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Reading> get(int sensor, long number, ReadConsistency consistency) {
    return get(key(sensor, number), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Reading update(
      int sensor, long number, UpdateAction<Reading> action, UpdateAction<Reading>... more) {
    List<UpdateAction<Reading>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Reading> next : more) {
      actions.add(next);
    }
    return update(key(sensor, number), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Reading update(int sensor, long number, List<UpdateAction<Reading>> actions) {
    return update(key(sensor, number), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(int sensor, long number) {
    return delete(key(sensor, number));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Reading, Number> query(int sensor) {
    return table().where(SENSOR, sensor).numberRange(NUMBER);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Reading, Number> query(int sensor, ReadConsistency consistency) {
    return table(consistency).where(SENSOR, sensor).numberRange(NUMBER);
  }

  private static final class ReadingCodec implements RecordCodec<Reading> {
    @Override
    public void write(Reading reading, ItemWriter item) {
      item.put(SENSOR, reading.sensor());
      item.put(NUMBER, reading.number());
      item.put(VALUE, reading.value());
    }

    @Override
    public void writeKey(Reading reading, ItemWriter item) {
      item.put(SENSOR, reading.sensor());
      item.put(NUMBER, reading.number());
    }

    @Override
    public Reading read(ItemReader item) {
      return new Reading(item.require(SENSOR), item.require(NUMBER), item.require(VALUE));
    }
  }
}
