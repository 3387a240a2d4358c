package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Old} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OldDao extends TableDao<Old> {
  public static final TextKeyAttribute<Old> ID = new TextKeyAttribute<>("id");

  @Deprecated
  public static final NumberKeyAttribute<Old, Integer> VERSION =
      new NumberKeyAttribute<>("version", Codecs.INTEGER);

  @Deprecated
  public static final TextAttribute<Old> LEGACY = new TextAttribute<>("legacy");

  @Deprecated
  public static final NullableAttribute<Old, Old.Shape> SHAPE =
      new NullableAttribute<>("shape", Codecs.enumOf(Old.Shape.values()), Old.Shape.SQUARE);

  @Deprecated
  public static final NullableAttribute<Old, Old.Kind> KIND =
      new NullableAttribute<>("kind", Codecs.enumOf(Old.Kind.values()));

  public static final TextAttribute<Old> TRACE = new TextAttribute<>("trace");

  private static final TableSchema<Old> SCHEMA =
      TableSchema.builder("old", new OldCodec())
          .partitionKey(ID)
          .sortKey(VERSION)
          .index(IndexSchema.global("by-kind").partitionKey(KIND).sortKey(LEGACY))
          .build();

  /** Creates a DAO, without a request to its table. */
  public OldDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Old> key(String id, int version) {
    return keyOf(ID, id, VERSION, version);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old> get(String id, int version) {
    return get(key(id, version));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old> get(String id, int version, ReadConsistency consistency) {
    return get(key(id, version), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Old update(
      String id, int version, UpdateAction<Old> action, UpdateAction<Old>... more) {
    List<UpdateAction<Old>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Old> next : more) {
      actions.add(next);
    }
    return update(key(id, version), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Old update(String id, int version, List<UpdateAction<Old>> actions) {
    return update(key(id, version), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id, int version) {
    return delete(key(id, version));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Old, Number> query(String id) {
    return table().where(ID, id).numberRange(VERSION);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Old, Number> query(String id, ReadConsistency consistency) {
    return table(consistency).where(ID, id).numberRange(VERSION);
  }

  /** Reads all items of the index {@code by-kind}, in no order. */
  public Scan<Old> byKind() {
    return scanIndex("by-kind");
  }

  /**
   * Begins a query of the index {@code by-kind} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  @Deprecated
  public TextRangeQuery<Old, String> byKind(Old.Kind kind) {
    return index("by-kind").where(KIND, kind).textRange(LEGACY);
  }

  private static final class OldCodec implements RecordCodec<Old> {
    @Deprecated
    private final Old.Ids ids = new Old.Ids();

    @Override
    @Deprecated
    public void write(Old old, ItemWriter item) {
      item.put(ID, old.id());
      item.put(VERSION, old.version());
      item.put(LEGACY, old.legacy());
      item.put(SHAPE, old.shape());
      item.put(KIND, old.kind());
      item.put(TRACE, old.trace());
    }

    @Override
    @Deprecated
    public void writeKey(Old old, ItemWriter item) {
      item.put(ID, old.id());
      item.put(VERSION, old.version());
    }

    @Override
    @Deprecated
    public Old stamp(Old old, Stamps stamps) {
      return new Old(
          old.id(),
          old.version(),
          old.legacy(),
          old.shape(),
          old.kind(),
          stamps.id(old.trace(), ids));
    }

    @Override
    @Deprecated
    public Old read(ItemReader item) {
      return new Old(
          item.require(ID),
          item.require(VERSION),
          item.get(LEGACY),
          item.get(SHAPE),
          item.get(KIND),
          item.get(TRACE));
    }
  }
}
