package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
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
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Saves, reads, updates and deletes {@link Crawl} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class CrawlDao extends TableDao<Crawl> {
  public static final NumberKeyAttribute<Crawl, Integer> ID =
      new NumberKeyAttribute<>("id", Codecs.INTEGER);

  public static final BigAttribute<Crawl, String> HTML =
      new BigAttribute<>(
          "html",
          Content.TEXT,
          Placement.of("crawl.2024/html/{sha256}", "text/html; charset=utf-8"));

  public static final BigAttribute<Crawl, Blob> MARKDOWN =
      new BigAttribute<>(
          "md",
          Content.BLOB,
          Placement.of("texts/{sha256}", "text/plain; charset=utf-8").in("texts"));

  public static final BigAttribute<Crawl, byte[]> IMAGE =
      new BigAttribute<>("image", Content.BYTES, Placement.of("crawl.2024/{sha256}", "image/png"));

  public static final BigAttribute<Crawl, ByteBuffer> BUFFER =
      new BigAttribute<>(
          "buffer",
          Content.BYTE_BUFFER,
          Placement.of("crawl.2024/{sha256}", "application/octet-stream").in("buffers"));

  public static final BigAttribute<Crawl, SdkBytes> BYTES =
      new BigAttribute<>(
          "bytes",
          Content.SDK_BYTES,
          Placement.of("crawl.2024/{sha256}", "application/octet-stream"));

  public static final BigAttribute<Crawl, Blob> ARCHIVE =
      new BigAttribute<>(
          "archive", Content.BLOB, Placement.of("{sha256}", "application/octet-stream"));

  private static final TableSchema<Crawl> SCHEMA =
      TableSchema.builder("crawl.2024", new CrawlCodec())
          .partitionKey(ID)
          .big(HTML)
          .big(MARKDOWN)
          .big(IMAGE)
          .big(BUFFER)
          .big(BYTES)
          .big(ARCHIVE)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public CrawlDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Crawl> key(int id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Crawl> get(int id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Crawl> get(int id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Crawl update(int id, UpdateAction<Crawl> action, UpdateAction<Crawl>... more) {
    List<UpdateAction<Crawl>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Crawl> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Crawl update(int id, List<UpdateAction<Crawl>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(int id) {
    return delete(key(id));
  }

  private static final class CrawlCodec implements RecordCodec<Crawl> {
    @Override
    public void write(Crawl crawl, ItemWriter item) {
      item.put(ID, crawl.id());
      item.put(HTML, crawl.html());
      item.put(MARKDOWN, crawl.markdown());
      item.put(IMAGE, crawl.image());
      item.put(BUFFER, crawl.buffer());
      item.put(BYTES, crawl.bytes());
      item.put(ARCHIVE, crawl.archive());
    }

    @Override
    public void writeKey(Crawl crawl, ItemWriter item) {
      item.put(ID, crawl.id());
    }

    @Override
    public Crawl read(ItemReader item) {
      return new Crawl(
          item.require(ID),
          item.get(HTML),
          item.get(MARKDOWN),
          item.get(IMAGE),
          item.get(BUFFER),
          item.get(BYTES),
          item.get(ARCHIVE));
    }
  }
}
