package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
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
 * Saves, reads, updates and deletes {@link Memo} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class MemoDao {
  public static final KeyAttribute<Memo, Long> ID = new KeyAttribute<>("id", Codecs.LONG);

  public static final BigAttribute<Memo, String> TEXT =
      new BigAttribute<>(
          "text",
          Content.TEXT,
          Placement.of("memos/{sha256}", "text/plain; charset=utf-8").inlineUpTo(100));

  private static final TableSchema<Memo> SCHEMA =
      TableSchema.builder("memos", new MemoCodec()).partitionKey(ID).big(TEXT).build();

  private final ItemTable<Memo> table;

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public MemoDao(Waybill waybill) {
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
  public Memo save(Memo memo) {
    return table.save(memo);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Memo> get(long id) {
    return table.get(table.key(ID, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Memo> get(long id, ReadConsistency consistency) {
    return table.get(table.key(ID, id), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Memo refresh(Memo memo) {
    return table.refresh(table.key(ID, memo.id()));
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Memo update(long id, UpdateAction<Memo> action, UpdateAction<Memo>... more) {
    List<UpdateAction<Memo>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Memo> next : more) {
      actions.add(next);
    }
    return update(id, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Memo update(long id, List<UpdateAction<Memo>> actions) {
    return table.update(table.key(ID, id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(long id) {
    return table.delete(table.key(ID, id));
  }

  private static final class MemoCodec implements RecordCodec<Memo> {
    @Override
    public void write(Memo memo, ItemWriter item) {
      item.put(ID, memo.id());
      item.put(TEXT, memo.text());
    }

    @Override
    public Memo read(ItemReader item) {
      return new Memo(item.require(ID), item.get(TEXT));
    }
  }
}
