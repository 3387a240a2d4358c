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
 * Saves, reads, updates and deletes {@link Person} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PersonDao extends TableDao<Person> {
  public static final TextKeyAttribute<Person> ID = new TextKeyAttribute<>("id");

  public static final AddressAttribute<Person> ADDRESS = new AddressAttribute<>("address");

  public static final Address_PositionAttribute<Person> POSITION =
      new Address_PositionAttribute<>("position");

  private static final TableSchema<Person> SCHEMA =
      TableSchema.builder("people", new PersonCodec())
          .partitionKey(ID)
          .documents(ADDRESS.field(), POSITION.field())
          .build();

  /** Creates a DAO, without a request to its table. */
  public PersonDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Person> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Person> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Person> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Person update(String id, UpdateAction<Person> action, UpdateAction<Person>... more) {
    List<UpdateAction<Person>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Person> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Person update(String id, List<UpdateAction<Person>> actions) {
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

  private static final class PersonCodec implements RecordCodec<Person> {
    @Override
    public void write(Person person, ItemWriter item) {
      item.put(ID, person.id());
      item.put(ADDRESS.field(), person.address());
      item.put(POSITION.field(), person.position());
    }

    @Override
    public void writeKey(Person person, ItemWriter item) {
      item.put(ID, person.id());
    }

    @Override
    public Person read(ItemReader item) {
      return new Person(item.require(ID), item.get(ADDRESS.field()), item.get(POSITION.field()));
    }
  }
}
