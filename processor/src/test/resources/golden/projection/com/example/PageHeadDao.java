package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads {@link PageHead} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PageHeadDao extends ReadDao<PageHead> {
  public static final TextAttribute<PageHead> TITLE = new TextAttribute<>("t", "none");

  public static final NullableComparableAttribute<PageHead, Instant> FETCHED_AT =
      new NullableComparableAttribute<>("fetchedAt", Codecs.INSTANT);

  public static final VersionAttribute<PageHead, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  private static final TextKeyAttribute<PageHead> HOST = new TextKeyAttribute<>("host");

  private static final TextKeyAttribute<PageHead> PATH = new TextKeyAttribute<>("path");

  private static final NullableAttribute<PageHead, Page.Status> STATUS =
      new NullableAttribute<>("s", Codecs.enumOf(Page.Status.values()));

  private static final NullableComparableAttribute<PageHead, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);

  private static final TableSchema<PageHead> SCHEMA =
      TableSchema.projection("pages", new PageHeadReader())
          .partitionKey(HOST)
          .sortKey(PATH)
          .attributes(TITLE, FETCHED_AT, VERSION)
          .index(IndexSchema.global("by-status").partitionKey(STATUS).sortKey(FETCHED_AT))
          .timeToLive(EXPIRES)
          .build();

  /** Creates a DAO, without a request to its table. */
  public PageHeadDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<PageHead> key(String host, String path) {
    return keyOf(HOST, host, PATH, path);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageHead> get(String host, String path) {
    return get(key(host, path));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageHead> get(String host, String path, ReadConsistency consistency) {
    return get(key(host, path), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageHead, String> query(String host) {
    return table().where(HOST, host).textRange(PATH);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageHead, String> query(String host, ReadConsistency consistency) {
    return table(consistency).where(HOST, host).textRange(PATH);
  }

  /** Reads all items of the index {@code by-status}, in no order. */
  public Scan<PageHead> byStatus() {
    return scanIndex("by-status");
  }

  /**
   * Begins a query of the index {@code by-status} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<PageHead, Instant> byStatus(Page.Status status) {
    return index("by-status").where(STATUS, status).range(FETCHED_AT);
  }

  private static final class PageHeadReader implements RecordReader<PageHead> {
    @Override
    public PageHead read(ItemReader item) {
      return new PageHead(item.get(TITLE), item.get(FETCHED_AT), item.require(VERSION));
    }
  }
}
