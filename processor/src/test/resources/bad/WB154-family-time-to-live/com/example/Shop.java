package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  record Customer(String id, @TimeToLive Instant expires) implements Shop {}

  @PartitionKey("ITEM#{id}")
  record Item(String id, @TimeToLive long until) implements Shop {}
//                                        ^ WB154 'until' is stored as 'until', and another record of 'Shop' expires by 'expires'. A table has one such attribute: write @Attribute(name = "expires").
}
