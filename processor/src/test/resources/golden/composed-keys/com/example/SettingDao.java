package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Setting} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class SettingDao extends TableDao<Setting> {
  public static final NumberKeyAttribute<Setting, Long> TENANT =
      new NumberKeyAttribute<>("tenant", Codecs.LONG);

  public static final TextAttribute<Setting> THEME = new TextAttribute<>("theme");

  private static final KeyTemplate RANGE = KeyTemplate.of("range").text("SETTINGS");

  private static final TableSchema<Setting> SCHEMA =
      TableSchema.builder("settings", new SettingCodec())
          .partitionKey(TENANT)
          .sortKey(RANGE)
          .build();

  /** Creates a DAO, without a request to its table. */
  public SettingDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Setting> key(long tenant) {
    return keyOf(TENANT, tenant, RANGE.with());
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Setting> get(long tenant) {
    return get(key(tenant));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Setting> get(long tenant, ReadConsistency consistency) {
    return get(key(tenant), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Setting update(
      long tenant, UpdateAction<Setting> action, UpdateAction<Setting>... more) {
    List<UpdateAction<Setting>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Setting> next : more) {
      actions.add(next);
    }
    return update(key(tenant), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Setting update(long tenant, List<UpdateAction<Setting>> actions) {
    return update(key(tenant), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(long tenant) {
    return delete(key(tenant));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Setting> query(long tenant) {
    return table().where(TENANT, tenant).prefix(RANGE);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Setting> query(long tenant, ReadConsistency consistency) {
    return table(consistency).where(TENANT, tenant).prefix(RANGE);
  }

  private static final class SettingCodec implements RecordCodec<Setting> {
    @Override
    public void write(Setting setting, ItemWriter item) {
      item.put(TENANT, setting.tenant());
      item.compose(RANGE.with());
      item.put(THEME, setting.theme());
    }

    @Override
    public void writeKey(Setting setting, ItemWriter item) {
      item.put(TENANT, setting.tenant());
      item.compose(RANGE.with());
    }

    @Override
    public Setting read(ItemReader item) {
      return new Setting(item.require(TENANT), item.get(THEME));
    }
  }
}
