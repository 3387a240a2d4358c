package dev.waybill.guide;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.CreatedAt;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.LocalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TimeToLive;
import dev.waybill.annotations.UpdatedAt;
import dev.waybill.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// snippet: order
@Table("orders")
@GlobalIndex(name = "by-status", partitionKey = "status", sortKey = "placedAt")
@GlobalIndex(
    name = "by-region",
    partitionKey = {"country", "status"}, // up to four attributes to each key
    sortKey = {"total", "placedAt"})
@LocalIndex(name = "by-total", sortKey = "total")
record Order(
    @PartitionKey String customer,
    @SortKey Instant placedAt,
    Status status,
    String country,
    BigDecimal total,
    @Nullable List<String> items,
    Set<String> labels,
    @Nullable Map<String, Integer> stock,
    @BigText @Nullable String invoice,
    @Version long version, // 0 in a record that was not stored yet
    @CreatedAt @Nullable Instant createdAt, // null: the time of the save
    @UpdatedAt @Nullable Instant updatedAt,
    @TimeToLive @Nullable Instant expires) { // DynamoDB deletes it some time after

  enum Status {
    NEW,
    PAID,
    SENT
  }

  // end

  static Order of(String customer, Instant placedAt, String total) {
    return new Order(
        customer,
        placedAt,
        Status.NEW,
        "NO",
        new BigDecimal(total),
        List.of("book"),
        Set.of(),
        Map.of("book", 3),
        "the invoice",
        0,
        null,
        null,
        null);
  }

  Order withStatus(Status newStatus) {
    return new Order(
        customer, placedAt, newStatus, country, total, items, labels, stock, invoice, version,
        createdAt, updatedAt, expires);
  }

  // snippet: projection
  @Projection(of = Order.class)
  record OrderLine(String customer, Instant placedAt, BigDecimal total) {}
  // end
}
