package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ComparableKeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
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
import java.util.Set;
import java.util.UUID;

/**
 * Saves, reads, updates and deletes {@link Paint} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PaintDao extends TableDao<Paint> {
  public static final ComparableKeyAttribute<Paint, UUID> UUID =
      new ComparableKeyAttribute<>("uuid", Codecs.UUID);

  public static final NullableAttribute<Paint, COLOR> COLOR =
      new NullableAttribute<>(
          "color", Codecs.enumOf(com.example.COLOR.values()), com.example.COLOR.RED);

  public static final SetAttribute<Paint, GLOSS.Level, Set<GLOSS.Level>> GLOSS =
      new SetAttribute<>(
          "gloss",
          Codecs.enumOf(com.example.GLOSS.Level.values()),
          Codecs.set(Codecs.enumOf(com.example.GLOSS.Level.values())));

  public static final TextAttribute<Paint> URL = new TextAttribute<>("URL");

  private static final TableSchema<Paint> SCHEMA =
      TableSchema.builder("paints", new PaintCodec()).partitionKey(UUID).build();

  /** Creates a DAO, without a request to its table. */
  public PaintDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Paint> key(UUID uuid) {
    return keyOf(UUID, uuid);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Paint> get(UUID uuid) {
    return get(key(uuid));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Paint> get(UUID uuid, ReadConsistency consistency) {
    return get(key(uuid), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Paint update(UUID uuid, UpdateAction<Paint> action, UpdateAction<Paint>... more) {
    List<UpdateAction<Paint>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Paint> next : more) {
      actions.add(next);
    }
    return update(key(uuid), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Paint update(UUID uuid, List<UpdateAction<Paint>> actions) {
    return update(key(uuid), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(UUID uuid) {
    return delete(key(uuid));
  }

  private static final class PaintCodec implements RecordCodec<Paint> {
    @Override
    public void write(Paint paint, ItemWriter item) {
      item.put(UUID, paint.uuid());
      item.put(COLOR, paint.color());
      item.put(GLOSS, paint.gloss());
      item.put(URL, paint.URL());
    }

    @Override
    public void writeKey(Paint paint, ItemWriter item) {
      item.put(UUID, paint.uuid());
    }

    @Override
    public Paint read(ItemReader item) {
      return new Paint(item.require(UUID), item.get(COLOR), item.get(GLOSS), item.get(URL));
    }
  }
}
