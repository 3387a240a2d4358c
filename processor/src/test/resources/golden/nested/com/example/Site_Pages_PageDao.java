package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
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
 * Saves, reads, updates and deletes {@link Site.Pages.Page} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Site_Pages_PageDao extends TableDao<Site.Pages.Page> {
  public static final KeyAttribute<Site.Pages.Page, Site.Kind> KIND =
      new KeyAttribute<>("kind", Codecs.enumOf(Site.Kind.values()));

  public static final TextAttribute<Site.Pages.Page> TYPE = new TextAttribute<>("class");

  private static final TableSchema<Site.Pages.Page> SCHEMA =
      TableSchema.builder("pages", new PageCodec()).partitionKey(KIND).build();

  /** Creates a DAO, without a request to its table. */
  public Site_Pages_PageDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Site.Pages.Page> key(Site.Kind kind) {
    return keyOf(KIND, kind);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Pages.Page> get(Site.Kind kind) {
    return get(key(kind));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Pages.Page> get(Site.Kind kind, ReadConsistency consistency) {
    return get(key(kind), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Site.Pages.Page update(
      Site.Kind kind, UpdateAction<Site.Pages.Page> action, UpdateAction<Site.Pages.Page>... more) {
    List<UpdateAction<Site.Pages.Page>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Site.Pages.Page> next : more) {
      actions.add(next);
    }
    return update(key(kind), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Site.Pages.Page update(Site.Kind kind, List<UpdateAction<Site.Pages.Page>> actions) {
    return update(key(kind), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(Site.Kind kind) {
    return delete(key(kind));
  }

  private static final class PageCodec implements RecordCodec<Site.Pages.Page> {
    @Override
    public void write(Site.Pages.Page page, ItemWriter item) {
      item.put(KIND, page.kind());
      item.put(TYPE, page.type());
    }

    @Override
    public void writeKey(Site.Pages.Page page, ItemWriter item) {
      item.put(KIND, page.kind());
    }

    @Override
    public Site.Pages.Page read(ItemReader item) {
      return new Site.Pages.Page(item.require(KIND), item.get(TYPE));
    }
  }
}
