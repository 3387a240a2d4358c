package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
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
 * Saves, reads, updates and deletes {@link Article} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class ArticleDao extends TableDao<Article> {
  public static final TextKeyAttribute<Article> URL = new TextKeyAttribute<>("url");

  public static final BigAttribute<Article, String> HTML =
      new BigAttribute<>(
          "html",
          Content.TEXT,
          Placement.of("articles/{sha256}", "text/plain; charset=utf-8")
              .encoded("gzip")
              .inlineUpTo(1024));

  public static final BigAttribute<Article, String> SUMMARY =
      new BigAttribute<>(
          "summary",
          Content.TEXT,
          Placement.of("articles/{sha256}", "text/plain; charset=utf-8").inlineUpTo(409600));

  public static final BigAttribute<Article, Blob> NOTES =
      new BigAttribute<>(
          "notes",
          Content.BLOB,
          Placement.of("notes/{sha256}", "text/plain; charset=utf-8").in("notes").encoded("br"));

  public static final BigAttribute<Article, byte[]> IMAGE =
      new BigAttribute<>(
          "image", Content.BYTES, Placement.of("{sha256}", "image/png").in("images").inlineUpTo(1));

  public static final BigAttribute<Article, Blob> ARCHIVE =
      new BigAttribute<>(
          "archive",
          Content.BLOB,
          Placement.of("articles/{sha256}", "application/octet-stream")
              .in("archives")
              .encoded("zstd")
              .inlineUpTo(4096));

  public static final BigAttribute<Article, Blob> CUSTOM =
      new BigAttribute<>(
          "custom",
          Content.BLOB,
          Placement.of("articles/{sha256}", "application/octet-stream")
              .encoded("x_custom-encoding-of-32-letters9"));

  public static final BigAttribute<Article, Blob> RAW =
      new BigAttribute<>(
          "raw", Content.BLOB, Placement.of("articles/{sha256}", "application/octet-stream"));

  private static final TableSchema<Article> SCHEMA =
      TableSchema.builder("articles", new ArticleCodec())
          .partitionKey(URL)
          .big(HTML)
          .big(SUMMARY)
          .big(NOTES)
          .big(IMAGE)
          .big(ARCHIVE)
          .big(CUSTOM)
          .big(RAW)
          .provisioned(5, 5)
          .spillAbove(409600)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store or encoding that it needs is missing
   */
  public ArticleDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Article> key(String url) {
    return keyOf(URL, url);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Article> get(String url) {
    return get(key(url));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Article> get(String url, ReadConsistency consistency) {
    return get(key(url), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Article update(
      String url, UpdateAction<Article> action, UpdateAction<Article>... more) {
    List<UpdateAction<Article>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Article> next : more) {
      actions.add(next);
    }
    return update(key(url), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Article update(String url, List<UpdateAction<Article>> actions) {
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

  private static final class ArticleCodec implements RecordCodec<Article> {
    @Override
    public void write(Article article, ItemWriter item) {
      item.put(URL, article.url());
      item.put(HTML, article.html());
      item.put(SUMMARY, article.summary());
      item.put(NOTES, article.notes());
      item.put(IMAGE, article.image());
      item.put(ARCHIVE, article.archive());
      item.put(CUSTOM, article.custom());
      item.put(RAW, article.raw());
    }

    @Override
    public void writeKey(Article article, ItemWriter item) {
      item.put(URL, article.url());
    }

    @Override
    public Article read(ItemReader item) {
      return new Article(
          item.require(URL),
          item.get(HTML),
          item.get(SUMMARY),
          item.get(NOTES),
          item.get(IMAGE),
          item.get(ARCHIVE),
          item.get(CUSTOM),
          item.get(RAW));
    }
  }
}
