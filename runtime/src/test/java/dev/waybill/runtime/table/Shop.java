package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table with customers and their orders, as the processor would generate it. */
final class Shop {
  static final KeyPart<String> EMAIL = KeyPart.of("email", Codecs.STRING);
  static final KeyPart<String> CUSTOMER = KeyPart.of("customer", Codecs.STRING);
  static final KeyPart<Integer> NUMBER = KeyPart.of("number", Codecs.INTEGER);
  static final KeyPart<String> STATUS_PART = KeyPart.of("status", Codecs.STRING);

  static final TextAttribute<Customer> NAME = new TextAttribute<>("name");
  static final VersionAttribute<Customer, Long> VERSION =
      new VersionAttribute<>("version", Codecs.LONG);
  static final BigAttribute<Customer, String> BIO =
      new BigAttribute<>("bio", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  static final KeyAttribute<Order, String> STATUS = new KeyAttribute<>("status", Codecs.STRING);
  static final IntAttribute<Order, Integer> TOTAL = new IntAttribute<>("total", Codecs.INTEGER);
  static final TextKeyAttribute<Unknown> PK = new TextKeyAttribute<>("PK");
  static final TextKeyAttribute<Unknown> SK = new TextKeyAttribute<>("SK");
  static final NullableAttribute<Unknown, String> KIND =
      new NullableAttribute<>("kind", Codecs.STRING);

  static final KeyTemplate CUSTOMER_PK = KeyTemplate.of("PK").text("CUSTOMER#").part(EMAIL);
  static final KeyTemplate CUSTOMER_SK = KeyTemplate.of("SK").text("PROFILE");
  static final KeyTemplate ORDER_PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER);
  static final KeyTemplate ORDER_SK = KeyTemplate.of("SK").text("ORDER#").part(NUMBER);
  static final KeyTemplate BY_STATUS = KeyTemplate.of("GSI1PK").text("STATUS#").part(STATUS_PART);
  static final KeyTemplate BY_STATUS_SK =
      KeyTemplate.of("GSI1SK").part(STATUS_PART).text("#").part(NUMBER);

  static final TableSchema<Customer> CUSTOMERS =
      TableSchema.builder("shop", new CustomerCodec())
          .partitionKey(CUSTOMER_PK)
          .sortKey(CUSTOMER_SK)
          .type("kind", "Customer")
          .big(BIO)
          .version(VERSION)
          .build();
  static final TableSchema<Order> ORDERS =
      TableSchema.builder("shop", new OrderCodec())
          .partitionKey(ORDER_PK)
          .sortKey(ORDER_SK)
          .type("kind", "Order")
          .index(
              IndexSchema.global("byStatus")
                  .partitionKey(BY_STATUS)
                  .sortKey(BY_STATUS_SK)
                  .include("total"))
          .build();
  static final TableSchema<Unknown> UNKNOWNS =
      TableSchema.builder("shop", new UnknownCodec())
          .partitionKey(PK)
          .sortKey(SK)
          .otherTypes("kind", "Customer", "Order")
          .build();

  static final TableFamily<Entity> CLOSED =
      TableFamily.<Entity>builder("shop", "kind")
          .member(Customer.class, CUSTOMERS)
          .member(Order.class, ORDERS)
          .build();
  static final TableFamily<Entity> OPEN =
      TableFamily.<Entity>builder("shop", "kind")
          .member(Customer.class, CUSTOMERS)
          .member(Order.class, ORDERS)
          .fallback(Unknown.class, UNKNOWNS)
          .build();

  final Fixture fixture = new Fixture();
  final TableSettings settings = fixture.settings();
  final Dao<Customer> customers = new Dao<>(new ItemTable<>("dev-shop", CUSTOMERS, settings));
  final Dao<Order> orders = new Dao<>(new ItemTable<>("dev-shop", ORDERS, settings));
  final Dao<Unknown> unknowns = new Dao<>(new ItemTable<>("dev-shop", UNKNOWNS, settings));
  final EntityDao all = new EntityDao(new ItemFamily<>("dev-shop", OPEN, settings));
  final EntityDao known = new EntityDao(new ItemFamily<>("dev-shop", CLOSED, settings));

  static UpdateAction<Order> setByStatus(String status) {
    return IndexUpdate.<Order>of("setByStatus")
        .setOrRemove(STATUS, STATUS_PART, status)
        .from(ORDER_SK)
        .compose(BY_STATUS)
        .compose(BY_STATUS_SK)
        .action();
  }

  Key<Customer> customerKey(String email) {
    return customers.keyOf(CUSTOMER_PK.with(EMAIL.with(email)), CUSTOMER_SK.with());
  }

  Key<Order> orderKey(String customer, Integer number) {
    return orders.keyOf(ORDER_PK.with(CUSTOMER.with(customer)), ORDER_SK.with(NUMBER.with(number)));
  }

  static Map<String, AttributeValue> customer(String email) {
    return item("PK", "CUSTOMER#" + email, "SK", "PROFILE", "kind", "Customer", "name", "n");
  }

  static Map<String, AttributeValue> order(String customer, int number) {
    Map<String, AttributeValue> item =
        item(
            "PK", "CUSTOMER#" + customer,
            "SK", "ORDER#" + NUMBER.toText(number),
            "kind", "Order");
    item.put("total", AttributeValue.fromN("5"));
    return item;
  }

  static Map<String, AttributeValue> refund(String customer) {
    return item("PK", "CUSTOMER#" + customer, "SK", "REFUND#1", "kind", "Refund");
  }

  static Map<String, AttributeValue> item(String... namesAndTexts) {
    Map<String, AttributeValue> item = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      item.put(namesAndTexts[i], AttributeValue.fromS(namesAndTexts[i + 1]));
    }
    return item;
  }

  sealed interface Entity {}

  record Customer(String email, String name, String bio, Long version) implements Entity {}

  record Order(String customer, int number, String status, int total) implements Entity {}

  record Unknown(String pk, String sk, String kind) implements Entity {}

  static final class Dao<R> extends TableDao<R> {
    Dao(ItemTable<R> table) {
      super(table);
    }
  }

  static final class EntityDao extends FamilyDao<Entity> {
    EntityDao(ItemFamily<Entity> family) {
      super(family);
    }
  }

  private record CustomerCodec() implements RecordCodec<Customer> {
    @Override
    public void write(Customer customer, ItemWriter item) {
      writeKey(customer, item);
      item.put(NAME, customer.name());
      item.put(BIO, customer.bio());
    }

    @Override
    public void writeKey(Customer customer, ItemWriter item) {
      item.compose(CUSTOMER_PK.with(EMAIL.with(customer.email())));
      item.compose(CUSTOMER_SK.with());
      item.put(VERSION, customer.version());
    }

    @Override
    public Customer read(ItemReader item) {
      return new Customer(
          item.part(CUSTOMER_PK, EMAIL), item.get(NAME), item.get(BIO), item.get(VERSION));
    }

    @Override
    public Customer stamp(Customer customer, Stamps stamps) {
      return new Customer(
          customer.email(),
          customer.name(),
          customer.bio(),
          stamps.nextVersion(customer.version()));
    }
  }

  private record OrderCodec() implements RecordCodec<Order> {
    @Override
    public void write(Order order, ItemWriter item) {
      writeKey(order, item);
      item.put(STATUS, order.status());
      item.put(TOTAL, order.total());
      item.composeIfComplete(BY_STATUS.with(STATUS_PART.with(order.status())));
      item.composeIfComplete(
          BY_STATUS_SK.with(STATUS_PART.with(order.status()), NUMBER.with(order.number())));
    }

    @Override
    public void writeKey(Order order, ItemWriter item) {
      item.compose(ORDER_PK.with(CUSTOMER.with(order.customer())));
      item.compose(ORDER_SK.with(NUMBER.with(order.number())));
    }

    @Override
    public Order read(ItemReader item) {
      return new Order(
          item.part(ORDER_PK, CUSTOMER),
          item.part(ORDER_SK, NUMBER),
          item.get(STATUS),
          item.require(TOTAL));
    }
  }

  private record UnknownCodec() implements RecordCodec<Unknown> {
    @Override
    public void write(Unknown unknown, ItemWriter item) {
      writeKey(unknown, item);
      item.put(KIND, unknown.kind());
    }

    @Override
    public void writeKey(Unknown unknown, ItemWriter item) {
      item.put(PK, unknown.pk());
      item.put(SK, unknown.sk());
    }

    @Override
    public Unknown read(ItemReader item) {
      return new Unknown(item.require(PK), item.require(SK), item.get(KIND));
    }
  }
}
