package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  @SortKey("PROFILE")
  record Customer(String id) implements Shop {}

  @PartitionKey("CUSTOMER#{id}")
  @SortKey("{name}")
//         ^ WB150 An item of 'Shop.Label' can have the key of one of 'Shop.Customer', and would take its place. Begin one of the keys with text of its own, such as "LABEL#…".
  record Label(String id, String name) implements Shop {}

  @PartitionKey("CUSTOMER#{id}")
  @SortKey("{at}")
//         ^ WB150 An item of 'Shop.Visit' can have the key of one of 'Shop.Label', and would take its place. Begin one of the keys with text of its own, such as "VISIT#…".
  record Visit(String id, Instant at) implements Shop {}

  @PartitionKey("CUSTOMER#{id}")
  @SortKey("P{rest}")
//         ^ WB150 An item of 'Shop.Part' can have the key of one of 'Shop.Customer', and would take its place. Begin one of the keys with text of its own, such as "PART#…".
//         ^ WB150 An item of 'Shop.Part' can have the key of one of 'Shop.Label', and would take its place. Begin one of the keys with text of its own, such as "PART#…".
  record Part(String id, String rest) implements Shop {}

  @PartitionKey("CUSTOMER#{id}")
  @SortKey("ORDER#{at}")
  record Order(String id, Instant at) implements Shop {}

  @PartitionKey("CUSTOMER#{id}")
  @SortKey("{kind}#{number}")
  record Paper(String id, Kind kind, int number) implements Shop {}

  enum Kind {
    BILL,
    LETTER
  }
}
