package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.LongAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Saves, reads, updates and deletes {@link Visit} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class VisitDao {
  public static final KeyAttribute<Visit, Instant> AT = new KeyAttribute<>("at", Codecs.INSTANT);

  public static final LongAttribute<Visit, Long> VISITOR =
      new LongAttribute<>("visitor", Codecs.LONG);

  public static final KeyAttribute<Visit, byte[]> FINGERPRINT =
      new KeyAttribute<>("fingerprint", Codecs.BYTE_ARRAY);

  private static final TableSchema<Visit> SCHEMA =
      TableSchema.builder("visits", new VisitCodec()).partitionKey(FINGERPRINT).sortKey(AT).build();

  private final ItemTable<Visit> table;

  /** Creates a DAO, without a request to its table. */
  public VisitDao(Waybill waybill) {
    this.table = waybill.table(SCHEMA);
  }

  /**
   * Creates the table if it is absent, waits for it, and says if it was absent.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable() {
    return table.create();
  }

  /**
   * Creates the table as the customizer adjusts it, if it is absent, and waits for it.
   *
   * @throws dev.waybill.runtime.error.TableMismatchException if it exists with other keys
   */
  public boolean createTable(Consumer<CreateTableRequest.Builder> customizer) {
    return table.create(customizer);
  }

  /**
   * Stores an item, in place of any with the same key, and returns it as stored.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one of its values cannot be stored
   */
  public Visit save(Visit visit) {
    return table.save(visit);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(byte[] fingerprint, Instant at) {
    return table.get(table.key(FINGERPRINT, fingerprint, AT, at));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Visit> get(byte[] fingerprint, Instant at, ReadConsistency consistency) {
    return table.get(table.key(FINGERPRINT, fingerprint, AT, at), consistency);
  }

  /**
   * Reads the item of a record again.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Visit refresh(Visit visit) {
    return table.refresh(table.key(FINGERPRINT, visit.fingerprint(), AT, visit.at()));
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Visit update(
      byte[] fingerprint, Instant at, UpdateAction<Visit> action, UpdateAction<Visit>... more) {
    List<UpdateAction<Visit>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Visit> next : more) {
      actions.add(next);
    }
    return update(fingerprint, at, actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Visit update(byte[] fingerprint, Instant at, List<UpdateAction<Visit>> actions) {
    return table.update(table.key(FINGERPRINT, fingerprint, AT, at), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(byte[] fingerprint, Instant at) {
    return table.delete(table.key(FINGERPRINT, fingerprint, AT, at));
  }

  private static final class VisitCodec implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      item.put(FINGERPRINT, visit.fingerprint());
      item.put(AT, visit.at());
      item.put(VISITOR, visit.visitor());
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(item.require(AT), item.require(VISITOR), item.require(FINGERPRINT));
    }
  }
}
