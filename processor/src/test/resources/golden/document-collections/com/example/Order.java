package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.Table;
import java.util.List;
import java.util.Map;

@Table("orders")
record Order(
    @PartitionKey String id,
    Line first,
    List<Line> lines,
    Map<String, Line> byArticle,
    Map<String, List<Line>> byDay,
    List<Map<String, Line>> pages) {

  @Projection(of = Order.class)
  record Head(String id, Line first, List<Line> lines) {}
}
