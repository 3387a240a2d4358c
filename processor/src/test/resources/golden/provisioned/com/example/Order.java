package com.example;

import dev.waybill.annotations.BillingMode;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;

@Table(
    value = "orders",
    billingMode = BillingMode.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 40_000_000_000L)
record Order(@PartitionKey String customer, @SortKey int number) {}
