package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
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
  public static final TextKeyAttribute<Setting> USER = new TextKeyAttribute<>("user");

  public static final KeyAttribute<Setting, Setting.Theme> THEME =
      new KeyAttribute<>("theme", Codecs.enumOf(Setting.Theme.values()));

  public static final TextAttribute<Setting> VALUE = new TextAttribute<>("value");

  private static final TableSchema<Setting> SCHEMA =
      TableSchema.builder("settings", new SettingCodec()).partitionKey(USER).sortKey(THEME).build();

  /** Creates a DAO, without a request to its table. */
  public SettingDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Setting> key(String user, Setting.Theme theme) {
    return keyOf(USER, user, THEME, theme);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Setting> get(String user, Setting.Theme theme) {
    return get(key(user, theme));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Setting> get(String user, Setting.Theme theme, ReadConsistency consistency) {
    return get(key(user, theme), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Setting update(
      String user,
      Setting.Theme theme,
      UpdateAction<Setting> action,
      UpdateAction<Setting>... more) {
    List<UpdateAction<Setting>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Setting> next : more) {
      actions.add(next);
    }
    return update(key(user, theme), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Setting update(String user, Setting.Theme theme, List<UpdateAction<Setting>> actions) {
    return update(key(user, theme), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String user, Setting.Theme theme) {
    return delete(key(user, theme));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Setting> query(String user) {
    return table().where(USER, user).all();
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Setting> query(String user, ReadConsistency consistency) {
    return table(consistency).where(USER, user).all();
  }

  private static final class SettingCodec implements RecordCodec<Setting> {
    @Override
    public void write(Setting setting, ItemWriter item) {
      item.put(USER, setting.user());
      item.put(THEME, setting.theme());
      item.put(VALUE, setting.value());
    }

    @Override
    public void writeKey(Setting setting, ItemWriter item) {
      item.put(USER, setting.user());
      item.put(THEME, setting.theme());
    }

    @Override
    public Setting read(ItemReader item) {
      return new Setting(item.require(USER), item.require(THEME), item.get(VALUE));
    }
  }
}
