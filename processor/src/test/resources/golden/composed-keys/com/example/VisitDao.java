package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.RangeQuery;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Visit} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class VisitDao extends TableDao<Visit> {
  public static final TextAttribute<Visit> PK = new TextAttribute<>("p");

  public static final TextAttribute<Visit> ID_PART = new TextAttribute<>("idPart");

  public static final VersionAttribute<Visit, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  private static final KeyPart<String> HOST_PART = KeyPart.of("host", Codecs.STRING);

  private static final KeyPart<Integer> PORT_PART = KeyPart.of("port", Codecs.INTEGER);

  private static final KeyPart<Visit.Kind> KIND_PART =
      KeyPart.of("kind", Codecs.enumOf(Visit.Kind.values()));

  private static final KeyPart<Instant> AT_PART = KeyPart.of("at", Codecs.INSTANT);

  private static final KeyPart<String> ID_KEY_PART = KeyPart.of("id", Codecs.STRING);

  private static final KeyTemplate PK_KEY =
      KeyTemplate.of("PK").text("SITE#").part(HOST_PART).text("#").part(PORT_PART);

  private static final KeyTemplate SK =
      KeyTemplate.of("SK")
          .text("VISIT#")
          .part(KIND_PART)
          .text("#")
          .part(AT_PART)
          .text("#")
          .part(ID_KEY_PART)
          .text("#END");

  private static final TableSchema<Visit> SCHEMA =
      TableSchema.builder("visits", new VisitCodec())
          .partitionKey(PK_KEY)
          .sortKey(SK)
          .version(VERSION)
          .build();

  /** Creates a DAO, without a request to its table. */
  public VisitDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Visit> key(String host, int port, Visit.Kind kind, Instant at, String id) {
    return keyOf(
        PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)),
        SK.with(KIND_PART.with(kind), AT_PART.with(at), ID_KEY_PART.with(id)));
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(String host, int port, Visit.Kind kind, Instant at, String id) {
    return get(key(host, port, kind, at, id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(
      String host, int port, Visit.Kind kind, Instant at, String id, ReadConsistency consistency) {
    return get(key(host, port, kind, at, id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Visit update(
      String host,
      int port,
      Visit.Kind kind,
      Instant at,
      String id,
      UpdateAction<Visit> action,
      UpdateAction<Visit>... more) {
    List<UpdateAction<Visit>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Visit> next : more) {
      actions.add(next);
    }
    return update(key(host, port, kind, at, id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Visit update(
      String host,
      int port,
      Visit.Kind kind,
      Instant at,
      String id,
      List<UpdateAction<Visit>> actions) {
    return update(key(host, port, kind, at, id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String host, int port, Visit.Kind kind, Instant at, String id) {
    return delete(key(host, port, kind, at, id));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Visit> query(String host, int port) {
    return table().where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port))).prefix(SK);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Visit> query(String host, int port, ReadConsistency consistency) {
    return table(consistency)
        .where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)))
        .prefix(SK);
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit, Instant> query(String host, int port, Visit.Kind kind) {
    return table()
        .where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partRange(SK, AT_PART, KIND_PART.with(kind));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public RangeQuery<Visit, Instant> query(
      String host, int port, Visit.Kind kind, ReadConsistency consistency) {
    return table(consistency)
        .where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partRange(SK, AT_PART, KIND_PART.with(kind));
  }

  /**
   * Begins a query of the items whose key begins so, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Visit, String> query(String host, int port, Visit.Kind kind, Instant at) {
    return table()
        .where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partTextRange(SK, ID_KEY_PART, KIND_PART.with(kind), AT_PART.with(at));
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Visit, String> query(
      String host, int port, Visit.Kind kind, Instant at, ReadConsistency consistency) {
    return table(consistency)
        .where(PK_KEY.with(HOST_PART.with(host), PORT_PART.with(port)))
        .partTextRange(SK, ID_KEY_PART, KIND_PART.with(kind), AT_PART.with(at));
  }

  private static final class VisitCodec implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      item.compose(PK_KEY.with(HOST_PART.with(visit.host()), PORT_PART.with(visit.port())));
      item.compose(
          SK.with(
              KIND_PART.with(visit.kind()),
              AT_PART.with(visit.at()),
              ID_KEY_PART.with(visit.id())));
      item.put(PK, visit.pk());
      item.put(ID_PART, visit.idPart());
      item.put(VERSION, visit.version());
    }

    @Override
    public void writeKey(Visit visit, ItemWriter item) {
      item.compose(PK_KEY.with(HOST_PART.with(visit.host()), PORT_PART.with(visit.port())));
      item.compose(
          SK.with(
              KIND_PART.with(visit.kind()),
              AT_PART.with(visit.at()),
              ID_KEY_PART.with(visit.id())));
      item.put(VERSION, visit.version());
    }

    @Override
    public Visit stamp(Visit visit, Stamps stamps) {
      return new Visit(
          visit.host(),
          visit.port(),
          visit.kind(),
          visit.at(),
          stamps.id(visit.id()),
          visit.pk(),
          visit.idPart(),
          stamps.nextVersion(visit.version()));
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(
          item.part(PK_KEY, HOST_PART),
          item.part(PK_KEY, PORT_PART),
          item.part(SK, KIND_PART),
          item.part(SK, AT_PART),
          item.part(SK, ID_KEY_PART),
          item.get(PK),
          item.get(ID_PART),
          item.require(VERSION));
    }
  }
}
