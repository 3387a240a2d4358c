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

  @PartitionKey(value = "ITEM#{id}", name = "pk")
//                                          ^ WB148 The partition key of 'Shop.Item' is 'pk', text, and that of 'Shop.Customer' is 'PK', text. The records of 'Shop' are items of one table: give them keys of one name and kind.
  @SortKey("ITEM")
  record Item(String id) implements Shop {}

  @PartitionKey("NOTE#{id}")
  record Note(String id) implements Shop {}
//^ WB148 The sort key of 'Shop.Note' is none, and that of 'Shop.Customer' is 'SK', text. The records of 'Shop' are items of one table: give them keys of one name and kind.

  @PartitionKey("ORDER#{id}")
  record Order(String id, @SortKey @Attribute(name = "SK") int number) implements Shop {}
//                                                   ^ WB148 The sort key of 'Shop.Order' is 'SK', a number, and that of 'Shop.Customer' is 'SK', text. The records of 'Shop' are items of one table: give them keys of one name and kind.
}
