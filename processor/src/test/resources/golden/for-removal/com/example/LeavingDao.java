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
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Leaving} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class LeavingDao {
  public static final KeyAttribute<Leaving, String> ID = new KeyAttribute<>("id", Codecs.STRING);

  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public static final NullableAttribute<Leaving, String> LAST =
      new NullableAttribute<>("last", Codecs.STRING);

  private static final TableSchema<Leaving> SCHEMA =
      TableSchema.builder("leaving", new LeavingCodec()).partitionKey(ID).build();

  private final ItemTable<Leaving> table;

  /** Creates a DAO, without a request to its table. */
  public LeavingDao(Waybill waybill) {
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
  public Leaving save(Leaving leaving) {
    return table.save(leaving);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving> get(String id) {
    return table.get(table.key(ID, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving> get(String id, ReadConsistency consistency) {
    return table.get(table.key(ID, id), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving refresh(Leaving leaving) {
    return table.refresh(table.key(ID, leaving.id()));
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
    return update(id, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving update(String id, List<UpdateAction<Leaving>> actions) {
    return table.update(table.key(ID, id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id) {
    return table.delete(table.key(ID, id));
  }

  private static final class LeavingCodec implements RecordCodec<Leaving> {
    @Override
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    public void write(Leaving leaving, ItemWriter item) {
      item.put(ID, leaving.id());
      item.put(LAST, leaving.last());
    }

    @Override
    public Leaving read(ItemReader item) {
      return new Leaving(item.require(ID), item.get(LAST));
    }
  }
}
