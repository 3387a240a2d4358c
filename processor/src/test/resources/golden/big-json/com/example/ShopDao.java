package com.example;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.json.JacksonConverter;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Shop} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class ShopDao extends TableDao<Shop> {
  public static final TextKeyAttribute<Shop> ID = new TextKeyAttribute<>("id");

  public static final BigAttribute<Shop, Shop.Catalog> CATALOG =
      new BigAttribute<>(
          "catalog",
          Content.of(JacksonConverter.of(Shop.Catalog.class)),
          Placement.of("shops/{sha256}", "application/json"));

  public static final BigAttribute<Shop, Map<String, List<? extends Shop.Catalog>>>
      FORMER_CATALOGS =
          new BigAttribute<>(
              "formerCatalogs",
              Content.of(
                  JacksonConverter.of(
                      new TypeReference<Map<String, List<? extends Shop.Catalog>>>() {})),
              Placement.of("old/{sha256}", "application/json")
                  .in("archive")
                  .encoded("gzip")
                  .inlineUpTo(1000));

  public static final BigAttribute<Shop, long[][]> VISITS =
      new BigAttribute<>(
          "visits",
          Content.of(JacksonConverter.of(long[][].class)),
          Placement.of("shops/{sha256}", "application/json"));

  public static final BigAttribute<Shop, List<String>> NOTES =
      new BigAttribute<>(
          "notes", Content.of(new Notes()), Placement.of("shops/{sha256}", "application/x-ndjson"));

  private static final TableSchema<Shop> SCHEMA =
      TableSchema.builder("shops", new ShopCodec())
          .partitionKey(ID)
          .big(CATALOG)
          .big(FORMER_CATALOGS)
          .big(VISITS)
          .big(NOTES)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store or encoding that it needs is missing
   */
  public ShopDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Shop> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Shop> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Shop> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Shop update(String id, UpdateAction<Shop> action, UpdateAction<Shop>... more) {
    List<UpdateAction<Shop>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Shop> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Shop update(String id, List<UpdateAction<Shop>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id) {
    return delete(key(id));
  }

  private static final class ShopCodec implements RecordCodec<Shop> {
    @Override
    public void write(Shop shop, ItemWriter item) {
      item.put(ID, shop.id());
      item.put(CATALOG, shop.catalog());
      item.put(FORMER_CATALOGS, shop.formerCatalogs());
      item.put(VISITS, shop.visits());
      item.put(NOTES, shop.notes());
    }

    @Override
    public void writeKey(Shop shop, ItemWriter item) {
      item.put(ID, shop.id());
    }

    @Override
    public Shop read(ItemReader item) {
      return new Shop(
          item.require(ID),
          item.get(CATALOG),
          item.get(FORMER_CATALOGS),
          item.get(VISITS),
          item.get(NOTES));
    }
  }
}
