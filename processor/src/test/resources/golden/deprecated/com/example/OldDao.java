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
 * Saves, reads, updates and deletes {@link Old} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OldDao {
  public static final KeyAttribute<Old, String> ID = new KeyAttribute<>("id", Codecs.STRING);

  @Deprecated
  public static final KeyAttribute<Old, Integer> VERSION =
      new KeyAttribute<>("version", Codecs.INTEGER);

  @Deprecated
  public static final NullableAttribute<Old, String> LEGACY =
      new NullableAttribute<>("legacy", Codecs.STRING);

  @Deprecated
  public static final NullableAttribute<Old, Old.Shape> SHAPE =
      new NullableAttribute<>("shape", Codecs.enumOf(Old.Shape.values()), Old.Shape.SQUARE);

  @Deprecated
  public static final NullableAttribute<Old, Old.Kind> KIND =
      new NullableAttribute<>("kind", Codecs.enumOf(Old.Kind.values()));

  private static final TableSchema<Old> SCHEMA =
      TableSchema.builder("old", new OldCodec()).partitionKey(ID).sortKey(VERSION).build();

  private final ItemTable<Old> table;

  /** Creates a DAO, without a request to its table. */
  public OldDao(Waybill waybill) {
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
  public Old save(Old old) {
    return table.save(old);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old> get(String id, int version) {
    return table.get(table.key(ID, id, VERSION, version));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old> get(String id, int version, ReadConsistency consistency) {
    return table.get(table.key(ID, id, VERSION, version), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @Deprecated
  public Old refresh(Old old) {
    return table.refresh(table.key(ID, old.id(), VERSION, old.version()));
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Old update(
      String id, int version, UpdateAction<Old> action, UpdateAction<Old>... more) {
    List<UpdateAction<Old>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Old> next : more) {
      actions.add(next);
    }
    return update(id, version, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Old update(String id, int version, List<UpdateAction<Old>> actions) {
    return table.update(table.key(ID, id, VERSION, version), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id, int version) {
    return table.delete(table.key(ID, id, VERSION, version));
  }

  private static final class OldCodec implements RecordCodec<Old> {
    @Override
    @Deprecated
    public void write(Old old, ItemWriter item) {
      item.put(ID, old.id());
      item.put(VERSION, old.version());
      item.put(LEGACY, old.legacy());
      item.put(SHAPE, old.shape());
      item.put(KIND, old.kind());
    }

    @Override
    @Deprecated
    public Old read(ItemReader item) {
      return new Old(
          item.require(ID),
          item.require(VERSION),
          item.get(LEGACY),
          item.get(SHAPE),
          item.get(KIND));
    }
  }
}
