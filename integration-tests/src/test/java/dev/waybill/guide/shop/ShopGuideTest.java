package dev.waybill.guide.shop;

import static dev.waybill.guide.shop.CustomerDao.ADDRESSES;
import static dev.waybill.guide.shop.OrderDao.LINES;
import static dev.waybill.guide.shop.OrderDao.PAYMENT;
import static dev.waybill.guide.shop.OrderDao.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.guide.shop.Order.Status;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.Transaction;
import dev.waybill.testing.EmbeddedAws;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shop of the guides to documents and single tables, compiled and run. */
class ShopGuideTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final List<Object> seen = new ArrayList<>();
  private EmbeddedAws aws;
  private Waybill waybill;

  @BeforeEach
  void start() {
    aws = EmbeddedAws.start();
    aws.s3().createBucket("my-shop");
    waybill =
        Waybill.builder()
            .dynamoDb(aws.dynamoDb().client())
            .blobStore(S3BlobStore.of(aws.s3().client(), "my-shop"))
            .build();
  }

  @AfterEach
  void stop() {
    aws.close();
  }

  private static Order order(String id, Instant placedAt) {
    return new Order(
        "ada@example.org",
        placedAt,
        id,
        Status.OPEN,
        placedAt.plus(Duration.ofDays(14)),
        List.of(new Line("pen", 2, new BigDecimal("1.5"))),
        new BigDecimal("3"),
        null);
  }

  @Test
  void oneTable() {
    byte[] pdf = {1, 2, 3};
    // snippet: daos
    ShopItemDao shop = new ShopItemDao(waybill); // all that is in the table
    CustomerDao customers = new CustomerDao(waybill); // and each kind of it
    OrderDao orders = new OrderDao(waybill);
    InvoiceDao invoices = new InvoiceDao(waybill);

    shop.createTable(); // with the indexes of all of them
    // end
    Address home = new Address("Storgata 1", "Oslo", "NO", null);
    customers.save(new Customer("ada@example.org", "Ada", Map.of("home", home), 0));
    orders.save(order("o-1", NOON));
    orders.save(order("o-2", NOON.plusSeconds(60)));
    invoices.save(new Invoice("ada@example.org", Year.of(2026), 1, "o-1", Blob.of(pdf)));

    // snippet: collection
    List<ShopItem> all = shop.query(customers.partition("ada@example.org")).list();
    for (ShopItem item : all) { // on JDK 21: switch (item) { case Customer c -> … }
      if (item instanceof Order order) {
        show(order.total());
      } else if (item instanceof Invoice invoice) {
        show(invoice.pdf().length());
      } else if (item instanceof Customer customer) {
        show(customer.name());
      }
    }
    // end
    assertThat(all).hasSize(4);
    assertThat(seen).containsExactlyInAnyOrder("Ada", 3L, new BigDecimal("3"), new BigDecimal("3"));

    // snippet: queries
    List<Order> lately = orders.query("ada@example.org").ge(NOON.plusSeconds(30)).list();
    Optional<Order> last = orders.query("ada@example.org").descending().first();
    List<Invoice> ofYear = invoices.query("ada@example.org", Year.of(2026)).list();
    List<Order> due = orders.byStatus(Status.OPEN).lt(NOON.plus(Duration.ofDays(15))).list();
    Optional<Order> one = orders.get("ada@example.org", NOON, "o-1", ReadConsistency.STRONG);
    // end
    assertThat(lately).hasSize(1).contains(last.orElseThrow());
    assertThat(ofYear).hasSize(1);
    assertThat(due).hasSize(2);
    assertThat(one).isPresent();

    // snippet: set-by
    Order paid =
        orders.update(
            orders.key("ada@example.org", NOON, "o-1"),
            OrderDao.setByStatus(Status.PAID, NOON), // what makes up the keys of the index
            PAYMENT.set(new Payment.Card("4711", 2030)));
    // end
    assertThat(paid.status()).isEqualTo(Status.PAID);
    assertThat(orders.byStatus(Status.PAID).list()).containsExactly(paid);

    Invoice next = new Invoice("ada@example.org", Year.of(2026), 2, "o-2", Blob.of(pdf));
    // snippet: transaction
    Transaction transaction = waybill.transaction();
    transaction.insert(invoices, next);
    transaction.update(
        orders,
        orders.key("ada@example.org", NOON.plusSeconds(60), "o-2"),
        OrderDao.setByStatus(Status.PAID, NOON));
    transaction.commit(); // both, or neither
    // end
    assertThat(invoices.query("ada@example.org").list()).hasSize(2);
  }

  @Test
  void documents() {
    CustomerDao customers = new CustomerDao(waybill);
    OrderDao orders = new OrderDao(waybill);
    new ShopItemDao(waybill).createTable();
    Address home = new Address("Storgata 1", "Oslo", "NO", null);
    customers.save(new Customer("ada@example.org", "Ada", Map.of("home", home), 0));
    orders.save(order("o-1", NOON));

    // snippet: paths
    Customer moved =
        customers.update(
            "ada@example.org",
            ADDRESSES.key("home").city().set("Bergen"), // one leaf
            ADDRESSES.key("work").set(new Address("Kaien 2", "Bergen", "NO", "3"))); // or a whole
    Order changed =
        orders
            .onlyIf(LINES.at(0).product().eq("pen").and(PAYMENT.notExists()))
            .update(
                orders.key("ada@example.org", NOON, "o-1"),
                LINES.at(0).count().add(1),
                TOTAL.add(1.5));
    // end
    assertThat(moved.addresses()).hasSize(2);
    assertThat(moved.addresses().get("home").city()).isEqualTo("Bergen");
    assertThat(changed.lines()).extracting(Line::count).containsExactly(3);

    // snippet: members
    orders.update(
        orders.key("ada@example.org", NOON, "o-1"), PAYMENT.set(new Payment.Transfer("NO93")));
    List<Order> byTransfer =
        orders
            .scan()
            .filter(PAYMENT.isTransfer().and(PAYMENT.asTransfer().iban().eq("NO93")))
            .list();
    // end
    assertThat(byTransfer).hasSize(1);
  }

  private void show(Object what) {
    seen.add(what);
  }
}
