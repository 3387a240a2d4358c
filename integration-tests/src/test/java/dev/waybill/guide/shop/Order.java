package dev.waybill.guide.shop;

import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

// snippet: order
@PartitionKey("CUSTOMER#{customer}")
@SortKey("ORDER#{placedAt}#{id}")
@GlobalIndex(name = "byStatus", partitionKey = "STATUS#{status}", sortKey = "{dueAt}")
record Order(
    String customer,
    Instant placedAt,
    String id,
    Status status,
    Instant dueAt,
    List<Line> lines,
    BigDecimal total,
    @Nullable Payment payment)
    implements ShopItem {

  enum Status {
    OPEN,
    PAID,
    SENT
  }
}
// end
