package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** One table, shared with the AWS Enhanced Client in both directions. */
@ExtendWith(Engines.class)
public class EnhancedClientTest {
  @Table("orders")
  record Order(
      @PartitionKey UUID customer,
      @SortKey long number,
      Instant placedAt,
      LocalDateTime dueAt,
      ZonedDateTime shippedAt,
      BigDecimal total,
      Duration handling,
      Locale locale,
      State state,
      boolean paid,
      ByteBuffer signature,
      List<String> lines,
      Set<String> tags,
      Set<Integer> codes,
      Map<String, Double> weights) {}

  /** Public, since the Enhanced Client calls what it maps. */
  public enum State {
    OPEN,
    SHIPPED
  }

  private static final Order ORDER =
      new Order(
          new UUID(3, 4),
          17,
          Instant.parse("2026-11-22T10:15:30Z"),
          LocalDateTime.parse("2026-11-22T10:15:30.5"),
          ZonedDateTime.parse("2026-11-22T10:15:30+01:00[Europe/Oslo]"),
          new BigDecimal("12.34"),
          Duration.ofMillis(1500),
          Locale.CANADA_FRENCH,
          State.SHIPPED,
          true,
          ByteBuffer.wrap(new byte[] {1, 2, 3}),
          List.of("a", "b"),
          Set.of("x", "y"),
          Set.of(1, 2, 3),
          Map.of("kg", 1.25));

  private EnhancedClientTest_OrderDao orders;
  private DynamoDbTable<EnhancedOrder> enhanced;

  @BeforeEach
  void createTable(Setup setup) {
    orders = new EnhancedClientTest_OrderDao(setup.waybill());
    orders.createTable();
    enhanced =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(setup.plainDynamoDb())
            .build()
            .table(setup.table("orders"), TableSchema.fromImmutableClass(EnhancedOrder.class));
  }

  @Test
  void theEnhancedClientReadsWhatWeWrote() {
    orders.save(ORDER);

    EnhancedOrder read =
        enhanced.getItem(
            Key.builder().partitionValue(ORDER.customer().toString()).sortValue(17).build());

    assertThat(read.order()).isEqualTo(ORDER);
  }

  @Test
  void weReadWhatTheEnhancedClientWrote() {
    enhanced.putItem(new EnhancedOrder(ORDER));

    assertThat(orders.get(ORDER.customer(), 17)).contains(ORDER);
  }

  /** The same order in the Enhanced Client's own terms. */
  @DynamoDbImmutable(builder = EnhancedOrder.Builder.class)
  public static final class EnhancedOrder {
    private final Order order;

    EnhancedOrder(Order order) {
      this.order = order;
    }

    Order order() {
      return order;
    }

    public static Builder builder() {
      return new Builder();
    }

    @DynamoDbPartitionKey
    public UUID customer() {
      return order.customer();
    }

    @DynamoDbSortKey
    public long number() {
      return order.number();
    }

    public Instant placedAt() {
      return order.placedAt();
    }

    public LocalDateTime dueAt() {
      return order.dueAt();
    }

    public ZonedDateTime shippedAt() {
      return order.shippedAt();
    }

    public BigDecimal total() {
      return order.total();
    }

    public Duration handling() {
      return order.handling();
    }

    public Locale locale() {
      return order.locale();
    }

    public State state() {
      return order.state();
    }

    public boolean paid() {
      return order.paid();
    }

    public ByteBuffer signature() {
      return order.signature();
    }

    public List<String> lines() {
      return order.lines();
    }

    public Set<String> tags() {
      return order.tags();
    }

    public Set<Integer> codes() {
      return order.codes();
    }

    public Map<String, Double> weights() {
      return order.weights();
    }

    /** What the Enhanced Client fills. */
    public static final class Builder {
      private UUID customer;
      private long number;
      private Instant placedAt;
      private LocalDateTime dueAt;
      private ZonedDateTime shippedAt;
      private BigDecimal total;
      private Duration handling;
      private Locale locale;
      private State state;
      private boolean paid;
      private ByteBuffer signature;
      private List<String> lines;
      private Set<String> tags;
      private Set<Integer> codes;
      private Map<String, Double> weights;

      public Builder customer(UUID value) {
        this.customer = value;
        return this;
      }

      public Builder number(long value) {
        this.number = value;
        return this;
      }

      public Builder placedAt(Instant value) {
        this.placedAt = value;
        return this;
      }

      public Builder dueAt(LocalDateTime value) {
        this.dueAt = value;
        return this;
      }

      public Builder shippedAt(ZonedDateTime value) {
        this.shippedAt = value;
        return this;
      }

      public Builder total(BigDecimal value) {
        this.total = value;
        return this;
      }

      public Builder handling(Duration value) {
        this.handling = value;
        return this;
      }

      public Builder locale(Locale value) {
        this.locale = value;
        return this;
      }

      public Builder state(State value) {
        this.state = value;
        return this;
      }

      public Builder paid(boolean value) {
        this.paid = value;
        return this;
      }

      public Builder signature(ByteBuffer value) {
        this.signature = value;
        return this;
      }

      public Builder lines(List<String> value) {
        this.lines = value;
        return this;
      }

      public Builder tags(Set<String> value) {
        this.tags = value;
        return this;
      }

      public Builder codes(Set<Integer> value) {
        this.codes = value;
        return this;
      }

      public Builder weights(Map<String, Double> value) {
        this.weights = value;
        return this;
      }

      public EnhancedOrder build() {
        return new EnhancedOrder(
            new Order(
                customer, number, placedAt, dueAt, shippedAt, total, handling, locale, state, paid,
                signature, lines, tags, codes, weights));
      }
    }
  }
}
