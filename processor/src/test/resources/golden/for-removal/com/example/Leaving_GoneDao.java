package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
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
 * Saves, reads, updates and deletes {@link Leaving.Gone} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Deprecated(forRemoval = true)
@SuppressWarnings("removal")
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Leaving_GoneDao {
  public static final KeyAttribute<Leaving.Gone, String> ID =
      new KeyAttribute<>("id", Codecs.STRING);

  private static final TableSchema<Leaving.Gone> SCHEMA =
      TableSchema.builder("gone", new GoneCodec()).partitionKey(ID).build();

  private final ItemTable<Leaving.Gone> table;

  /** Creates a DAO, without a request to its table. */
  public Leaving_GoneDao(Waybill waybill) {
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
  public Leaving.Gone save(Leaving.Gone gone) {
    return table.save(gone);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving.Gone> get(String id) {
    return table.get(table.key(ID, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Leaving.Gone> get(String id, ReadConsistency consistency) {
    return table.get(table.key(ID, id), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving.Gone refresh(Leaving.Gone gone) {
    return table.refresh(table.key(ID, gone.id()));
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
    return update(id, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Leaving.Gone update(String id, List<UpdateAction<Leaving.Gone>> actions) {
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

  private static final class GoneCodec implements RecordCodec<Leaving.Gone> {
    @Override
    public void write(Leaving.Gone gone, ItemWriter item) {
      item.put(ID, gone.id());
    }

    @Override
    public Leaving.Gone read(ItemReader item) {
      return new Leaving.Gone(item.require(ID));
    }
  }
}
