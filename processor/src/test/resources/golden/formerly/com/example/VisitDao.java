package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Visit} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class VisitDao extends TableDao<Visit> {
  public static final TextKeyAttribute<Visit> ID = new TextKeyAttribute<>("id");

  public static final TextAttribute<Visit> GUEST = new TextAttribute<>("guest");

  public static final PlaceAttribute<Visit> PLACE =
      new PlaceAttribute<>(Path.of("place").formerly("where"));

  public static final NullableIntAttribute<Visit, Integer> HOURS =
      new NullableIntAttribute<>(Path.of("hours").formerly("duration"), Codecs.INTEGER, 1);

  public static final BigAttribute<Visit, String> REPORT =
      new BigAttribute<>(
          Path.of("report").formerly("html"),
          Content.TEXT,
          Placement.of("visits/{sha256}", "text/plain; charset=utf-8"));

  private static final TableSchema<Visit> SCHEMA =
      TableSchema.builder("visits", new VisitCodec())
          .partitionKey(ID)
          .big(REPORT)
          .documents(PLACE.field())
          .index(IndexSchema.global("by-guest").partitionKey(GUEST).include("hours", "duration"))
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public VisitDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Visit> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Visit update(String id, UpdateAction<Visit> action, UpdateAction<Visit>... more) {
    List<UpdateAction<Visit>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Visit> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Visit update(String id, List<UpdateAction<Visit>> actions) {
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

  private static final class VisitCodec implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      item.put(ID, visit.id());
      item.put(GUEST, visit.guest());
      item.put(PLACE.field(), visit.place());
      item.put(HOURS, visit.hours());
      item.put(REPORT, visit.report());
    }

    @Override
    public void writeKey(Visit visit, ItemWriter item) {
      item.put(ID, visit.id());
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(
          item.require(ID),
          item.get(GUEST),
          item.get(PLACE.field()),
          item.require(HOURS),
          item.get(REPORT));
    }
  }
}
