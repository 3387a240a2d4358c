package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
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
 * Reads {@link PageText} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PageTextDao extends ReadDao<PageText> {
  public static final BigAttribute<PageText, String> HTML =
      new BigAttribute<>(
          "html",
          Content.TEXT,
          Placement.of("pages/{sha256}", "text/plain; charset=utf-8").inlineUpTo(1024));

  private static final TextKeyAttribute<PageText> HOST = new TextKeyAttribute<>("host");

  private static final TextKeyAttribute<PageText> PATH = new TextKeyAttribute<>("path");

  private static final NullableAttribute<PageText, Page.Status> STATUS =
      new NullableAttribute<>("s", Codecs.enumOf(Page.Status.values()));

  private static final NullableComparableAttribute<PageText, Instant> FETCHED_AT =
      new NullableComparableAttribute<>("fetchedAt", Codecs.INSTANT);

  private static final NullableComparableAttribute<PageText, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);

  private static final TableSchema<PageText> SCHEMA =
      TableSchema.projection("pages", new PageTextReader())
          .partitionKey(HOST)
          .sortKey(PATH)
          .big(HTML)
          .index(IndexSchema.global("by-status").partitionKey(STATUS).sortKey(FETCHED_AT))
          .timeToLive(EXPIRES)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public PageTextDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<PageText> key(String host, String path) {
    return keyOf(HOST, host, PATH, path);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageText> get(String host, String path) {
    return get(key(host, path));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<PageText> get(String host, String path, ReadConsistency consistency) {
    return get(key(host, path), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageText, String> query(String host) {
    return table().where(HOST, host).textRange(PATH);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<PageText, String> query(String host, ReadConsistency consistency) {
    return table(consistency).where(HOST, host).textRange(PATH);
  }

  /** Reads all items of the index {@code by-status}, in no order. */
  public Scan<PageText> byStatus() {
    return scanIndex("by-status");
  }

  /**
   * Begins a query of the index {@code by-status} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<PageText, Instant> byStatus(Page.Status status) {
    return index("by-status").where(STATUS, status).range(FETCHED_AT);
  }

  private static final class PageTextReader implements RecordReader<PageText> {
    @Override
    public PageText read(ItemReader item) {
      return new PageText(item.get(HTML));
    }
  }
}
