package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
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
 * Saves, reads, updates and deletes {@link Feed.Like} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Feed_LikeDao extends TableDao<Feed.Like> {
  private static final KeyPart<String> FEED_PART = KeyPart.of("feed", Codecs.STRING);

  private static final KeyPart<String> BY_PART = KeyPart.of("by", Codecs.STRING);

  private static final KeyTemplate PK = KeyTemplate.of("PK").part(FEED_PART);

  private static final KeyTemplate SK = KeyTemplate.of("SK").text("LIKE#").part(BY_PART);

  static final TableSchema<Feed.Like> SCHEMA =
      TableSchema.builder("feed", new LikeCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .type("_type", "Like")
          .provisioned(5, 2)
          .build();

  /** Creates a DAO, without a request to its table. */
  public Feed_LikeDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Feed.Like> key(String feed, String by) {
    return keyOf(PK.with(FEED_PART.with(feed)), SK.with(BY_PART.with(by)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Like> get(String feed, String by) {
    return get(key(feed, by));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Like> get(String feed, String by, ReadConsistency consistency) {
    return get(key(feed, by), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Feed.Like update(
      String feed, String by, UpdateAction<Feed.Like> action, UpdateAction<Feed.Like>... more) {
    List<UpdateAction<Feed.Like>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Feed.Like> next : more) {
      actions.add(next);
    }
    return update(key(feed, by), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Feed.Like update(String feed, String by, List<UpdateAction<Feed.Like>> actions) {
    return update(key(feed, by), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String feed, String by) {
    return delete(key(feed, by));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Feed.Like, String> query(String feed) {
    return table().where(PK.with(FEED_PART.with(feed))).partTextRange(SK, BY_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Feed.Like, String> query(String feed, ReadConsistency consistency) {
    return table(consistency).where(PK.with(FEED_PART.with(feed))).partTextRange(SK, BY_PART);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Feed.Like> partition(String feed) {
    return table().where(PK.with(FEED_PART.with(feed))).partition();
  }

  private static final class LikeCodec implements RecordCodec<Feed.Like> {
    @Override
    public void write(Feed.Like like, ItemWriter item) {
      item.compose(PK.with(FEED_PART.with(like.feed())));
      item.compose(SK.with(BY_PART.with(like.by())));
    }

    @Override
    public void writeKey(Feed.Like like, ItemWriter item) {
      item.compose(PK.with(FEED_PART.with(like.feed())));
      item.compose(SK.with(BY_PART.with(like.by())));
    }

    @Override
    public Feed.Like read(ItemReader item) {
      return new Feed.Like(item.part(PK, FEED_PART), item.part(SK, BY_PART));
    }
  }
}
