package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write against the DAOs of a table that has several types of items. */
class SingleTableCallerTest {
  private static final String SHOP =
      """
      @Table(value = "shop", discriminator = "kind")
      public sealed interface Shop {
        @PartitionKey("CUSTOMER#{email}")
        @SortKey("PROFILE")
        record Customer(String email, String name, @Version long version) implements Shop {}

        @PartitionKey("CUSTOMER#{customer}")
        @SortKey("ORDER#{placedAt}#{id}")
        @GlobalIndex(
            name = "by-state",
            partitionKey = "STATE#{state}",
            partitionKeyName = "GSI1PK",
            sortKey = "{placedAt}#{priority}",
            sortKeyName = "GSI1SK")
        record Order(
            String customer, Instant placedAt, String id, State state, int priority, String note)
            implements Shop {}

        enum State {
          OPEN,
          SHIPPED
        }
      }
      """;

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Key<Shop.Order> key = orders.key(\"a\", NOW, \"1\");",
        "Optional<Shop.Order> one = orders.get(\"a\", NOW, \"1\");",
        "RangeQuery<Shop.Order, Instant> all = orders.query(\"a\"); all.ge(NOW);",
        "TextRangeQuery<Shop.Order, String> some = orders.query(\"a\", NOW);"
            + " some.beginsWith(\"x\");",
        "orders.byState(Shop.State.OPEN).between(NOW, NOW);",
        "RangeQuery<Shop.Order, Integer> some = orders.byState(Shop.State.OPEN, NOW); some.gt(3);",
        "orders.update(\"a\", NOW, \"1\", Shop_OrderDao.setByState(Shop.State.OPEN, 3),"
            + " Shop_OrderDao.NOTE.set(\"n\"));",
        "orders.update(\"a\", NOW, \"1\", Shop_OrderDao.setByState(null, 3));",
        "orders.onlyIf(Shop_OrderDao.STATE.eq(Shop.State.OPEN)).save(order);",
        "Query<Shop.Customer> profile = customers.query(\"a\");",
        "Query<Shop> all = shop.query(customers.partition(\"a\"));",
        "Query<Shop> all = shop.query(orders.byStatePartition(Shop.State.OPEN));",
        "Optional<? extends Shop> one = shop.get(orders.key(\"a\", NOW, \"1\"));",
        "shop.save(order); shop.saveAll(List.of(order)); shop.createTable();",
        "Scan<Shop> everything = shop.scan();",
      })
  void compilesWithoutAWarning(String statement) {
    assertThat(compile(statement).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A part of a key of the table is no attribute, and that of an index is set with its key.
        "Object part = Shop_OrderDao.CUSTOMER;",
        "Shop_OrderDao.STATE.set(Shop.State.OPEN);",
        "Shop_OrderDao.PRIORITY.add(1);",
        "Shop_OrderDao.setByState(Shop.State.OPEN, null);",
        "orders.get(\"a\", NOW);",
        "orders.query(\"a\").ge(\"2026\");",
        "orders.delete(customers.key(\"a\"));",
        "Object partition = customers.byStatePartition(Shop.State.OPEN);",
      })
  void doesNotCompile(String statement) {
    assertThat(compile(statement).errors()).hasSize(1);
  }

  @Test
  void aSwitchOverTheTypesOfATableIsExhaustiveWithoutADefault() {
    Compilation.Result whole = compileNewest(switchOver("case Shop.Order placed -> placed.id();"));
    assertThat(whole.errors()).isEmpty();
    assertThat(whole.succeeded()).isTrue();
    assertThat(compileNewest(switchOver("")).errors())
        .extracting(Compilation.Found::code)
        .containsExactly("compiler.err.not.exhaustive");
  }

  /**
   * Compiles as the newest Java that is here, in whose older releases such a switch is a preview.
   */
  private Compilation.Result compileNewest(String statement) {
    int newest = Runtime.version().feature();
    Compilation compilation = with(statement).release(newest);
    if (newest < 21) {
      compilation.options("--enable-preview", "-Xlint:-preview");
    }
    return compilation.run();
  }

  private static String switchOver(String another) {
    return """
        for (Shop item : shop.query(customers.partition("a"))) {
          String text = switch (item) {
            case Shop.Customer customer -> customer.name();
            %s
          };
          System.out.println(text);
        }
        """
        .formatted(another);
  }

  private Compilation.Result compile(String statement) {
    return with(statement).run();
  }

  private Compilation with(String statement) {
    String caller =
        """
        import dev.waybill.runtime.table.*;
        class Caller {
          static final Instant NOW = Instant.EPOCH;
          final ShopDao shop;
          final Shop_CustomerDao customers;
          final Shop_OrderDao orders;

          Caller(dev.waybill.runtime.Waybill waybill) {
            shop = new ShopDao(waybill);
            customers = new Shop_CustomerDao(waybill);
            orders = new Shop_OrderDao(waybill);
          }

          void call(Shop.Order order) {
            %s
          }
        }
        """
            .formatted(statement);
    return Compilation.into(output).strictly().example("Shop", SHOP).example("Caller", caller);
  }
}
