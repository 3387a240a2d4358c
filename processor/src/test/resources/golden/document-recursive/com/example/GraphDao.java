package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
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
 * Saves, reads, updates and deletes {@link Graph} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class GraphDao extends TableDao<Graph> {
  public static final TextKeyAttribute<Graph> ID = new TextKeyAttribute<>("id");

  public static final NodeAttribute<Graph> ROOT = new NodeAttribute<>("root");

  private static final TableSchema<Graph> SCHEMA =
      TableSchema.builder("graphs", new GraphCodec())
          .partitionKey(ID)
          .documents(ROOT.field())
          .build();

  /** Creates a DAO, without a request to its table. */
  public GraphDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Graph> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Graph> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Graph> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Graph update(String id, UpdateAction<Graph> action, UpdateAction<Graph>... more) {
    List<UpdateAction<Graph>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Graph> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Graph update(String id, List<UpdateAction<Graph>> actions) {
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

  private static final class GraphCodec implements RecordCodec<Graph> {
    @Override
    public void write(Graph graph, ItemWriter item) {
      item.put(ID, graph.id());
      item.put(ROOT.field(), graph.root());
    }

    @Override
    public void writeKey(Graph graph, ItemWriter item) {
      item.put(ID, graph.id());
    }

    @Override
    public Graph read(ItemReader item) {
      return new Graph(item.require(ID), item.get(ROOT.field()));
    }
  }
}
