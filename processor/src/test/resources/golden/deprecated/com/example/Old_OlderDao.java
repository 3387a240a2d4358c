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
 * Saves, reads, updates and deletes {@link Old.Older} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Deprecated
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Old_OlderDao {
  @Deprecated
  public static final KeyAttribute<Old.Older, Old.Kind> KIND =
      new KeyAttribute<>("kind", Codecs.enumOf(Old.Kind.values()));

  private static final TableSchema<Old.Older> SCHEMA =
      TableSchema.builder("older", new OlderCodec()).partitionKey(KIND).build();

  private final ItemTable<Old.Older> table;

  /** Creates a DAO, without a request to its table. */
  public Old_OlderDao(Waybill waybill) {
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
  public Old.Older save(Old.Older older) {
    return table.save(older);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  @Deprecated
  public Optional<Old.Older> get(Old.Kind kind) {
    return table.get(table.key(KIND, kind));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  @Deprecated
  public Optional<Old.Older> get(Old.Kind kind, ReadConsistency consistency) {
    return table.get(table.key(KIND, kind), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Old.Older refresh(Old.Older older) {
    return table.refresh(table.key(KIND, older.kind()));
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @Deprecated
  @SafeVarargs
  public final Old.Older update(
      Old.Kind kind, UpdateAction<Old.Older> action, UpdateAction<Old.Older>... more) {
    List<UpdateAction<Old.Older>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Old.Older> next : more) {
      actions.add(next);
    }
    return update(kind, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @Deprecated
  public Old.Older update(Old.Kind kind, List<UpdateAction<Old.Older>> actions) {
    return table.update(table.key(KIND, kind), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  @Deprecated
  public boolean delete(Old.Kind kind) {
    return table.delete(table.key(KIND, kind));
  }

  private static final class OlderCodec implements RecordCodec<Old.Older> {
    @Override
    public void write(Old.Older older, ItemWriter item) {
      item.put(KIND, older.kind());
    }

    @Override
    public Old.Older read(ItemReader item) {
      return new Old.Older(item.require(KIND));
    }
  }
}
