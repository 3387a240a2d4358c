package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.IndexProjection;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

@Table("visits")
@GlobalIndex(
    name = "by-guest",
    partitionKey = "guest",
    projection = IndexProjection.INCLUDE,
    include = "hours")
public record Visit(
    @PartitionKey String id,
    String guest,
    @Attribute(formerly = "where") Place place,
    @Attribute(formerly = "duration", defaultValue = "1") int hours,
    @Attribute(formerly = "html") @BigText String report) {}
