package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
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
 * Saves, reads, updates and deletes {@link Site.Hidden.Draft} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Site_Hidden_DraftDao extends TableDao<Site.Hidden.Draft> {
  public static final TextKeyAttribute<Site.Hidden.Draft> ID = new TextKeyAttribute<>("id");

  private static final TableSchema<Site.Hidden.Draft> SCHEMA =
      TableSchema.builder("drafts", new DraftCodec()).partitionKey(ID).build();

  /** Creates a DAO, without a request to its table. */
  public Site_Hidden_DraftDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Site.Hidden.Draft> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Hidden.Draft> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Hidden.Draft> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Site.Hidden.Draft update(
      String id, UpdateAction<Site.Hidden.Draft> action, UpdateAction<Site.Hidden.Draft>... more) {
    List<UpdateAction<Site.Hidden.Draft>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Site.Hidden.Draft> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Site.Hidden.Draft update(String id, List<UpdateAction<Site.Hidden.Draft>> actions) {
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

  private static final class DraftCodec implements RecordCodec<Site.Hidden.Draft> {
    @Override
    public void write(Site.Hidden.Draft draft, ItemWriter item) {
      item.put(ID, draft.id());
    }

    @Override
    public void writeKey(Site.Hidden.Draft draft, ItemWriter item) {
      item.put(ID, draft.id());
    }

    @Override
    public Site.Hidden.Draft read(ItemReader item) {
      return new Site.Hidden.Draft(item.require(ID));
    }
  }
}
