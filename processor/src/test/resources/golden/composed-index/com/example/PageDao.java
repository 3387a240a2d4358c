package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ComparableKeyAttribute;
import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves, reads, updates and deletes {@link Page} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class PageDao extends TableDao<Page> {
  public static final ComparableKeyAttribute<Page, UUID> ID =
      new ComparableKeyAttribute<>("id", Codecs.UUID);

  public static final TextKeyAttribute<Page> HOST = new TextKeyAttribute<>("host");

  private static final KeyPart<UUID> ID_PART = KeyPart.of("id", Codecs.UUID);

  private static final KeyPart<String> HOST_PART = KeyPart.of("host", Codecs.STRING);

  private static final KeyTemplate BY_HOST_PK =
      KeyTemplate.of("byHostPK").text("HOST#").part(HOST_PART);

  private static final KeyTemplate BY_HOST_SK = KeyTemplate.of("byHostSK").part(ID_PART);

  private static final TableSchema<Page> SCHEMA =
      TableSchema.builder("pages", new PageCodec())
          .partitionKey(ID)
          .index(IndexSchema.global("by-host").partitionKey(BY_HOST_PK).sortKey(BY_HOST_SK))
          .build();

  /** Creates a DAO, without a request to its table. */
  public PageDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Page> key(UUID id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(UUID id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(UUID id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Page update(UUID id, UpdateAction<Page> action, UpdateAction<Page>... more) {
    List<UpdateAction<Page>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Page> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Page update(UUID id, List<UpdateAction<Page>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(UUID id) {
    return delete(key(id));
  }

  /** Sets the parts of keys of indexes, and these keys with them. */
  public static UpdateAction<Page> setByHost(String host) {
    return IndexUpdate.<Page>of("setByHost")
        .setOrRemove(HOST, HOST_PART, host)
        .from(ID, ID_PART)
        .compose(BY_HOST_PK)
        .compose(BY_HOST_SK)
        .action();
  }

  /** Reads all items of the index {@code by-host}, in no order. */
  public Scan<Page> byHost() {
    return scanIndex("by-host");
  }

  /**
   * Begins a query of the index {@code by-host} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Page, UUID> byHost(String host) {
    return index("by-host")
        .where(BY_HOST_PK.with(HOST_PART.with(host)))
        .partRange(BY_HOST_SK, ID_PART);
  }

  private static final class PageCodec implements RecordCodec<Page> {
    @Override
    public void write(Page page, ItemWriter item) {
      item.put(ID, page.id());
      item.put(HOST, page.host());
      item.composeIfComplete(BY_HOST_PK.with(HOST_PART.with(page.host())));
      item.composeIfComplete(BY_HOST_SK.with(ID_PART.with(page.id())));
    }

    @Override
    public void writeKey(Page page, ItemWriter item) {
      item.put(ID, page.id());
    }

    @Override
    public Page read(ItemReader item) {
      return new Page(item.require(ID), item.get(HOST));
    }
  }
}
