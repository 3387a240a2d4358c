package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
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
 * Reads {@link PageTitle} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class PageTitleDao extends ReadDao<PageTitle> {
  public static final TextKeyAttribute<PageTitle> HOST = new TextKeyAttribute<>("host");

  public static final TextKeyAttribute<PageTitle> PATH = new TextKeyAttribute<>("path");

  public static final TextAttribute<PageTitle> TITLE = new TextAttribute<>("t", "none");

  public static final NullableAttribute<PageTitle, Page.Status> STATUS =
      new NullableAttribute<>("s", Codecs.enumOf(Page.Status.values()));

  private static final NullableComparableAttribute<PageTitle, Instant> FETCHED_AT =
      new NullableComparableAttribute<>("fetchedAt", Codecs.INSTANT);

  private static final NullableComparableAttribute<PageTitle, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);

  private static final TableSchema<PageTitle> SCHEMA =
      TableSchema.projection("pages", new PageTitleReader())
          .partitionKey(HOST)
          .sortKey(PATH)
          .attributes(HOST, PATH, TITLE, STATUS)
          .index(IndexSchema.global("by-status").partitionKey(STATUS).sortKey(FETCHED_AT))
          .index(IndexSchema.global("titles").partitionKey(STATUS).sortKey(PATH).include("t"))
          .timeToLive(EXPIRES)
          .build();

  /** Creates a DAO, without a request to its table. */
  public PageTitleDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<PageTitle> key(String host, String path) {
    return keyOf(HOST, host, PATH, path);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageTitle> get(String host, String path) {
    return get(key(host, path));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageTitle> get(String host, String path, ReadConsistency consistency) {
    return get(key(host, path), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageTitle, String> query(String host) {
    return table().where(HOST, host).textRange(PATH);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageTitle, String> query(String host, ReadConsistency consistency) {
    return table(consistency).where(HOST, host).textRange(PATH);
  }

  /** Reads all items of the index {@code by-status}, in no order. */
  public Scan<PageTitle> byStatus() {
    return scanIndex("by-status");
  }

  /**
   * Begins a query of the index {@code by-status} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<PageTitle, Instant> byStatus(Page.Status status) {
    return index("by-status").where(STATUS, status).range(FETCHED_AT);
  }

  /** Reads all items of the index {@code titles}, in no order. */
  public Scan<PageTitle> titles() {
    return scanIndex("titles");
  }

  /**
   * Begins a query of the index {@code titles} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageTitle, String> titles(Page.Status status) {
    return index("titles").where(STATUS, status).textRange(PATH);
  }

  private static final class PageTitleReader implements RecordReader<PageTitle> {
    @Override
    public PageTitle read(ItemReader item) {
      return new PageTitle(
          item.require(HOST), item.require(PATH), item.get(TITLE), item.get(STATUS));
    }
  }
}
