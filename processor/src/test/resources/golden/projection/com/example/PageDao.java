package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Page} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PageDao extends TableDao<Page> {
  public static final TextKeyAttribute<Page> HOST = new TextKeyAttribute<>("host");

  public static final TextKeyAttribute<Page> PATH = new TextKeyAttribute<>("path");

  public static final BigAttribute<Page, String> HTML =
      new BigAttribute<>(
          "html",
          Content.TEXT,
          Placement.of("pages/{sha256}", "text/plain; charset=utf-8").inlineUpTo(1024));

  public static final BigAttribute<Page, Blob> LOGO =
      new BigAttribute<>(
          "logo",
          Content.BLOB,
          Placement.of("pages/logo/{sha256}", "application/octet-stream").in("images"));

  public static final TextAttribute<Page> TITLE = new TextAttribute<>("t", "none");

  public static final NullableAttribute<Page, Page.Status> STATUS =
      new NullableAttribute<>("s", Codecs.enumOf(Page.Status.values()));

  public static final NullableComparableAttribute<Page, Instant> FETCHED_AT =
      new NullableComparableAttribute<>("fetchedAt", Codecs.INSTANT);

  public static final NullableComparableAttribute<Page, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);

  public static final VersionAttribute<Page, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  private static final TableSchema<Page> SCHEMA =
      TableSchema.builder("pages", new PageCodec())
          .partitionKey(HOST)
          .sortKey(PATH)
          .big(HTML)
          .big(LOGO)
          .index(IndexSchema.global("by-status").partitionKey(STATUS).sortKey(FETCHED_AT))
          .index(IndexSchema.global("titles").partitionKey(STATUS).sortKey(PATH).include("t"))
          .index(IndexSchema.global("paths").partitionKey(PATH).keysOnly())
          .version(VERSION)
          .timeToLive(EXPIRES)
          .spillAbove(100000)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public PageDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Page> key(String host, String path) {
    return keyOf(HOST, host, PATH, path);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(String host, String path) {
    return get(key(host, path));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(String host, String path, ReadConsistency consistency) {
    return get(key(host, path), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Page update(
      String host, String path, UpdateAction<Page> action, UpdateAction<Page>... more) {
    List<UpdateAction<Page>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Page> next : more) {
      actions.add(next);
    }
    return update(key(host, path), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Page update(String host, String path, List<UpdateAction<Page>> actions) {
    return update(key(host, path), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String host, String path) {
    return delete(key(host, path));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Page, String> query(String host) {
    return table().where(HOST, host).textRange(PATH);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Page, String> query(String host, ReadConsistency consistency) {
    return table(consistency).where(HOST, host).textRange(PATH);
  }

  /** Reads all items of the index {@code by-status}, in no order. */
  public Scan<Page> byStatus() {
    return scanIndex("by-status");
  }

  /**
   * Begins a query of the index {@code by-status} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Page, Instant> byStatus(Page.Status status) {
    return index("by-status").where(STATUS, status).range(FETCHED_AT);
  }

  private static final class PageCodec implements RecordCodec<Page> {
    @Override
    public void write(Page page, ItemWriter item) {
      item.put(HOST, page.host());
      item.put(PATH, page.path());
      item.put(HTML, page.html());
      item.put(LOGO, page.logo());
      item.put(TITLE, page.title());
      item.put(STATUS, page.status());
      item.put(FETCHED_AT, page.fetchedAt());
      item.put(EXPIRES, page.expires());
      item.put(VERSION, page.version());
    }

    @Override
    public void writeKey(Page page, ItemWriter item) {
      item.put(HOST, page.host());
      item.put(PATH, page.path());
      item.put(VERSION, page.version());
    }

    @Override
    public Page stamp(Page page, Stamps stamps) {
      return new Page(
          page.host(),
          page.path(),
          page.html(),
          page.logo(),
          page.title(),
          page.status(),
          page.fetchedAt(),
          stamps.timeToLive(page.expires()),
          stamps.nextVersion(page.version()));
    }

    @Override
    public Page read(ItemReader item) {
      return new Page(
          item.require(HOST),
          item.require(PATH),
          item.get(HTML),
          item.get(LOGO),
          item.get(TITLE),
          item.get(STATUS),
          item.get(FETCHED_AT),
          item.get(EXPIRES),
          item.require(VERSION));
    }
  }
}
