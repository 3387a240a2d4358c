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
import dev.waybill.runtime.table.Partition;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Customer} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class CustomerDao extends TableDao<Customer> {
  public static final TextAttribute<Customer> NAME = new TextAttribute<>("name");

  public static final VersionAttribute<Customer, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG, 0L);

  private static final KeyPart<String> EMAIL_PART = KeyPart.of("email", Codecs.STRING);

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(EMAIL_PART);

  private static final KeyTemplate SK = KeyTemplate.of("SK").text("PROFILE");

  static final TableSchema<Customer> SCHEMA =
      TableSchema.builder("shop", new CustomerCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .type("kind", "Customer")
          .version(VERSION)
          .build();

  /** Creates a DAO, without a request to its table. */
  public CustomerDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Customer> key(String email) {
    return keyOf(PK.with(EMAIL_PART.with(email)), SK.with());
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Customer> get(String email) {
    return get(key(email));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Customer> get(String email, ReadConsistency consistency) {
    return get(key(email), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Customer update(
      String email, UpdateAction<Customer> action, UpdateAction<Customer>... more) {
    List<UpdateAction<Customer>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Customer> next : more) {
      actions.add(next);
    }
    return update(key(email), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Customer update(String email, List<UpdateAction<Customer>> actions) {
    return update(key(email), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String email) {
    return delete(key(email));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Customer> query(String email) {
    return table().where(PK.with(EMAIL_PART.with(email))).prefix(SK);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Query<Customer> query(String email, ReadConsistency consistency) {
    return table(consistency).where(PK.with(EMAIL_PART.with(email))).prefix(SK);
  }

  /**
   * Returns where all items with that partition key are, of any type.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Partition<Customer> partition(String email) {
    return table().where(PK.with(EMAIL_PART.with(email))).partition();
  }

  private static final class CustomerCodec implements RecordCodec<Customer> {
    @Override
    public void write(Customer customer, ItemWriter item) {
      item.compose(PK.with(EMAIL_PART.with(customer.email())));
      item.compose(SK.with());
      item.put(NAME, customer.name());
      item.put(VERSION, customer.version());
    }

    @Override
    public void writeKey(Customer customer, ItemWriter item) {
      item.compose(PK.with(EMAIL_PART.with(customer.email())));
      item.compose(SK.with());
      item.put(VERSION, customer.version());
    }

    @Override
    public Customer stamp(Customer customer, Stamps stamps) {
      return new Customer(
          customer.email(), customer.name(), stamps.nextVersion(customer.version()));
    }

    @Override
    public Customer read(ItemReader item) {
      return new Customer(item.part(PK, EMAIL_PART), item.get(NAME), item.require(VERSION));
    }
  }
}
