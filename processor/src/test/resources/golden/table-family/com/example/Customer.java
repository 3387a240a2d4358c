package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Version;

@PartitionKey("CUSTOMER#{email}")
@SortKey("PROFILE")
record Customer(String email, String name, @Version long version) implements Entity {}
