package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
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
import java.util.Map;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class OrderDao extends TableDao<Order> {
  public static final TextKeyAttribute<Order> ID = new TextKeyAttribute<>("id");

  public static final LineAttribute<Order> FIRST = new LineAttribute<>("first");

  public static final ListAttribute<Order, Line, LineAttribute<Order>> LINES =
      new ListAttribute<>("lines", LineAttribute.documentKind());

  public static final MapAttribute<Order, String, Line, LineAttribute<Order>> BY_ARTICLE =
      new MapAttribute<>("byArticle", Codecs.STRING, LineAttribute.documentKind());

  public static final MapAttribute<
          Order, String, List<Line>, ListAttribute<Order, Line, LineAttribute<Order>>>
      BY_DAY = new MapAttribute<>("byDay", Codecs.STRING, Kind.list(LineAttribute.documentKind()));

  public static final ListAttribute<
          Order, Map<String, Line>, MapAttribute<Order, String, Line, LineAttribute<Order>>>
      PAGES = new ListAttribute<>("pages", Kind.map(Codecs.STRING, LineAttribute.documentKind()));

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(ID)
          .documents(FIRST.field(), LINES, BY_ARTICLE, BY_DAY, PAGES)
          .build();

  /** Creates a DAO, without a request to its table. */
  public OrderDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Order> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Order update(String id, UpdateAction<Order> action, UpdateAction<Order>... more) {
    List<UpdateAction<Order>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Order> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Order update(String id, List<UpdateAction<Order>> actions) {
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

  private static final class OrderCodec implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      item.put(ID, order.id());
      item.put(FIRST.field(), order.first());
      item.put(LINES, order.lines());
      item.put(BY_ARTICLE, order.byArticle());
      item.put(BY_DAY, order.byDay());
      item.put(PAGES, order.pages());
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.put(ID, order.id());
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.require(ID),
          item.get(FIRST.field()),
          item.get(LINES),
          item.get(BY_ARTICLE),
          item.get(BY_DAY),
          item.get(PAGES));
    }
  }
}
