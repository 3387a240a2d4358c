package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads {@link Visit.Head} items, which are a part of those of their table.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Visit_HeadDao extends ReadDao<Visit.Head> {
  public static final VersionAttribute<Visit.Head, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  private static final KeyPart<String> HOST_PART = KeyPart.of("host", Codecs.STRING);

  private static final KeyPart<Integer> PORT_PART = KeyPart.of("port", Codecs.INTEGER);

  private static final KeyPart<Visit.Kind> KIND_PART =
      KeyPart.of("kind", Codecs.enumOf(Visit.Kind.values()));

  private static final KeyPart<Instant> AT_PART = KeyPart.of("at", Codecs.INSTANT);

  private static final KeyPart<String> ID_PART = KeyPart.of("id", Codecs.STRING);

  private static final KeyTemplate PK =
      KeyTemplate.of("PK").text("SITE#").part(HOST_PART).text("#").part(PORT_PART);

  private static final KeyTemplate SK =
      KeyTemplate.of("SK")
          .text("VISIT#")
          .part(KIND_PART)
          .text("#")
          .part(AT_PART)
          .text("#")
          .part(ID_PART)
          .text("#END");

  private static final TableSchema<Visit.Head> SCHEMA =
      TableSchema.projection("visits", new HeadReader())
          .partitionKey(PK)
          .sortKey(SK)
          .attributes(VERSION)
          .build();

  /** Creates a DAO, without a request to its table. */
  public Visit_HeadDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Visit.Head> key(String host, int port, Visit.Kind kind, Instant at, String id) {
    return keyOf(
        PK.with(HOST_PART.with(host), PORT_PART.with(port)),
        SK.with(KIND_PART.with(kind), AT_PART.with(at), ID_PART.with(id)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit.Head> get(String host, int port, Visit.Kind kind, Instant at, String id) {
    return get(key(host, port, kind, at, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit.Head> get(
      String host, int port, Visit.Kind kind, Instant at, String id, ReadConsistency consistency) {
    return get(key(host, port, kind, at, id), consistency);
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Visit.Head> query(String host, int port) {
    return table().where(PK.with(HOST_PART.with(host), PORT_PART.with(port))).prefix(SK);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Visit.Head> query(String host, int port, ReadConsistency consistency) {
    return table(consistency).where(PK.with(HOST_PART.with(host), PORT_PART.with(port))).prefix(SK);
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit.Head, Instant> query(String host, int port, Visit.Kind kind) {
    return table()
        .where(PK.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partRange(SK, AT_PART, KIND_PART.with(kind));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit.Head, Instant> query(
      String host, int port, Visit.Kind kind, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partRange(SK, AT_PART, KIND_PART.with(kind));
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Visit.Head, String> query(
      String host, int port, Visit.Kind kind, Instant at) {
    return table()
        .where(PK.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partTextRange(SK, ID_PART, KIND_PART.with(kind), AT_PART.with(at));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Visit.Head, String> query(
      String host, int port, Visit.Kind kind, Instant at, ReadConsistency consistency) {
    return table(consistency)
        .where(PK.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partTextRange(SK, ID_PART, KIND_PART.with(kind), AT_PART.with(at));
  }

  private static final class HeadReader implements RecordReader<Visit.Head> {
    @Override
    public Visit.Head read(ItemReader item) {
      return new Visit.Head(item.part(SK, AT_PART), item.require(VERSION));
    }
  }
}
