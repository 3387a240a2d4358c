package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.LongAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Totals} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class TotalsDao extends TableDao<Totals> {
  public static final LongAttribute<Totals, Long> VISITS =
      new LongAttribute<>("visits", Codecs.LONG);

  private static final KeyTemplate THE_KEY = KeyTemplate.of("the key").text("TOTALS");

  private static final TableSchema<Totals> SCHEMA =
      TableSchema.builder("totals", new TotalsCodec()).partitionKey(THE_KEY).build();

  /** Creates a DAO, without a request to its table. */
  public TotalsDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Totals> key() {
    return keyOf(THE_KEY.with());
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Totals> get() {
    return get(key());
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Totals> get(ReadConsistency consistency) {
    return get(key(), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Totals update(UpdateAction<Totals> action, UpdateAction<Totals>... more) {
    List<UpdateAction<Totals>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Totals> next : more) {
      actions.add(next);
    }
    return update(key(), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Totals update(List<UpdateAction<Totals>> actions) {
    return update(key(), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete() {
    return delete(key());
  }

  private static final class TotalsCodec implements RecordCodec<Totals> {
    @Override
    public void write(Totals totals, ItemWriter item) {
      item.compose(THE_KEY.with());
      item.put(VISITS, totals.visits());
    }

    @Override
    public void writeKey(Totals totals, ItemWriter item) {
      item.compose(THE_KEY.with());
    }

    @Override
    public Totals read(ItemReader item) {
      return new Totals(item.require(VISITS));
    }
  }
}
