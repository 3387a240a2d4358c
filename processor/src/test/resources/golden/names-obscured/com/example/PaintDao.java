package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Paint} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PaintDao {
  public static final KeyAttribute<Paint, UUID> UUID = new KeyAttribute<>("uuid", Codecs.UUID);

  public static final NullableAttribute<Paint, COLOR> COLOR =
      new NullableAttribute<>(
          "color", Codecs.enumOf(com.example.COLOR.values()), com.example.COLOR.RED);

  public static final NullableAttribute<Paint, Set<GLOSS.Level>> GLOSS =
      new NullableAttribute<>("gloss", Codecs.set(Codecs.enumOf(com.example.GLOSS.Level.values())));

  public static final NullableAttribute<Paint, String> URL =
      new NullableAttribute<>("URL", Codecs.STRING);

  private static final TableSchema<Paint> SCHEMA =
      TableSchema.builder("paints", new PaintCodec()).partitionKey(UUID).build();

  private final ItemTable<Paint> table;

  /** Creates a DAO, without a request to its table. */
  public PaintDao(Waybill waybill) {
    this.table = waybill.table(SCHEMA);
  }

  /**
   * Creates the table if it is absent, waits for it, and says if it was absent.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable() {
    return table.create();
  }

  /**
   * Creates the table as the customizer adjusts it, if it is absent, and waits for it.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    return table.create(customizer);
  }

  /**
   * Stores an item, in place of any with the same key, and returns it as stored.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of its values cannot be stored
   */
  public Paint save(Paint paint) {
    return table.save(paint);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Paint> get(UUID uuid) {
    return table.get(table.key(UUID, uuid));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Paint> get(UUID uuid, ReadConsistency consistency) {
    return table.get(table.key(UUID, uuid), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Paint refresh(Paint paint) {
    return table.refresh(table.key(UUID, paint.uuid()));
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
    return update(uuid, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Paint update(UUID uuid, List<UpdateAction<Paint>> actions) {
    return table.update(table.key(UUID, uuid), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(UUID uuid) {
    return table.delete(table.key(UUID, uuid));
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
    public Paint read(ItemReader item) {
      return new Paint(item.require(UUID), item.get(COLOR), item.get(GLOSS), item.get(URL));
    }
  }
}
