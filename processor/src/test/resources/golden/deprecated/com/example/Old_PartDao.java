package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NumberKeyAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.Scan;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.Optional;

/**
 * Reads {@link Old.Part} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Old_PartDao extends ReadDao<Old.Part> {
  @Deprecated
  public static final TextAttribute<Old.Part> LEGACY = new TextAttribute<>("legacy");

  @Deprecated
  public static final NullableAttribute<Old.Part, Old.Shape> SHAPE =
      new NullableAttribute<>("shape", Codecs.enumOf(Old.Shape.values()), Old.Shape.SQUARE);

  private static final TextKeyAttribute<Old.Part> ID = new TextKeyAttribute<>("id");

  private static final NumberKeyAttribute<Old.Part, Integer> VERSION =
      new NumberKeyAttribute<>("version", Codecs.INTEGER);

  @Deprecated
  private static final NullableAttribute<Old.Part, Old.Kind> KIND =
      new NullableAttribute<>("kind", Codecs.enumOf(Old.Kind.values()));

  private static final TableSchema<Old.Part> SCHEMA =
      TableSchema.projection("old", new PartReader())
          .partitionKey(ID)
          .sortKey(VERSION)
          .attributes(LEGACY, SHAPE)
          .index(IndexSchema.global("by-kind").partitionKey(KIND).sortKey(LEGACY))
          .build();

  /** Creates a DAO, without a request to its table. */
  public Old_PartDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Old.Part> key(String id, int version) {
    return keyOf(ID, id, VERSION, version);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old.Part> get(String id, int version) {
    return get(key(id, version));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Old.Part> get(String id, int version, ReadConsistency consistency) {
    return get(key(id, version), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Old.Part, Number> query(String id) {
    return table().where(ID, id).numberRange(VERSION);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Old.Part, Number> query(String id, ReadConsistency consistency) {
    return table(consistency).where(ID, id).numberRange(VERSION);
  }

  /** Reads all items of the index {@code by-kind}, in no order. */
  public Scan<Old.Part> byKind() {
    return scanIndex("by-kind");
  }

  /**
   * Begins a query of the index {@code by-kind} by one key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  @Deprecated
  public TextRangeQuery<Old.Part, String> byKind(Old.Kind kind) {
    return index("by-kind").where(KIND, kind).textRange(LEGACY);
  }

  private static final class PartReader implements RecordReader<Old.Part> {
    @Override
    public Old.Part read(ItemReader item) {
      return new Old.Part(item.get(LEGACY), item.get(SHAPE));
    }
  }
}
