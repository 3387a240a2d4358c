package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Partition;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Feed.Post} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Feed_PostDao extends TableDao<Feed.Post> {
  public static final BigAttribute<Feed.Post, String> TEXT =
      new BigAttribute<>(
          "text",
          Content.TEXT,
          Placement.of("feed/{sha256}", "text/plain; charset=utf-8").inlineUpTo(1000));

  private static final KeyPart<String> FEED_PART = KeyPart.of("feed", Codecs.STRING);

  private static final KeyPart<Instant> AT_PART = KeyPart.of("at", Codecs.INSTANT);

  private static final KeyTemplate PK = KeyTemplate.of("PK").part(FEED_PART);

  private static final KeyTemplate SK = KeyTemplate.of("SK").text("POST#").part(AT_PART);

  static final TableSchema<Feed.Post> SCHEMA =
      TableSchema.builder("feed", new PostCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .type("_type", "Post")
          .big(TEXT)
          .provisioned(5, 2)
          .spillAbove(300000)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public Feed_PostDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Feed.Post> key(String feed, Instant at) {
    return keyOf(PK.with(FEED_PART.with(feed)), SK.with(AT_PART.with(at)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Post> get(String feed, Instant at) {
    return get(key(feed, at));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Feed.Post> get(String feed, Instant at, ReadConsistency consistency) {
    return get(key(feed, at), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Feed.Post update(
      String feed, Instant at, UpdateAction<Feed.Post> action, UpdateAction<Feed.Post>... more) {
    List<UpdateAction<Feed.Post>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Feed.Post> next : more) {
      actions.add(next);
    }
    return update(key(feed, at), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Feed.Post update(String feed, Instant at, List<UpdateAction<Feed.Post>> actions) {
    return update(key(feed, at), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String feed, Instant at) {
    return delete(key(feed, at));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Feed.Post, Instant> query(String feed) {
    return table().where(PK.with(FEED_PART.with(feed))).partRange(SK, AT_PART);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Feed.Post, Instant> query(String feed, ReadConsistency consistency) {
    return table(consistency).where(PK.with(FEED_PART.with(feed))).partRange(SK, AT_PART);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Feed.Post> partition(String feed) {
    return table().where(PK.with(FEED_PART.with(feed))).partition();
  }

  private static final class PostCodec implements RecordCodec<Feed.Post> {
    @Override
    public void write(Feed.Post post, ItemWriter item) {
      item.compose(PK.with(FEED_PART.with(post.feed())));
      item.compose(SK.with(AT_PART.with(post.at())));
      item.put(TEXT, post.text());
    }

    @Override
    public void writeKey(Feed.Post post, ItemWriter item) {
      item.compose(PK.with(FEED_PART.with(post.feed())));
      item.compose(SK.with(AT_PART.with(post.at())));
    }

    @Override
    public Feed.Post read(ItemReader item) {
      return new Feed.Post(item.part(PK, FEED_PART), item.part(SK, AT_PART), item.get(TEXT));
    }
  }
}
