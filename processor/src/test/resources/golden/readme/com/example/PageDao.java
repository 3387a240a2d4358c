package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Blob;
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
  public static final TextKeyAttribute<Page> URL = new TextKeyAttribute<>("url");

  public static final BigAttribute<Page, String> HTML =
      new BigAttribute<>(
          "html", Content.TEXT, Placement.of("urls/{sha256}", "text/plain; charset=utf-8"));

  public static final BigAttribute<Page, Blob> LOGO =
      new BigAttribute<>(
          "logo",
          Content.BLOB,
          Placement.of("urls/{sha256}", "application/octet-stream").in("images"));

  public static final NullableComparableAttribute<Page, Instant> FETCHED_AT =
      new NullableComparableAttribute<>("fetchedAt", Codecs.INSTANT);

  public static final IntAttribute<Page, Integer> VISITS =
      new IntAttribute<>("visits", Codecs.INTEGER);

  private static final TableSchema<Page> SCHEMA =
      TableSchema.builder("urls", new PageCodec()).partitionKey(URL).big(HTML).big(LOGO).build();

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
  public Key<Page> key(String url) {
    return keyOf(URL, url);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(String url) {
    return get(key(url));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Page> get(String url, ReadConsistency consistency) {
    return get(key(url), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Page update(String url, UpdateAction<Page> action, UpdateAction<Page>... more) {
    List<UpdateAction<Page>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Page> next : more) {
      actions.add(next);
    }
    return update(key(url), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Page update(String url, List<UpdateAction<Page>> actions) {
    return update(key(url), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String url) {
    return delete(key(url));
  }

  private static final class PageCodec implements RecordCodec<Page> {
    @Override
    public void write(Page page, ItemWriter item) {
      item.put(URL, page.url());
      item.put(HTML, page.html());
      item.put(LOGO, page.logo());
      item.put(FETCHED_AT, page.fetchedAt());
      item.put(VISITS, page.visits());
    }

    @Override
    public void writeKey(Page page, ItemWriter item) {
      item.put(URL, page.url());
    }

    @Override
    public Page read(ItemReader item) {
      return new Page(
          item.require(URL),
          item.get(HTML),
          item.get(LOGO),
          item.get(FETCHED_AT),
          item.require(VISITS));
    }
  }
}
