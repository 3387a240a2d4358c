package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Site.Pages.Page} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Site_Pages_PageDao {
  public static final KeyAttribute<Site.Pages.Page, Site.Kind> KIND =
      new KeyAttribute<>("kind", Codecs.enumOf(Site.Kind.values()));

  public static final NullableAttribute<Site.Pages.Page, String> TYPE =
      new NullableAttribute<>("class", Codecs.STRING);

  private static final TableSchema<Site.Pages.Page> SCHEMA =
      TableSchema.builder("pages", new PageCodec()).partitionKey(KIND).build();

  private final ItemTable<Site.Pages.Page> table;

  /** Creates a DAO, without a request to its table. */
  public Site_Pages_PageDao(Waybill waybill) {
    this.table = waybill.table(SCHEMA);
  }

  /**
   * Creates the table if it is absent, waits for it, and says if it was absent.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable() {
    return table.create();
  }

  /**
   * Creates the table as the customizer adjusts it, if it is absent, and waits for it.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    return table.create(customizer);
  }

  /**
   * Stores an item, in place of any with the same key, and returns it as stored.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of its values cannot be stored
   */
  public Site.Pages.Page save(Site.Pages.Page page) {
    return table.save(page);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Pages.Page> get(Site.Kind kind) {
    return table.get(table.key(KIND, kind));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Site.Pages.Page> get(Site.Kind kind, ReadConsistency consistency) {
    return table.get(table.key(KIND, kind), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Site.Pages.Page refresh(Site.Pages.Page page) {
    return table.refresh(table.key(KIND, page.kind()));
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
    return update(kind, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Site.Pages.Page update(Site.Kind kind, List<UpdateAction<Site.Pages.Page>> actions) {
    return table.update(table.key(KIND, kind), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(Site.Kind kind) {
    return table.delete(table.key(KIND, kind));
  }

  private static final class PageCodec implements RecordCodec<Site.Pages.Page> {
    @Override
    public void write(Site.Pages.Page page, ItemWriter item) {
      item.put(KIND, page.kind());
      item.put(TYPE, page.type());
    }

    @Override
    public Site.Pages.Page read(ItemReader item) {
      return new Site.Pages.Page(item.require(KIND), item.get(TYPE));
    }
  }
}
