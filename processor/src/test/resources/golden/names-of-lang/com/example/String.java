package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

@Table("strings")
public record String(
    @PartitionKey java.lang.String id,
    @Attribute(defaultValue = "1") short length,
    java.lang.Integer hash,
    List list) {}
