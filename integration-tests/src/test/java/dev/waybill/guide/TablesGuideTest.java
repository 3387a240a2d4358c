package dev.waybill.guide;

import static dev.waybill.guide.OrderDao.COUNTRY;
import static dev.waybill.guide.OrderDao.INVOICE;
import static dev.waybill.guide.OrderDao.ITEMS;
import static dev.waybill.guide.OrderDao.LABELS;
import static dev.waybill.guide.OrderDao.STATUS;
import static dev.waybill.guide.OrderDao.STOCK;
import static dev.waybill.guide.OrderDao.TOTAL;
import static dev.waybill.guide.PageDao.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.guide.Order.OrderLine;
import dev.waybill.guide.Order.Status;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.BatchWriteException;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.ReadTransaction;
import dev.waybill.runtime.table.ResultPage;
import dev.waybill.runtime.table.Transaction;
import dev.waybill.runtime.table.TransactionRead;
import dev.waybill.testing.EmbeddedAws;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide to tables shows, compiled and run. */
class TablesGuideTest {
  private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  private final List<String> seen = new ArrayList<>();
  private EmbeddedAws aws;
  private Waybill waybill;
  private OrderDao orders;
  private PageDao pages;

  @BeforeEach
  void start() {
    aws = EmbeddedAws.start();
    aws.s3().createBucket("my-orders");
    S3BlobStore store = S3BlobStore.of(aws.s3().client(), "my-orders");
    waybill =
        Waybill.builder()
            .dynamoDb(aws.dynamoDb().client())
            .blobStore(store)
            .blobStore("images", store)
            .build();
    orders = new OrderDao(waybill);
    pages = new PageDao(waybill);
    orders.createTable();
    pages.createTable();
    for (int i = 0; i < 5; i++) {
      orders.save(Order.of("ada", START.plusSeconds(i), "10" + i));
    }
  }

  @AfterEach
  void stop() {
    aws.close();
  }

  @Test
  void queries() {
    // snippet: query
    List<Order> all = orders.query("ada").list();
    try (Stream<Order> recent = orders.query("ada").ge(START).descending().stream()) {
      recent.limit(3).forEach(order -> show(order.invoice())); // pages are read as they are needed
    }
    Optional<Order> last = orders.query("ada").descending().first();
    long large = orders.query("ada").filter(TOTAL.gt(102).and(STATUS.ne(Status.SENT))).count();
    List<Order> now = orders.query("ada", ReadConsistency.STRONG).limit(10).list();
    // end
    assertThat(all).hasSize(5).isEqualTo(now);
    assertThat(last).contains(all.get(4));
    assertThat(large).isEqualTo(2);
    assertThat(seen).hasSize(3);

    // snippet: pages
    ResultPage<Order> page = orders.query("ada").limit(3).page();
    String next = page.cursor().orElseThrow(); // text for a URL; absent after the last page
    ResultPage<Order> rest = orders.query("ada").limit(3).from(next).page();
    // end
    assertThat(page.items()).hasSize(3);
    assertThat(rest.items()).hasSize(2);
    assertThat(rest.cursor()).isEmpty();

    // snippet: indexes
    List<Order> open = orders.byStatus(Status.NEW).between(START, START.plusSeconds(2)).list();
    List<Order> cheap = orders.byRegion("NO", Status.NEW).lt(103).list();
    List<Order> exact = orders.byRegion("NO", Status.NEW, new BigDecimal("103")).list();
    List<Order> dearest = orders.byTotal("ada").descending().limit(1).list();
    long indexed = orders.byStatus().count(); // a scan: all items that have the keys of the index
    // end
    assertThat(open).hasSize(3);
    assertThat(cheap).hasSize(3);
    assertThat(exact).hasSize(1);
    assertThat(dearest).containsExactly(all.get(4));
    assertThat(indexed).isEqualTo(5);

    // snippet: read-projection
    Order_OrderLineDao lines = new Order_OrderLineDao(waybill);
    List<OrderLine> table = lines.query("ada").list(); // no invoice is fetched
    List<OrderLine> unpaid = lines.byStatus(Status.NEW).list();
    // end
    assertThat(table).hasSize(5).isEqualTo(unpaid);

    // snippet: scan
    orders.scan().segments(4).filter(COUNTRY.eq("NO")).stream().forEach(this::show);
    // end
    assertThat(seen).hasSize(8);

    // snippet: get-all
    List<Key<Order>> keys = List.of(orders.key("ada", START), orders.key("bob", START));
    Map<Key<Order>, Order> found = orders.getAll(keys); // what is absent is left out
    // end
    assertThat(found).hasSize(1);
  }

  @Test
  void conditions() {
    Key<Order> key = orders.key("ada", START);
    // snippet: conditions
    orders.onlyIf(STATUS.eq(Status.NEW)).update(key, STATUS.set(Status.PAID));
    orders.onlyIf(STATUS.eq(Status.PAID).and(TOTAL.lt(1000))).updateOnly(key, LABELS.addAll("ok"));
    orders.onlyIf(INVOICE.sameContentAs("the invoice")).update(key, INVOICE.set("a new one"));
    // end
    assertThat(orders.get("ada", START).orElseThrow().invoice()).isEqualTo("a new one");

    // snippet: condition-failed
    try {
      orders.onlyIf(STATUS.eq(Status.NEW)).delete(key);
    } catch (ConditionFailedException e) { // the item is there, and its status is another one
      Order current = orders.currentOf(e).orElseThrow();
      show(current.status());
    } catch (ItemNotFoundException e) { // there is no such item
      show("gone");
    }
    // end
    assertThat(seen).containsExactly("PAID");

    // snippet: updates
    orders.update(
        "ada",
        START,
        ITEMS.append("pen", "ink"),
        STOCK.key("book").add(-1),
        LABELS.deleteAll("ok"),
        TOTAL.set(TOTAL.plus(5)));
    orders.update("ada", START, ITEMS.at(1).remove());
    // end
    Order order = orders.get("ada", START).orElseThrow();
    assertThat(order.items()).containsExactly("book", "ink");
    assertThat(order.stock()).isEqualTo(Map.of("book", 2));
    assertThat(order.total()).isEqualByComparingTo("105");

    // snippet: returns
    pages.insert(new Page("/a", "a", null, null, 1)); // ItemExistsException if there is one
    pages.upsert(pages.key("/b"), VISITS.add(1)); // an update that may create the item
    Optional<Page> replaced = pages.getAndSave(new Page("/a", "b", null, null, 2));
    Page before = pages.getAndUpdate(pages.key("/a"), VISITS.add(1));
    pages.updateOnly(pages.key("/a"), VISITS.add(1)); // nothing is returned, and none fetched
    Optional<Page> deleted = pages.getAndDelete(pages.key("/b"));
    // end
    assertThat(replaced).isPresent();
    assertThat(before.visits()).isEqualTo(2);
    assertThat(deleted).isPresent();
  }

  @Test
  void versions() {
    // snippet: versions
    Order order = orders.get("ada", START).orElseThrow();
    Order paid = orders.save(order.withStatus(Status.PAID)); // its version is one more
    try {
      orders.save(order.withStatus(Status.SENT)); // based on what is no longer there
    } catch (VersionConflictException e) {
      Order current = orders.currentOf(e).orElseThrow();
      orders.save(current.withStatus(Status.SENT));
    }
    // end
    assertThat(paid.version()).isEqualTo(2);
    assertThat(orders.get("ada", START).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void batchesAndTransactions() {
    List<Page> many =
        IntStream.range(0, 40).mapToObj(n -> new Page("/" + n, "text", null, null, 0)).toList();
    // snippet: batches
    try {
      pages.saveAll(many);
    } catch (BatchWriteException e) { // some are not there, after all retries
      e.failures().forEach((position, failure) -> show(many.get(position).url() + failure));
    }
    pages.deleteAll(List.of(pages.key("/0"), pages.key("/1")));
    // end
    assertThat(seen).isEmpty();
    assertThat(pages.scan().count()).isEqualTo(38);

    Order order = orders.get("ada", START).orElseThrow();
    // snippet: transaction
    Transaction transaction = waybill.transaction();
    Order sent = transaction.save(orders, order.withStatus(Status.SENT)); // as it will be stored
    transaction.insert(pages, new Page("/sent", "<p>sent</p>", null, null, 0));
    transaction.update(pages.onlyIf(VISITS.lt(100)), pages.key("/2"), VISITS.add(1));
    try {
      transaction.commit(); // all of it or nothing
    } catch (TransactionFailedException e) {
      e.failures().forEach(failure -> show(failure.position() + ": " + failure.message()));
    }
    // end
    assertThat(seen).isEmpty();
    assertThat(orders.get("ada", START)).contains(sent);

    // snippet: read-transaction
    ReadTransaction reads = waybill.readTransaction();
    TransactionRead<Order> readOrder = reads.get(orders, orders.key("ada", START));
    TransactionRead<Page> readPage = reads.get(pages, pages.key("/sent"));
    reads.run(); // both as of one moment
    Optional<Page> page = readPage.result();
    // end
    assertThat(readOrder.result()).contains(sent);
    assertThat(page).isPresent();
  }

  private void show(Object value) {
    seen.add(value.toString());
  }
}
