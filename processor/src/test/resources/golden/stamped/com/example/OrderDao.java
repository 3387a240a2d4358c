package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.ComparableKeyAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TimestampAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves, reads, updates and deletes {@link Order} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class OrderDao extends TableDao<Order> {
  public static final ComparableKeyAttribute<Order, UUID> ID =
      new ComparableKeyAttribute<>("id", Codecs.UUID);

  public static final TextAttribute<Order> TRACE_ID = new TextAttribute<>("traceId");

  public static final NullableLongAttribute<Order, Long> TICKET =
      new NullableLongAttribute<>("ticket", Codecs.LONG);

  public static final TextAttribute<Order> TEXT = new TextAttribute<>("text");

  public static final VersionAttribute<Order, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  public static final TimestampAttribute<Order> CREATED_AT = new TimestampAttribute<>("createdAt");

  public static final TimestampAttribute<Order> UPDATED_AT = new TimestampAttribute<>("updatedAt");

  public static final NullableComparableAttribute<Order, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);

  private static final TableSchema<Order> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .partitionKey(ID)
          .version(VERSION)
          .timeToLive(EXPIRES)
          .createdAt(CREATED_AT)
          .updatedAt(UPDATED_AT)
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
  public Key<Order> key(UUID id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(UUID id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Order> get(UUID id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Order update(UUID id, UpdateAction<Order> action, UpdateAction<Order>... more) {
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
  public Order update(UUID id, List<UpdateAction<Order>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(UUID id) {
    return delete(key(id));
  }

  private static final class OrderCodec implements RecordCodec<Order> {
    private final TicketNumbers ticketNumbers = new TicketNumbers();

    @Override
    public void write(Order order, ItemWriter item) {
      item.put(ID, order.id());
      item.put(TRACE_ID, order.traceId());
      item.put(TICKET, order.ticket());
      item.put(TEXT, order.text());
      item.put(VERSION, order.version());
      item.put(CREATED_AT, order.createdAt());
      item.put(UPDATED_AT, order.updatedAt());
      item.put(EXPIRES, order.expires());
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.put(ID, order.id());
      item.put(VERSION, order.version());
    }

    @Override
    public Order stamp(Order order, Stamps stamps) {
      return new Order(
          stamps.id(order.id()),
          stamps.id(order.traceId()),
          stamps.id(order.ticket(), ticketNumbers),
          order.text(),
          stamps.nextVersion(order.version()),
          stamps.createdAt(order.createdAt()),
          stamps.updatedAt(),
          stamps.timeToLive(order.expires()));
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.require(ID),
          item.get(TRACE_ID),
          item.get(TICKET),
          item.get(TEXT),
          item.require(VERSION),
          item.get(CREATED_AT),
          item.get(UPDATED_AT),
          item.get(EXPIRES));
    }
  }
}
