package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.ConvertedBy;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Types that are stored as converters say: those of their declarations, and those of a component. */
@Table("orders")
@GlobalIndex(name = "byBatch", partitionKey = "batch", sortKey = "total")
public record Order(
    @PartitionKey OrderId id,
    @SortKey @ConvertedBy(EpochMillis.class) Instant at,
    Money total,
    @Attribute(name = "unit-price") Money unitPrice,
    Digest batch,
    @ConvertedBy(Celsius.class) double temperature,
    @ConvertedBy(Coordinates.class) double[] place,
    @ConvertedBy(Chain.Converter.class) Chain<String> path,
    List<Money> discounts,
    @ConvertedBy(Coordinates.class) Map<OrderId, List<double[]>> routes,
    Set<Digest> seen,
    SortedSet<OrderId> related,
    Instant shippedAt) {}
