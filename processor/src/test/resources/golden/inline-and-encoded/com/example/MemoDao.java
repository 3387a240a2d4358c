package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
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

/**
 * Saves, reads, updates and deletes {@link Memo} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class MemoDao extends TableDao<Memo> {
  public static final NumberKeyAttribute<Memo, Long> ID =
      new NumberKeyAttribute<>("id", Codecs.LONG);

  public static final BigAttribute<Memo, String> TEXT =
      new BigAttribute<>(
          "text",
          Content.TEXT,
          Placement.of("memos/{sha256}", "text/plain; charset=utf-8").inlineUpTo(100));

  private static final TableSchema<Memo> SCHEMA =
      TableSchema.builder("memos", new MemoCodec()).partitionKey(ID).big(TEXT).build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public MemoDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Memo> key(long id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Memo> get(long id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Memo> get(long id, ReadConsistency consistency) {
    return get(key(id), consistency);
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
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Memo update(long id, List<UpdateAction<Memo>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(long id) {
    return delete(key(id));
  }

  private static final class MemoCodec implements RecordCodec<Memo> {
    @Override
    public void write(Memo memo, ItemWriter item) {
      item.put(ID, memo.id());
      item.put(TEXT, memo.text());
    }

    @Override
    public void writeKey(Memo memo, ItemWriter item) {
      item.put(ID, memo.id());
    }

    @Override
    public Memo read(ItemReader item) {
      return new Memo(item.require(ID), item.get(TEXT));
    }
  }
}
