package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Partition;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Feed.Other} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Feed_OtherDao extends TableDao<Feed.Other> {
  public static final TextKeyAttribute<Feed.Other> FEED = new TextKeyAttribute<>("PK");

  public static final TextKeyAttribute<Feed.Other> REST = new TextKeyAttribute<>("SK");

  public static final TextAttribute<Feed.Other> TYPE = new TextAttribute<>("_type");

  static final TableSchema<Feed.Other> SCHEMA =
      TableSchema.builder("feed", new OtherCodec())
          .partitionKey(FEED)
          .sortKey(REST)
          .otherTypes("_type", "Like", "Post")
          .provisioned(5, 2)
          .build();

  /** Creates a DAO, without a request to its table. */
  public Feed_OtherDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Feed.Other> key(String feed, String rest) {
    return keyOf(FEED, feed, REST, rest);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Other> get(String feed, String rest) {
    return get(key(feed, rest));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Other> get(String feed, String rest, ReadConsistency consistency) {
    return get(key(feed, rest), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Feed.Other update(
      String feed, String rest, UpdateAction<Feed.Other> action, UpdateAction<Feed.Other>... more) {
    List<UpdateAction<Feed.Other>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Feed.Other> next : more) {
      actions.add(next);
    }
    return update(key(feed, rest), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Feed.Other update(String feed, String rest, List<UpdateAction<Feed.Other>> actions) {
    return update(key(feed, rest), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String feed, String rest) {
    return delete(key(feed, rest));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Feed.Other, String> query(String feed) {
    return table().where(FEED, feed).textRange(REST);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Feed.Other, String> query(String feed, ReadConsistency consistency) {
    return table(consistency).where(FEED, feed).textRange(REST);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Feed.Other> partition(String feed) {
    return table().where(FEED, feed).partition();
  }

  private static final class OtherCodec implements RecordCodec<Feed.Other> {
    @Override
    public void write(Feed.Other other, ItemWriter item) {
      item.put(FEED, other.feed());
      item.put(REST, other.rest());
      item.put(TYPE, other.type());
    }

    @Override
    public void writeKey(Feed.Other other, ItemWriter item) {
      item.put(FEED, other.feed());
      item.put(REST, other.rest());
    }

    @Override
    public Feed.Other read(ItemReader item) {
      return new Feed.Other(item.require(FEED), item.require(REST), item.get(TYPE));
    }
  }
}
